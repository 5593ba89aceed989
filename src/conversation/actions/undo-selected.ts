import { Failure } from '../../domain/errors.ts';
import { buildUndoPlan } from '../../domain/undo/build-undo-plan.ts';
import { leftToUndo } from '../../domain/undo/left-to-undo.ts';
import { mergeSelection, selectedPeople } from '../people/selection.ts';
import { runRestoreOf, uuidFrom } from '../run-restore.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';
import { openJob } from './open-job.ts';

/** The ticked users of a job come back; the others stay as they are, and can still be undone. */
export const undoSelected: Action = async (turn, inputs) => {
  const { world, actor, words } = turn;
  const { id, jobId = '' } = await openFlow(turn, inputs, ['users']);
  const flow = await editFlow(world.documents, id, (kept) => mergeSelection(kept, inputs));
  const people = selectedPeople(flow);
  if (people.length === 0) return [await showStage(turn, flow, words.t('users.select-first'))];
  const job = await openJob(turn, { job: jobId });
  const left = new Set(leftToUndo(job).map(({ user }) => user.id));
  const userIds = people.map((one) => one.id).filter((one) => left.has(one));
  if (userIds.length === 0) throw new Failure('nothing-to-undo');
  const plan = buildUndoPlan({
    job,
    userIds,
    id: uuidFrom(world.hash(`undo ${jobId} ${flow.id}`)),
    actor,
    now: world.clock.now(),
    hash: world.hash,
  });
  return runRestoreOf(turn, id, plan);
};
