import type { FailureInfo } from '../domain/errors.ts';
import type { Outcome, Plan, PlannedStep } from '../domain/plan/plan.ts';
import type { PersonRef } from '../domain/user.ts';
import type { AuditEntry } from '../store/audit-log.ts';

/** Everything a job writes into the audit log. */
export type JobEvent =
  | 'job.confirmed'
  | 'job.started'
  | 'job.stop-requested'
  | 'job.rest-dropped'
  | 'job.done'
  | 'job.stopped'
  | 'step.done'
  | 'step.already'
  | 'step.failed'
  | 'step.put-back';

export function jobEvent(
  plan: Plan,
  what: JobEvent,
  details: AuditEntry['details'] = {},
  actorId = plan.actor.id,
): AuditEntry {
  return { tenantId: plan.tenantId, actorId, what, planId: plan.id, details };
}

/** What a plan does, in the words of the log: an undo need not restore anybody. */
function outcomeOf({ options, subjects }: Plan): Outcome | 'unblock' | 'undo' {
  if (options.outcome !== 'restore') return options.outcome;
  const steps = new Set(subjects.flatMap((subject) => subject.steps.map(({ step }) => step)));
  if (steps.has('restore-user')) return 'restore';
  return steps.size === 1 && steps.has('unblock-sign-in') ? 'unblock' : 'undo';
}

export const confirmedEvent = (plan: Plan, actorId: string): AuditEntry =>
  jobEvent(
    plan,
    'job.confirmed',
    { outcome: outcomeOf(plan), users: plan.subjects.length, digest: plan.digest },
    actorId,
  );

/** Names are kept beside the id: the account may be gone when somebody asks who deleted it. */
export function stepEvent(
  plan: Plan,
  what: Extract<JobEvent, `step.${string}`>,
  user: PersonRef,
  step: { readonly planned: PlannedStep; readonly requestId: string | null; readonly failure?: FailureInfo },
): AuditEntry {
  return jobEvent(plan, what, {
    step: step.planned.step,
    userId: user.id,
    displayName: user.displayName,
    userPrincipalName: user.userPrincipalName,
    requestId: step.requestId,
    ...(step.failure === undefined ? {} : { code: step.failure.code }),
  });
}
