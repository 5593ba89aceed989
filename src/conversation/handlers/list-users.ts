import { authorize } from '../authorize.ts';
import { listMatching } from '../list-matching.ts';
import type { Handler } from './handler.ts';

export const listUsers: Handler = async (turn, { entities }) => {
  await authorize(turn);
  return listMatching(turn, entities, 'look');
};
