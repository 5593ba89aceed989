import { Failure } from '../../domain/errors.ts';
import type { DeletedUser } from '../../domain/user.ts';
import { buildRestorePlan } from '../../domain/undo/build-restore-plan.ts';
import { authorize } from '../authorize.ts';
import { mergeSelection, selectedPeople } from '../people/selection.ts';
import { recordedDeletions } from '../recorded-deletions.ts';
import { runRestoreOf, uuidFrom } from '../run-restore.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** One press: the ticked users come back, with all that was recorded when this bot deleted them. */
export const restoreSelected: Action = async (turn, inputs) => {
  const { world, actor, words } = turn;
  const { id } = await openFlow(turn, inputs, ['users']);
  const flow = await editFlow(world.documents, id, (kept) => mergeSelection(kept, inputs));
  const people = selectedPeople(flow);
  if (people.length === 0) return [await showStage(turn, flow, words.t('users.select-first'))];
  await authorize(turn);
  const read = await Promise.all(people.map((person) => world.directory.readDeletedUser(person.id)));
  const deleted = read.filter((user): user is DeletedUser => user !== undefined);
  if (deleted.length === 0) throw new Failure('user-purged');
  const [recorded, skus] = await Promise.all([recordedDeletions(turn, deleted), world.directory.subscribedSkus()]);
  const plan = buildRestorePlan({
    deleted,
    recorded,
    skus,
    id: uuidFrom(world.hash(`restore ${flow.id}`)),
    actor,
    tenantId: actor.tenantId,
    now: world.clock.now(),
    hash: world.hash,
  });
  return runRestoreOf(turn, id, plan);
};
