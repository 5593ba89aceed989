import { listen } from '../listen.ts';
import { textOf, type Action } from './action.ts';

/** A suggestion that was pressed: the same as typing it, with all that typing may not do. */
export const say: Action = (turn, inputs) => {
  const text = textOf(inputs, 'text');
  return listen(turn, text, turn.world.understand(text, turn.words.language));
};
