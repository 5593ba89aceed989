import { renameCard } from '../render/rename-card.ts';
import { whoMet } from '../repeat-restore.ts';
import { suggestedName } from '../restore-conflict.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** Somebody else has the user name by now: under which one shall the account come back? */
export const askName: Action = async (turn, inputs) => {
  const job = await openJob(turn, inputs);
  const { user } = whoMet(job, inputs, 'name-taken');
  const { domains } = await turn.world.directory.tenant();
  return [renameCard({ job: job.plan.id, user, name: suggestedName(user.userPrincipalName), domains }, turn.words)];
};
