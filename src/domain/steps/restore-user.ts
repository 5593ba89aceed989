import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { RestoreOptions } from '../ports.ts';
import type { Step } from './step.ts';
import { locate } from './locate.ts';

type Planned = Extract<PlannedStep, { step: 'restore-user' }>;

function optionsOf({ newUserPrincipalName, autoReconcileProxyConflict }: Planned): RestoreOptions {
  return {
    ...(newUserPrincipalName === undefined ? {} : { newUserPrincipalName }),
    ...(autoReconcileProxyConflict === undefined ? {} : { autoReconcileProxyConflict }),
  };
}

/** A name or an address somebody took meanwhile surfaces as `name-taken` or `address-taken`; the planned options settle both. */
export const restoreUser: Step<Planned> = {
  id: 'restore-user',
  calls: ['POST /directory/deletedItems/{id}/restore'],
  writes: ['User.DeleteRestore.All'],
  async look({ directory, subjectId }) {
    try {
      return (await locate(directory, subjectId)).state === 'active' ? 'done' : 'todo';
    } catch (error) {
      // Nowhere: purged by somebody, or not listed yet. Looked for again for a while, and then said as it is.
      if (error instanceof Failure && error.code === 'not-confirmed') throw new Failure('user-gone');
      throw error;
    }
  },
  async run({ accounts, directory, subjectId, planned }) {
    try {
      return await accounts.restoreUser(subjectId, optionsOf(planned));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'user-not-found') throw error;
      if ((await directory.readUser(subjectId)) !== undefined) return { requestId: error.info.requestId ?? null };
      // Listed but not found: the lists have not caught up yet. Not listed at all: purged under our hands.
      const listed = (await directory.readDeletedUser(subjectId)) !== undefined;
      throw new Failure(listed ? 'not-confirmed' : 'user-purged', {}, { cause: error });
    }
  },
  async verify({ directory, subjectId }) {
    if ((await directory.readUser(subjectId)) === undefined) return 'not-yet';
    return (await directory.readDeletedUser(subjectId)) === undefined ? 'confirmed' : 'not-yet';
  },
  // Taking back a restore is a deletion, and a deletion is only ever planned and confirmed anew.
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: false,
};
