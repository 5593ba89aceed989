import type { Actor } from '../actor.ts';
import { Failure } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { JobView, SubjectProgress } from '../job.ts';
import { expiryOf } from '../plan/confirmation.ts';
import { canonicalJson } from '../plan/canonical-json.ts';
import { sealPlan, type Hash } from '../plan/plan-digest.ts';
import type { ExcludedSubject, Options, Plan, PlanId, PlanSubject } from '../plan/plan.ts';
import { partNumbers, seatChanges } from '../plan/seat-changes.ts';
import type { UserId } from '../user.ts';
import { daysLeft } from './days-left.ts';
import { beyondRepair, repairsOf } from './repairs.ts';
import { takenBack } from './taken-back.ts';
import { tiedOnce } from './tied-once.ts';

export const RESTORE: Options = {
  outcome: 'restore',
  licenseWay: 'release-by-deletion',
  blockSignIn: false,
  revokeSessions: false,
};

/** Why somebody cannot be brought back any more. */
export const EXPIRED: Finding = { consideration: 'undo', level: 'blocker', reason: 'expired', values: {} };

export interface UndoRequest {
  readonly job: JobView;
  /** Only these; everybody when left out. */
  readonly userIds?: readonly UserId[];
  readonly id: PlanId;
  readonly actor: Actor;
  readonly now: Date;
  readonly hash: Hash;
}

function isTooLate(subject: SubjectProgress, now: Date): boolean {
  return subject.records.some(
    ({ planned, state, at }) => planned.step === 'delete-user' && state === 'done' && daysLeft(at, now) === 0,
  );
}

function undoSubject(subject: SubjectProgress, { plan }: JobView, hash: Hash): PlanSubject {
  const { user, snapshot } = subject;
  const inverses = takenBack(subject);
  const restores = inverses.some(({ step }) => step === 'restore-user');
  const steps = restores ? [...inverses, ...repairsOf(subject)] : inverses;
  const compares = restores || inverses.some(({ step }) => step === 'restore-automatic-reply');
  const freed = plan.subjects.find((planned) => planned.user.id === user.id)?.seats ?? [];
  const again = new Set(inverses.flatMap((s) => (s.step === 'assign-licenses' ? s.licenses.map((l) => l.skuId) : [])));
  return {
    user,
    steps,
    seats: restores ? freed : freed.filter((skuId) => again.has(skuId)),
    findings: restores ? beyondRepair(snapshot) : [],
    fingerprint: hash(canonicalJson(steps)),
    ...(compares && snapshot !== undefined ? { before: snapshot } : {}),
  };
}

/**
 * The plan that takes a job back: for each subject the inverses of what was really done, in reverse order. Throws
 * `undo-expired` when everybody's 30 days are over, `nothing-to-undo` when nothing was done (or it was a restore).
 */
export function buildUndoPlan({ job, userIds, id, actor, now, hash }: UndoRequest): Plan {
  const wanted = job.subjects.filter(({ user }) => userIds === undefined || userIds.includes(user.id));
  const changed = job.plan.options.outcome === 'restore' ? [] : wanted.filter((one) => takenBack(one).length > 0);
  if (changed.length === 0) throw new Failure('nothing-to-undo');

  const open: PlanSubject[] = [];
  const excluded: ExcludedSubject[] = [];
  for (const subject of changed) {
    if (isTooLate(subject, now)) {
      excluded.push({ user: subject.user, findings: [EXPIRED] });
      continue;
    }
    open.push(undoSubject(subject, job, hash));
  }
  if (open.length === 0) throw new Failure('undo-expired');
  const subjects = tiedOnce(open, hash);
  return sealPlan(
    {
      id,
      tenantId: job.plan.tenantId,
      actor: { id: actor.id, displayName: actor.displayName },
      options: RESTORE,
      subjects,
      excluded,
      seats: seatChanges(subjects, partNumbers(job.plan.seats), -1),
      createdAt: now.toISOString(),
      expiresAt: expiryOf(now),
      undoes: job.plan.id,
    },
    hash,
  );
}
