import { authorizeLookUp } from '../authorize.ts';
import { listMatching } from '../list-matching.ts';
import type { Handler } from './handler.ts';

export const listUsers: Handler = async (turn, { entities }, text) => {
  await authorizeLookUp(turn);
  return listMatching(turn, { entities, text, purpose: 'look' });
};
