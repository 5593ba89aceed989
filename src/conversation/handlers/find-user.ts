import { askWho } from '../ask-who.ts';
import { authorizeLookUp } from '../authorize.ts';
import { hasConditions, listMatching } from '../list-matching.ts';
import { findPeople } from '../people/find-people.ts';
import { showStage } from '../show-stage.ts';
import { listOf, namedIds, startFlow } from '../start-flow.ts';
import type { Handler } from './handler.ts';

/** Shows who is meant, and what can be done with them. Also what a list of names without a verb leads to. */
export const findUser: Handler = async (turn, { entities }, text) => {
  await authorizeLookUp(turn);
  if (entities.people.length === 0)
    return hasConditions(entities)
      ? listMatching(turn, { entities, text, purpose: 'look' })
      : askWho(turn, 'find_user');
  const matches = await findPeople(turn, entities.people);
  const flow = await startFlow(turn, { purpose: 'look', matches, selected: namedIds(matches), ...listOf(entities) });
  return [await showStage(turn, flow)];
};
