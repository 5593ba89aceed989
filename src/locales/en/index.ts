import { common } from './common.ts';
import { errors } from './errors.ts';

/** One file an area; the keys begin with the area's name. */
export const en = { ...common, ...errors };

export type Messages = Record<keyof typeof en, string>;
