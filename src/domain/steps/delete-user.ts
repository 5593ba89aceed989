import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { Step } from './step.ts';
import { locate } from './locate.ts';

type Planned = Extract<PlannedStep, { step: 'delete-user' }>;

export const deleteUser: Step<Planned> = {
  id: 'delete-user',
  calls: ['DELETE /users/{id}'],
  writes: ['User.DeleteRestore.All'],
  look: async ({ directory, subjectId }) =>
    (await locate(directory, subjectId)).state === 'deleted' ? 'done' : 'todo',
  async run({ accounts, directory, subjectId }) {
    try {
      return await accounts.deleteUser(subjectId);
    } catch (error) {
      // Somebody else was faster, or a lagging replica still listed the account: deleted is deleted.
      if (!(error instanceof Failure) || error.code !== 'user-not-found') throw error;
      if ((await directory.readDeletedUser(subjectId)) === undefined) throw error;
      return { requestId: error.info.requestId ?? null };
    }
  },
  // That it is among the deleted users is the whole proof: to be missing among the others proves nothing.
  verify: async ({ directory, subjectId }) =>
    (await directory.readDeletedUser(subjectId)) === undefined ? 'not-yet' : 'confirmed',
  inverse: () => ({ step: 'restore-user' }),
  putBackOnFailure: false,
  repairs: false,
};
