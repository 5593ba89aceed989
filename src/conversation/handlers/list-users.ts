import { authorizeLookUp } from '../authorize.ts';
import { listMatching } from '../list-matching.ts';
import type { Handler } from './handler.ts';

export const listUsers: Handler = async (turn, { entities }) => {
  await authorizeLookUp(turn);
  return listMatching(turn, entities, 'look');
};
