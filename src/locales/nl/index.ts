import type { Messages } from '../en/index.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';

/** One file an area; the keys begin with the area's name. */
export const nl = { ...common, ...errors } satisfies Messages;
