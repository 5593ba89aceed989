import { nameProblem } from '../../domain/user-name.ts';
import { clip, NAME } from '../render/clip.ts';
import { renameCard } from '../render/rename-card.ts';
import { repeatRestore, whoMet } from '../repeat-restore.ts';
import { textOf, type Action } from './action.ts';
import { openJob } from './open-job.ts';

/** The name that was typed is looked at here and looked up in the tenant before Graph is asked for anything. */
export const restoreAs: Action = async (turn, inputs) => {
  const { world, words } = turn;
  const job = await openJob(turn, inputs);
  const subject = whoMet(job, inputs, 'name-taken');
  const name = textOf(inputs, 'name').trim();
  const { domains } = await world.directory.tenant();
  const scene = { job: job.plan.id, user: subject.user, name, domains };
  const problem = nameProblem(name, domains);
  if (problem !== undefined)
    return [renameCard({ ...scene, notice: words.t(`rename.bad-${problem}`, { name: clip(name, NAME) }) }, words)];
  const [candidates] = await world.directory.findCandidates([name]);
  const [holder] = candidates?.exact ?? [];
  if (holder !== undefined)
    return [
      renameCard(
        { ...scene, notice: words.t('rename.taken', { name, holder: clip(holder.displayName, NAME) }) },
        words,
      ),
    ];
  // Whoever has the old name now has its addresses too.
  const options = { newUserPrincipalName: name, autoReconcileProxyConflict: true };
  return repeatRestore(turn, job, { subject, options });
};
