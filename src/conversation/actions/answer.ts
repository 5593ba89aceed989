import { answer } from '../answer.ts';
import { textOf, type Action } from './action.ts';

/** A related question. */
export const answerAction: Action = (turn, inputs) => answer(turn, textOf(inputs, 'topic'));
