import type { PlannedStep } from '../plan/plan.ts';
import type { Step } from './step.ts';
import { activeUser } from './locate.ts';

/** Stays blocked when a later step fails: letting a leaver in again would be the worse mistake. */
export const blockSignIn: Step<Extract<PlannedStep, { step: 'block-sign-in' }>> = {
  id: 'block-sign-in',
  calls: ['PATCH /users/{id}'],
  writes: ['User.EnableDisableAccount.All'],
  look: async ({ directory, subjectId }) =>
    (await activeUser(directory, subjectId))?.accountEnabled === true ? 'todo' : 'done',
  run: ({ accounts, subjectId }) => accounts.setAccountEnabled(subjectId, false),
  verify: async ({ directory, subjectId }) =>
    (await activeUser(directory, subjectId))?.accountEnabled === true ? 'not-yet' : 'confirmed',
  inverse: () => ({ step: 'unblock-sign-in' }),
  putBackOnFailure: false,
  repairs: false,
};
