import { Failure } from '../../domain/errors.ts';
import { INTENTS } from '../../understanding/intents.ts';
import { handle } from '../handle.ts';
import { textOf, type Action } from './action.ts';

/** The answer to "did you mean": what was typed, taken as the admin says. */
export const mean: Action = (turn, inputs) => {
  const intent = INTENTS.find((known) => known === textOf(inputs, 'intent'));
  const { pending } = turn.dialogue;
  if (intent === undefined || pending?.asked !== 'meaning') throw new Failure('card-stale');
  const understood = turn.world.understand(pending.text, turn.words.language);
  return handle(turn, { ...understood, intent }, pending.text);
};
