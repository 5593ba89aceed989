import type { Actor } from '../actor.ts';
import { Failure } from '../errors.ts';
import type { SubjectTrace } from '../job.ts';
import type { SubscribedSku } from '../license.ts';
import { canonicalJson } from '../plan/canonical-json.ts';
import { expiryOf } from '../plan/confirmation.ts';
import { sealPlan, type Hash } from '../plan/plan-digest.ts';
import type { ExcludedSubject, Plan, PlanId, PlannedStep, PlanSubject } from '../plan/plan.ts';
import { partNumbers, seatChanges } from '../plan/seat-changes.ts';
import { refOf, type DeletedUser, type UserId } from '../user.ts';
import { EXPIRED, RESTORE } from './build-undo-plan.ts';
import { daysLeft } from './days-left.ts';
import { licensesBack } from './licenses-back.ts';
import { beyondRepair, repairsOf } from './repairs.ts';
import { takenBack } from './taken-back.ts';
import { tiedOnce } from './tied-once.ts';

export interface RestoreRequest {
  readonly deleted: readonly DeletedUser[];
  /** Records of these deletions, where this bot made them. Of the others only what the account kept comes back. */
  readonly recorded?: ReadonlyMap<UserId, SubjectTrace>;
  readonly skus?: readonly SubscribedSku[];
  readonly id: PlanId;
  readonly actor: Actor;
  readonly tenantId: string;
  readonly now: Date;
  readonly hash: Hash;
}

/** As an undo would, from the record of whatever deleted the account; without one the account alone. */
function stepsOf(record: SubjectTrace | undefined): readonly PlannedStep[] {
  const steps = record === undefined ? [] : [...takenBack(record), ...repairsOf(record)];
  return steps.some(({ step }) => step === 'restore-user') ? steps : [{ step: 'restore-user' }, ...steps];
}

function restoreSubject(user: DeletedUser, { recorded, hash }: RestoreRequest): PlanSubject {
  const record = recorded?.get(user.id);
  const steps = stepsOf(record);
  return {
    user: refOf(user),
    steps,
    seats: licensesBack(user.assignedLicenses, record),
    findings: beyondRepair(record?.snapshot),
    fingerprint: hash(canonicalJson(steps)),
    ...(record?.snapshot === undefined ? {} : { before: record.snapshot }),
  };
}

/** Brings back users deleted at any time and by anybody, within their 30 days. Throws `nothing-to-undo`, `undo-expired`. */
export function buildRestorePlan(request: RestoreRequest): Plan {
  const { id, actor, tenantId, now, hash } = request;
  const everyone = [...new Map(request.deleted.map((user) => [user.id, user])).values()];
  if (everyone.length === 0) throw new Failure('nothing-to-undo');
  const tooLate = (user: DeletedUser) => daysLeft(user.deletedDateTime, now) === 0;
  const excluded: ExcludedSubject[] = everyone
    .filter(tooLate)
    .map((user) => ({ user: refOf(user), findings: [EXPIRED] }));
  const open = everyone.filter((user) => !tooLate(user));
  const subjects = tiedOnce(
    open.map((user) => restoreSubject(user, request)),
    hash,
  );
  if (subjects.length === 0) throw new Failure('undo-expired');
  return sealPlan(
    {
      id,
      tenantId,
      actor: { id: actor.id, displayName: actor.displayName },
      options: RESTORE,
      subjects,
      excluded,
      seats: seatChanges(subjects, partNumbers(request.skus ?? []), -1),
      createdAt: now.toISOString(),
      expiresAt: expiryOf(now),
    },
    hash,
  );
}
