import { welcome } from '../welcome.ts';
import type { Action } from './action.ts';

/** What can be asked. */
export const menu: Action = async (turn) => [await welcome(turn, turn.words.t('welcome.again'))];
