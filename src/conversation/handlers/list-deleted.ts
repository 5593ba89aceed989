import { authorizeLookUp } from '../authorize.ts';
import { MAX_USERS } from '../people/find-people.ts';
import { listDeleted } from '../people/find-deleted.ts';
import { deletedPerson } from '../people/person.ts';
import { showStage } from '../show-stage.ts';
import { startFlow } from '../start-flow.ts';
import { whatComesBack } from '../what-comes-back.ts';
import type { Handler } from './handler.ts';

/** Everyone who can still be restored, newest first. */
export const listDeletedUsers: Handler = async (turn) => {
  await authorizeLookUp(turn);
  const deleted = await listDeleted(turn);
  const matches = deleted
    .slice(0, MAX_USERS)
    .map((user) => ({ kind: 'deleted', query: user.displayName, people: [deletedPerson(user)] }) as const);
  const flow = await startFlow(turn, {
    purpose: 'restore',
    matches: await whatComesBack(turn, matches, deleted),
    selected: [],
    truncated: deleted.length > MAX_USERS,
  });
  return [await showStage(turn, flow)];
};
