import { answers } from './answers.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { start } from './start.ts';

/** One file an area; the keys begin with the area's name. */
export const en = { ...answers, ...common, ...errors, ...start };

export type Messages = Record<keyof typeof en, string>;
