import type { PlannedStep } from '../domain/plan/plan.ts';
import type { UserId } from '../domain/user.ts';
import type { LiveSubject } from './live-subject.ts';

/** When somebody counts as back: `seen` = the tenant shows them, `restored` = Graph accepted the restore. */
export type Back = 'seen' | 'restored';

const tiedTo = (planned: PlannedStep): readonly (UserId | null)[] =>
  planned.step === 'set-manager' ? [planned.managerId, ...(planned.reports ?? [])] : [];

function isStillToReturn({ state, planned, records }: LiveSubject, back: Back): boolean {
  if (state !== 'waiting' && state !== 'running') return false;
  const position = planned.steps.findIndex(({ step }) => step === 'restore-user');
  if (position < 0) return false;
  const record = records.get(position);
  if (record === undefined || record.state === 'intended') return true;
  return back === 'seen' && record.state === 'done' && record.verified !== 'confirmed';
}

/**
 * Whether a step ties its subject to somebody whom the same job has yet to restore. Taken before, it would find nobody
 * there and pass for done: whoever is deleted first is the only one whose record names the other, so the step of the
 * other does not make good for it.
 */
export function waitsForOthers(planned: PlannedStep, subjects: readonly LiveSubject[], back: Back): boolean {
  const others = new Set(tiedTo(planned));
  return others.size > 0 && subjects.some((one) => others.has(one.planned.user.id) && isStillToReturn(one, back));
}
