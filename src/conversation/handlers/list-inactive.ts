import { authorizeLookUp } from '../authorize.ts';
import { INACTIVE_DAYS, listMatching } from '../list-matching.ts';
import type { Handler } from './handler.ts';

/** Who has not signed in for a while; needs Entra ID P1, and says so where it is missing. */
export const listInactive: Handler = async (turn, { entities }) => {
  await authorizeLookUp(turn);
  const { notSignedInDays = INACTIVE_DAYS } = entities.filter;
  return listMatching(turn, { ...entities, filter: { ...entities.filter, notSignedInDays } }, 'look');
};
