import { Failure, toFailure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { Receipt } from '../ports.ts';
import type { UserId } from '../user.ts';
import type { Step, StepContext } from './step.ts';
import { throwWorst } from './tie-groups.ts';

type Planned = Extract<PlannedStep, { step: 'hand-over-reports' }>;

/** Planned reports who still report to the subject. Who got another manager meanwhile keeps that one. */
async function remaining({ directory, subjectId, planned }: StepContext<Planned>): Promise<readonly UserId[]> {
  const ids: UserId[] = [];
  for await (const { user, manager } of directory.readLinks(planned.reports)) {
    if (!manager.known) {
      const { code, ...details } = manager.failure;
      throw new Failure(code, details);
    }
    if (manager.value?.id === subjectId) ids.push(user.id);
  }
  return ids;
}

/** A new manager before the old one goes. One who cannot be moved (synchronized) keeps the account, and is said so. */
export const handOverReports: Step<Planned> = {
  id: 'hand-over-reports',
  calls: ['PUT /users/{id}/manager/$ref'],
  writes: ['User.ReadWrite.All'],
  look: async (context) => ((await remaining(context)).length === 0 ? 'done' : 'todo'),
  async run(context) {
    const { accounts, directory, planned } = context;
    if ((await directory.readUser(planned.to.id)) === undefined) throw new Failure('heir-gone');
    let receipt: Receipt = { requestId: null };
    const failures: Failure[] = [];
    for (const id of await remaining(context)) {
      try {
        receipt = await accounts.setManager(id, planned.to.id);
      } catch (error) {
        failures.push(toFailure(error));
      }
    }
    throwWorst(failures);
    return receipt;
  },
  verify: async (context) => ((await remaining(context)).length === 0 ? 'confirmed' : 'not-yet'),
  inverse: ({ to, reports }) => ({ step: 'set-manager', managerId: null, reports, insteadOf: to.id }),
  putBackOnFailure: false,
  repairs: false,
};
