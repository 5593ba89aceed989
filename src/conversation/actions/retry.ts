import { Failure } from '../../domain/errors.ts';
import { person } from '../people/person.ts';
import { showStage } from '../show-stage.ts';
import { startFlow } from '../start-flow.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** Whoever failed or was not reached, as a new request: looked at again, planned again, confirmed again. */
export const retry: Action = async (turn, inputs) => {
  const job = await openJob(turn, inputs);
  const ids = job.subjects.filter(({ state }) => state !== 'done').map(({ user }) => user.id);
  const users = await turn.world.directory.readUsers(ids);
  const people = ids.flatMap((id) => users.get(id) ?? []).map(person);
  if (people.length === 0) throw new Failure('user-not-found');
  const flow = await startFlow(turn, {
    purpose: 'delete',
    matches: people.map((found) => ({ kind: 'found', person: found })),
    selected: people.map(({ id }) => id),
  });
  return [await showStage(turn, flow)];
};
