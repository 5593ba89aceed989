import { ERRORS, Failure } from '../domain/errors.ts';
import type { Fact, SubjectFacts } from '../domain/facts.ts';
import type { Snapshot } from '../domain/job.ts';
import type { PlanSubject } from '../domain/plan/plan.ts';

/** The value, or undefined when it could not be read for good. Throws when trying later may help. */
function readable<T>(fact: Fact<T>): T | undefined {
  if (fact.known) return fact.value;
  const { code, ...details } = fact.failure;
  if (ERRORS[code].retryable) throw new Failure(code, details);
  return undefined;
}

/**
 * What undo and repair will compare with. Manager and reports that cannot be read are taken from the plan, which read
 * them before; group links that cannot be read cannot be repaired and stay empty.
 */
export function snapshotOf(facts: SubjectFacts, subject: PlanSubject, takenAt: Date): Snapshot {
  const deletion = subject.steps.find((planned) => planned.step === 'delete-user');
  const manager = readable(facts.manager);
  const reports = readable(facts.directReports);
  const owned = readable(facts.ownedObjects) ?? [];
  return {
    user: facts.user,
    managerId: manager === undefined ? (deletion?.managerId ?? null) : (manager?.id ?? null),
    directReportIds: reports?.map(({ id }) => id) ?? deletion?.reports ?? [],
    groupIds: (readable(facts.groups) ?? []).map(({ id }) => id),
    ownedGroupIds: owned.filter(({ kind }) => kind === 'group' || kind === 'team').map(({ id }) => id),
    takenAt: takenAt.toISOString(),
  };
}
