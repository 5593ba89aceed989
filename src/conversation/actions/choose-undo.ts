import { Failure } from '../../domain/errors.ts';
import type { JobView, SubjectProgress } from '../../domain/job.ts';
import { leftToUndo } from '../../domain/undo/left-to-undo.ts';
import { licensesBack } from '../../domain/undo/licenses-back.ts';
import { beyondRepair } from '../../domain/undo/repairs.ts';
import { showStage } from '../show-stage.ts';
import { startFlow } from '../start-flow.ts';
import type { Person } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** An undo for some: who, with what cannot come back of each said before. Nobody is ticked; nothing is done here. */
export const chooseUndo: Action = async (turn, inputs) => {
  const job = await openJob(turn, inputs);
  if (job.state !== 'done' && job.state !== 'stopped') throw new Failure('job-conflict');
  const left = leftToUndo(job);
  if (left.length === 0) throw new Failure('nothing-to-undo');
  const flow = await startFlow(turn, {
    purpose: 'undo',
    jobId: job.plan.id,
    matches: left.map((subject) => ({ kind: 'found', person: personOf(subject, job) })),
    selected: [],
  });
  return [await showStage(turn, flow)];
};

function personOf({ user, records, snapshot }: SubjectProgress, { plan }: JobView): Person {
  const deletion = records.find(({ planned, state }) => planned.step === 'delete-user' && state === 'done');
  return {
    ...user,
    department: snapshot?.user.department ?? null,
    accountEnabled: true,
    guest: snapshot?.user.userType === 'Guest',
    skuIds:
      deletion === undefined
        ? licensesBack([], { records })
        : (plan.subjects.find((planned) => planned.user.id === user.id)?.seats ?? []),
    ...(deletion === undefined ? {} : { deletedDateTime: deletion.at, notes: beyondRepair(snapshot) }),
  };
}
