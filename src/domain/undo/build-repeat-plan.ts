import type { Actor } from '../actor.ts';
import { Failure } from '../errors.ts';
import type { JobView } from '../job.ts';
import { canonicalJson } from '../plan/canonical-json.ts';
import { expiryOf } from '../plan/confirmation.ts';
import { sealPlan, type Hash } from '../plan/plan-digest.ts';
import type { Plan, PlanId, PlanSubject } from '../plan/plan.ts';
import { partNumbers, seatChanges } from '../plan/seat-changes.ts';
import type { RestoreOptions } from '../ports.ts';
import type { UserId } from '../user.ts';

export interface RepeatRequest {
  /** A restore that ended. */
  readonly job: JobView;
  /** Only these; everybody who is not back whole when left out. */
  readonly userIds?: readonly UserId[];
  /** Answers to conflicts it met: a new name, addresses to give up. Earlier answers still hold. */
  readonly conflicts?: ReadonlyMap<UserId, RestoreOptions>;
  readonly id: PlanId;
  readonly actor: Actor;
  readonly now: Date;
  readonly hash: Hash;
}

function repeated(subject: PlanSubject, { conflicts, hash }: RepeatRequest): PlanSubject {
  const answer = conflicts?.get(subject.user.id);
  const steps = subject.steps.map((planned) => (planned.step === 'restore-user' ? { ...planned, ...answer } : planned));
  return { ...subject, steps, fingerprint: hash(canonicalJson(steps)) };
}

/**
 * A restore once more, for whoever it did not bring back whole: the same steps, each of which looks first, so that only
 * what is missing is done. Throws `nothing-to-undo` when nobody is left.
 */
export function buildRepeatPlan(request: RepeatRequest): Plan {
  const { job, userIds, id, actor, now, hash } = request;
  const { plan } = job;
  const whole = new Set(job.subjects.filter(({ state }) => state === 'done').map(({ user }) => user.id));
  const subjects = plan.subjects
    .filter(({ user }) => !whole.has(user.id) && (userIds === undefined || userIds.includes(user.id)))
    .map((subject) => repeated(subject, request));
  if (plan.options.outcome !== 'restore' || subjects.length === 0) throw new Failure('nothing-to-undo');
  return sealPlan(
    {
      id,
      tenantId: plan.tenantId,
      actor: { id: actor.id, displayName: actor.displayName },
      options: plan.options,
      subjects,
      excluded: [],
      seats: seatChanges(subjects, partNumbers(plan.seats), -1),
      createdAt: now.toISOString(),
      expiresAt: expiryOf(now),
      ...(plan.undoes === undefined ? {} : { undoes: plan.undoes }),
    },
    hash,
  );
}
