import type { Messages } from '../en/index.ts';
import { answers } from './answers.ts';
import { bot } from './bot.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { findings } from './findings.ts';
import { start } from './start.ts';
import { steps } from './steps.ts';

/** One file an area; the keys begin with the area's name. */
export const nl = {
  ...answers,
  ...bot,
  ...common,
  ...errors,
  ...findings,
  ...start,
  ...steps,
} satisfies Messages;
