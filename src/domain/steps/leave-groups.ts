import type { Failure } from '../errors.ts';
import type { GroupRef, PlannedStep } from '../plan/plan.ts';
import type { Receipt } from '../ports.ts';
import { activeUser } from './locate.ts';
import type { Step, StepContext } from './step.ts';
import { explained, throwWorst } from './tie-groups.ts';

type Planned = Extract<PlannedStep, { step: 'leave-groups' }>;

/** Planned groups the subject is still in; none when the account was deleted meanwhile. */
async function remaining({ directory, subjectId, planned }: StepContext<Planned>): Promise<readonly GroupRef[]> {
  if ((await activeUser(directory, subjectId)) === undefined) return [];
  const held = new Set(await directory.groupIdsOf(subjectId, 'member'));
  return planned.groups.filter(({ id }) => held.has(id));
}

export const leaveGroups: Step<Planned> = {
  id: 'leave-groups',
  calls: ['DELETE /groups/{groupId}/members/{id}/$ref'],
  writes: ['GroupMember.ReadWrite.All'],
  look: async (context) => ((await remaining(context)).length === 0 ? 'done' : 'todo'),
  async run(context) {
    const { accounts, subjectId } = context;
    let receipt: Receipt = { requestId: null };
    const failures: Failure[] = [];
    for (const { id } of await remaining(context)) {
      try {
        receipt = await accounts.removeGroupMember(id, subjectId);
      } catch (error) {
        const failure = await explained(context, id, error);
        // A group that is gone has no members.
        if (failure.code !== 'group-gone') failures.push(failure);
      }
    }
    throwWorst(failures);
    return receipt;
  },
  verify: async (context) => ((await remaining(context)).length === 0 ? 'confirmed' : 'not-yet'),
  inverse: ({ groups }) => ({ step: 'join-groups', groups }),
  putBackOnFailure: false,
  repairs: false,
};
