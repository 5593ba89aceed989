import { offerFile } from '../offer-file.ts';
import { textOf, type Action } from './action.ts';

/** "As a file": asks whether it is wanted. The ids are looked up again when it is. */
export const exportFile: Action = async (turn, inputs) => {
  const named = ['export', 'plan', 'flow'].map((name) => [name, textOf(inputs, name)] as const);
  return [await offerFile(turn, Object.fromEntries(named.filter(([, id]) => id !== '')))];
};
