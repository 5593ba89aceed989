import { repeatRestore, whoMet } from '../repeat-restore.ts';
import { textOf, type Action } from './action.ts';
import { openJob } from './open-job.ts';

/**
 * With a user: somebody whose address was taken meanwhile, without that address. Without: everybody whom a restore did
 * not bring back whole.
 */
export const restoreAgain: Action = async (turn, inputs) => {
  const job = await openJob(turn, inputs);
  if (textOf(inputs, 'user') === '') return repeatRestore(turn, job);
  const subject = whoMet(job, inputs, 'address-taken');
  return repeatRestore(turn, job, { subject, options: { autoReconcileProxyConflict: true } });
};
