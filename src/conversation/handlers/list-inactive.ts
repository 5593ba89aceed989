import { authorizeLookUp } from '../authorize.ts';
import { INACTIVE_DAYS, listMatching } from '../list-matching.ts';
import type { Handler } from './handler.ts';

/** Who has not signed in for a while; needs Entra ID P1, and says so where it is missing. */
export const listInactive: Handler = async (turn, { entities }, text) => {
  await authorizeLookUp(turn);
  const { filter } = entities;
  const said = filter.neverSignedIn === true || filter.notSignedInSince !== undefined;
  const days = said ? {} : { notSignedInDays: INACTIVE_DAYS };
  return listMatching(turn, { entities: { ...entities, filter: { ...days, ...filter } }, text, purpose: 'look' });
};
