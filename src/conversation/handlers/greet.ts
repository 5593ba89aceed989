import { welcome } from '../welcome.ts';
import type { Handler } from './handler.ts';

export const greet: Handler = async (turn) => [await welcome(turn)];
