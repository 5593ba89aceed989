import { answers } from './answers.ts';
import { bot } from './bot.ts';
import { changed } from './changed.ts';
import { choices } from './choices.ts';
import { cleanUp } from './clean-up.ts';
import { common } from './common.ts';
import { considering } from './considering.ts';
import { dialogue } from './dialogue.ts';
import { errors } from './errors.ts';
import { exporting } from './export.ts';
import { findings } from './findings.ts';
import { jobs } from './jobs.ts';
import { licenses } from './licenses.ts';
import { options } from './options.ts';
import { plan } from './plan.ts';
import { rename } from './rename.ts';
import { roles } from './roles.ts';
import { start } from './start.ts';
import { steps } from './steps.ts';
import { users } from './users.ts';
import { welcome } from './welcome.ts';

/** One file an area; the keys begin with the area's name. */
export const en = {
  ...answers,
  ...bot,
  ...changed,
  ...choices,
  ...cleanUp,
  ...common,
  ...considering,
  ...dialogue,
  ...errors,
  ...exporting,
  ...findings,
  ...jobs,
  ...licenses,
  ...options,
  ...plan,
  ...rename,
  ...roles,
  ...start,
  ...steps,
  ...users,
  ...welcome,
};

export type Messages = Record<keyof typeof en, string>;
