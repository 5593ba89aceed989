import type { JobView, SubjectProgress } from '../job.ts';
import { takenBack } from './taken-back.ts';

/** Those of a job from whom something was taken that nobody has given back yet. None of a restore. */
export function leftToUndo({ plan, subjects, undoneUsers = [] }: JobView): readonly SubjectProgress[] {
  if (plan.options.outcome === 'restore') return [];
  const back = new Set(undoneUsers);
  return subjects.filter((subject) => !back.has(subject.user.id) && takenBack(subject).length > 0);
}
