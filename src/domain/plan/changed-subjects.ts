import type { ChangedAspect } from '../changed-aspects.ts';
import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import type { UserId } from '../user.ts';
import { optionsOf } from './exceptions.ts';
import { changedAspects, fingerprint } from './fingerprint.ts';
import type { Hash } from './plan-digest.ts';
import type { Plan } from './plan.ts';

export interface ChangedSubject {
  readonly userId: UserId;
  /** `blocked` = something now forbids it; `facts` = the plan would look different. */
  readonly change: 'gone' | 'blocked' | 'facts';
  /** What is different, as far as the plan kept it. */
  readonly aspects: readonly ChangedAspect[];
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
    const { user, fingerprint: confirmed, facets = {} } = subject;
    const userId = user.id;
    const now = fresh.get(userId);
    if (now === undefined) return [{ userId, change: 'gone', aspects: ['gone'] }];
    const options = optionsOf(plan, subject);
    const aspects = () => changedAspects(facets, now.facts, hash, options);
    if (worst(now.findings) === 'blocker') return [{ userId, change: 'blocked', aspects: [...aspects(), 'forbidden'] }];
    const same = fingerprint(now.facts, hash, options) === confirmed;
    return same ? [] : [{ userId, change: 'facts', aspects: aspects() }];
  });
}
