import { welcome } from '../welcome.ts';
import type { Handler } from './handler.ts';

export const help: Handler = async (turn) => [await welcome(turn, turn.words.t('welcome.again'))];
