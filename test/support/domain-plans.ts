import type { SubjectFacts } from '../../src/domain/facts.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { JobView, StepRecord, SubjectProgress } from '../../src/domain/job.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { Exceptions } from '../../src/domain/plan/exceptions.ts';
import type { Options, Plan, PlannedStep, PlanSubject } from '../../src/domain/plan/plan.ts';
import { ACTOR, DELETE, hash, NOW, SKUS } from './domain-facts.ts';

/** A plan for these people as `buildPlan` makes it; `findings` and `exceptions` by user id. */
export function planFor(
  people: readonly SubjectFacts[],
  options: Partial<Options> = {},
  findings: Readonly<Record<string, readonly Finding[]>> = {},
  exceptions: Exceptions = {},
): Plan {
  return buildPlan({
    id: 'plan-1',
    actor: ACTOR,
    tenantId: ACTOR.tenantId,
    options: { ...DELETE, ...options },
    exceptions,
    subjects: people.map((one) => ({ facts: one, findings: findings[one.user.id] ?? [] })),
    skus: SKUS,
    now: NOW,
    hash,
  });
}

export function recordOf(planned: PlannedStep, changes: Partial<StepRecord> = {}): StepRecord {
  return { planned, state: 'done', verified: 'confirmed', at: NOW.toISOString(), requestId: 'r', ...changes };
}

/** A subject for whom every planned step was done, unless said otherwise by step. */
export function progressOf(
  { user, steps }: PlanSubject,
  changes: Partial<Record<PlannedStep['step'], Partial<StepRecord>>> = {},
): SubjectProgress {
  return { user, state: 'done', records: steps.map((planned) => recordOf(planned, changes[planned.step] ?? {})) };
}

/** The job of a plan that went through; `subjects` where it did not for all. */
export function jobOf(
  plan: Plan,
  subjects: readonly SubjectProgress[] = plan.subjects.map((one) => progressOf(one)),
): JobView {
  return { plan, state: 'done', subjects, seats: {}, startedAt: NOW.toISOString(), finishedAt: NOW.toISOString() };
}
