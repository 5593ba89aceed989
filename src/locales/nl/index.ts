import type { Messages } from '../en/index.ts';
import { answers } from './answers.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { start } from './start.ts';

/** One file an area; the keys begin with the area's name. */
export const nl = { ...answers, ...common, ...errors, ...start } satisfies Messages;
