import { Failure } from '../errors.ts';
import type { GroupRef, PlannedStep } from '../plan/plan.ts';
import type { Receipt } from '../ports.ts';
import type { UserId } from '../user.ts';
import { activeUser } from './locate.ts';
import type { Step, StepContext } from './step.ts';
import { explained, throwWorst } from './tie-groups.ts';

type Planned = Extract<PlannedStep, { step: 'take-back-groups' }>;

interface Ties {
  readonly ours: ReadonlySet<string>;
  /** Of whoever took over; nothing when they are gone. */
  readonly theirs: ReadonlySet<string>;
}

async function owned({ directory }: StepContext<Planned>, id: UserId): Promise<ReadonlySet<string>> {
  return new Set(await directory.groupIdsOf(id, 'owner'));
}

async function tiesOf(context: StepContext<Planned>): Promise<Ties> {
  const { directory, subjectId, planned } = context;
  if ((await activeUser(directory, subjectId)) === undefined) throw new Failure('user-already-deleted');
  const isThere = (await directory.readUser(planned.from.id)) !== undefined;
  return {
    ours: await owned(context, subjectId),
    theirs: isThere ? await owned(context, planned.from.id) : new Set(),
  };
}

async function open(context: StepContext<Planned>): Promise<readonly GroupRef[]> {
  const { ours, theirs } = await tiesOf(context);
  return context.planned.groups.filter(({ id }) => !ours.has(id) || theirs.has(id));
}

/**
 * First the subject again, then no longer whoever took over: a group is never without an owner. Graph ends the
 * membership of a team with its ownership, so whoever was a member becomes one again.
 */
async function takeBack(context: StepContext<Planned>, { id }: GroupRef, ties: Ties): Promise<Receipt | undefined> {
  const { accounts, directory, subjectId, planned } = context;
  let receipt = ties.ours.has(id) ? undefined : await accounts.addGroupOwner(id, subjectId);
  if (!ties.theirs.has(id)) return receipt;
  const from = planned.from.id;
  const wasMember = (await directory.groupIdsOf(from, 'member')).includes(id);
  receipt = await accounts.removeGroupOwner(id, from);
  if (wasMember && !(await directory.groupIdsOf(from, 'member')).includes(id)) await accounts.addGroupMember(id, from);
  return receipt;
}

export const takeBackGroups: Step<Planned> = {
  id: 'take-back-groups',
  calls: [
    'POST /groups/{groupId}/owners/$ref',
    'DELETE /groups/{groupId}/owners/{id}/$ref',
    'POST /groups/{groupId}/members/$ref',
  ],
  writes: ['Group.ReadWrite.All', 'GroupMember.ReadWrite.All'],
  look: async (context) => ((await open(context)).length === 0 ? 'done' : 'todo'),
  async run(context) {
    const ties = await tiesOf(context);
    let receipt: Receipt = { requestId: null };
    const failures: Failure[] = [];
    for (const group of context.planned.groups) {
      try {
        receipt = (await takeBack(context, group, ties)) ?? receipt;
      } catch (error) {
        failures.push(await explained(context, group.id, error));
      }
    }
    throwWorst(failures);
    return receipt;
  },
  verify: async (context) => ((await open(context)).length === 0 ? 'confirmed' : 'not-yet'),
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: true,
};
