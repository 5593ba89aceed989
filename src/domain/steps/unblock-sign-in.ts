import { Failure } from '../errors.ts';
import type { Step, StepContext } from './step.ts';
import { activeUser } from './locate.ts';

async function enabled({ directory, subjectId }: StepContext): Promise<boolean> {
  const user = await activeUser(directory, subjectId);
  if (user === undefined) throw new Failure('user-already-deleted');
  return user.accountEnabled;
}

export const unblockSignIn: Step<{ step: 'unblock-sign-in' }> = {
  id: 'unblock-sign-in',
  calls: ['PATCH /users/{id}'],
  writes: ['User.EnableDisableAccount.All'],
  look: async (context) => ((await enabled(context)) ? 'done' : 'todo'),
  run: ({ accounts, subjectId }) => accounts.setAccountEnabled(subjectId, true),
  verify: async (context) => ((await enabled(context)) ? 'confirmed' : 'not-yet'),
  inverse: () => ({ step: 'block-sign-in' }),
  putBackOnFailure: false,
  repairs: true,
};
