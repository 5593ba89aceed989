import { askWho } from '../ask-who.ts';
import { authorizeLookUp } from '../authorize.ts';
import { openRequest } from '../back-to-request.ts';
import { findPeople } from '../people/find-people.ts';
import { selectedPeople } from '../people/selection.ts';
import { showLicensesOf } from '../show-licenses-of.ts';
import { showStage } from '../show-stage.ts';
import { listOf, namedIds, startFlow } from '../start-flow.ts';
import type { Handler } from './handler.ts';

/** Which licenses somebody has, and where each comes from. Where it is not clear who is meant, that is settled first. */
export const licenseOfUser: Handler = async (turn, { entities }) => {
  await authorizeLookUp(turn);
  if (entities.people.length === 0) {
    const open = await openRequest(turn);
    return open?.stage === 'users' && selectedPeople(open).length > 0
      ? showLicensesOf(turn, open)
      : askWho(turn, 'license_of_user');
  }
  const matches = await findPeople(turn, entities.people);
  const flow = await startFlow(turn, { purpose: 'look', matches, selected: namedIds(matches), ...listOf(entities) });
  const settled = matches.every(({ kind }) => kind === 'found');
  return settled ? showLicensesOf(turn, flow) : [await showStage(turn, flow)];
};
