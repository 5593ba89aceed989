import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import type { UserId } from '../user.ts';
import { optionsOf } from './exceptions.ts';
import { fingerprint } from './fingerprint.ts';
import type { Hash } from './plan-digest.ts';
import type { Plan } from './plan.ts';

export interface ChangedSubject {
  readonly userId: UserId;
  /** `blocked` = something now forbids it; `facts` = the plan would look different. */
  readonly change: 'gone' | 'blocked' | 'facts';
}

/**
 * What is no longer as it was when the plan was shown. A restore has nothing to compare: its subjects are deleted, and
 * each of its steps looks before it acts.
 */
export function changedSubjects(
  plan: Plan,
  fresh: ReadonlyMap<UserId, { readonly facts: SubjectFacts; readonly findings: readonly Finding[] }>,
  hash: Hash,
): ChangedSubject[] {
  if (plan.options.outcome === 'restore') return [];
  return plan.subjects.flatMap((subject): ChangedSubject[] => {
    const { user, fingerprint: confirmed } = subject;
    const now = fresh.get(user.id);
    if (now === undefined) return [{ userId: user.id, change: 'gone' }];
    if (worst(now.findings) === 'blocker') return [{ userId: user.id, change: 'blocked' }];
    const same = fingerprint(now.facts, hash, optionsOf(plan, subject)) === confirmed;
    return same ? [] : [{ userId: user.id, change: 'facts' }];
  });
}
