import { ERRORS, Failure, toFailure } from '../errors.ts';
import type { GroupRef, PlannedStep } from '../plan/plan.ts';
import type { GroupTie, Receipt } from '../ports.ts';
import type { UserId } from '../user.ts';
import type { Step, StepContext } from './step.ts';
import { activeUser } from './locate.ts';

type Planned = Extract<PlannedStep, { step: 'join-groups' | 'own-groups' | 'hand-over-groups' }>;

const whoOf = ({ planned, subjectId }: StepContext<Planned>): UserId => ('to' in planned ? planned.to.id : subjectId);

/** Planned groups the subject (or whoever takes over) is not tied to (yet). */
async function missing(context: StepContext<Planned>, tie: GroupTie): Promise<readonly GroupRef[]> {
  const { directory, planned } = context;
  const who = whoOf(context);
  if ((await activeUser(directory, who)) === undefined)
    throw new Failure('to' in planned ? 'heir-gone' : 'user-already-deleted');
  try {
    const held = new Set(await directory.groupIdsOf(who, tie));
    return planned.groups.filter(({ id }) => !held.has(id));
  } catch (error) {
    // Seen a moment ago: this replica has not caught up with the restore.
    if (error instanceof Failure && error.code === 'user-not-found') throw new Failure('not-confirmed');
    throw error;
  }
}

/** Graph answers 404 for the group and for the user alike; the user was there a moment ago. */
export async function explained(
  { directory }: Pick<StepContext, 'directory'>,
  groupId: string,
  error: unknown,
): Promise<Failure> {
  const failure = toFailure(error);
  if (failure.code !== 'user-not-found') return failure;
  const { requestId } = failure.info;
  const gone = !(await directory.groupNames([groupId])).has(groupId);
  return new Failure(gone ? 'group-gone' : 'not-confirmed', requestId === undefined ? {} : { requestId });
}

/** Each group by itself: one that refuses does not keep the subject out of the others. */
async function tieAll(context: StepContext<Planned>, tie: GroupTie): Promise<Receipt> {
  const { accounts } = context;
  const who = whoOf(context);
  let receipt: Receipt = { requestId: null };
  const failures: Failure[] = [];
  for (const { id } of await missing(context, tie)) {
    try {
      receipt = await (tie === 'member' ? accounts.addGroupMember(id, who) : accounts.addGroupOwner(id, who));
    } catch (error) {
      const failure = await explained(context, id, error);
      if (failure.code !== 'group-member-already') failures.push(failure);
    }
  }
  throwWorst(failures);
  return receipt;
}

/** What may still come right goes first: the step is then taken again, and finds what was done. */
export function throwWorst(failures: readonly Failure[]): void {
  const failure = failures.find(({ code }) => ERRORS[code].retryable) ?? failures[0];
  if (failure !== undefined) throw failure;
}

/** The part that putting somebody back into groups and making them owner again have in common. */
export function tieGroups<P extends Planned>(tie: GroupTie): Omit<Step<PlannedStep & P>, 'id' | 'calls' | 'writes'> {
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
