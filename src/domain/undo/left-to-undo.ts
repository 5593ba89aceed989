import type { JobView, SubjectProgress } from '../job.ts';
import { takenBack } from './taken-back.ts';

/** Those of a job from whom something was taken that nobody has given back or is giving back. None of a restore. */
export function leftToUndo({
  plan,
  subjects,
  undoneUsers = [],
  undoingUsers = [],
}: JobView): readonly SubjectProgress[] {
  if (plan.options.outcome === 'restore') return [];
  const back = new Set([...undoneUsers, ...undoingUsers]);
  return subjects.filter((subject) => !back.has(subject.user.id) && takenBack(subject).length > 0);
}
