import { didYouMean } from '../did-you-mean.ts';
import type { Handler } from './handler.ts';

export const outOfScope: Handler = (turn, understood, text) => didYouMean(turn, text, understood);
