import { ERRORS, Failure, toFailure } from '../errors.ts';
import type { GroupRef, PlannedStep } from '../plan/plan.ts';
import type { GroupTie, Receipt } from '../ports.ts';
import type { Step, StepContext } from './step.ts';
import { activeUser } from './locate.ts';

type Planned = { readonly step: 'join-groups' | 'own-groups'; readonly groups: readonly GroupRef[] };

/** Planned groups the subject is not tied to (yet). */
async function missing(context: StepContext<Planned>, tie: GroupTie): Promise<readonly GroupRef[]> {
  const { directory, subjectId, planned } = context;
  if ((await activeUser(directory, subjectId)) === undefined) throw new Failure('user-already-deleted');
  try {
    const held = new Set(await directory.groupIdsOf(subjectId, tie));
    return planned.groups.filter(({ id }) => !held.has(id));
  } catch (error) {
    // Seen a moment ago: this replica has not caught up with the restore.
    if (error instanceof Failure && error.code === 'user-not-found') throw new Failure('not-confirmed');
    throw error;
  }
}

/** Graph answers 404 for the group and for the user alike; the user was there a moment ago. */
async function explained({ directory }: StepContext<Planned>, groupId: string, error: unknown): Promise<Failure> {
  const failure = toFailure(error);
  if (failure.code !== 'user-not-found') return failure;
  const { requestId } = failure.info;
  const gone = !(await directory.groupNames([groupId])).has(groupId);
  return new Failure(gone ? 'group-gone' : 'not-confirmed', requestId === undefined ? {} : { requestId });
}

/** Each group by itself: one that refuses does not keep the subject out of the others. */
async function tieAll(context: StepContext<Planned>, tie: GroupTie): Promise<Receipt> {
  const { accounts, subjectId } = context;
  let receipt: Receipt = { requestId: null };
  const failures: Failure[] = [];
  for (const { id } of await missing(context, tie)) {
    try {
      receipt = await (tie === 'member'
        ? accounts.addGroupMember(id, subjectId)
        : accounts.addGroupOwner(id, subjectId));
    } catch (error) {
      const failure = await explained(context, id, error);
      if (failure.code !== 'group-member-already') failures.push(failure);
    }
  }
  // What may still come right goes first: the step is then taken again, and finds what was done.
  const failure = failures.find(({ code }) => ERRORS[code].retryable) ?? failures[0];
  if (failure !== undefined) throw failure;
  return receipt;
}

/** The part that putting somebody back into groups and making them owner again have in common. */
export function tieGroups<P extends Planned>(tie: GroupTie): Omit<Step<PlannedStep & P>, 'id' | 'writes'> {
  const isComplete = async (context: StepContext<P>) => (await missing(context, tie)).length === 0;
  return {
    look: async (context) => ((await isComplete(context)) ? 'done' : 'todo'),
    run: (context) => tieAll(context, tie),
    verify: async (context) => ((await isComplete(context)) ? 'confirmed' : 'not-yet'),
    // Nobody is taken out of a group here: what the subject was in before the undo is not known.
    inverse: () => undefined,
    putBackOnFailure: false,
    repairs: true,
  };
}
