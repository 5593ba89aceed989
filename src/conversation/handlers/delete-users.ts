import { openRequest } from '../back-to-request.ts';
import { authorize } from '../authorize.ts';
import { askWho } from '../ask-who.ts';
import { hasConditions, listMatching } from '../list-matching.ts';
import { findPeople } from '../people/find-people.ts';
import { selectedPeople } from '../people/selection.ts';
import { showStage } from '../show-stage.ts';
import { namedIds, startFlow } from '../start-flow.ts';
import { editFlow } from '../state/flow.ts';
import type { Handler } from './handler.ts';

/** Opens the users card. That is all a sentence can do. */
export const deleteUsers: Handler = async (turn, { entities }) => {
  await authorize(turn);
  if (entities.people.length > 0) {
    const matches = await findPeople(
      turn,
      entities.people.map(({ text }) => text),
    );
    const flow = await startFlow(turn, { purpose: 'delete', matches, selected: namedIds(matches) });
    return [await showStage(turn, flow)];
  }
  if (hasConditions(entities)) return listMatching(turn, entities, 'delete');
  // "delete them": whoever was ticked on the list in hand
  const open = await openRequest(turn);
  if (open?.stage === 'users' && open.purpose !== 'restore' && selectedPeople(open).length > 0) {
    const flow = await editFlow(turn.world.documents, open.id, (kept) => ({
      ...kept,
      purpose: 'delete',
      copy: kept.copy + 1,
    }));
    return [await showStage(turn, flow)];
  }
  return askWho(turn, 'delete_users');
};
