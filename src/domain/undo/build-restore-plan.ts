import type { Actor } from '../actor.ts';
import { Failure } from '../errors.ts';
import type { AssignedLicense, SubscribedSku } from '../license.ts';
import { canonicalJson } from '../plan/canonical-json.ts';
import { expiryOf } from '../plan/confirmation.ts';
import { sealPlan, type Hash } from '../plan/plan-digest.ts';
import type { ExcludedSubject, Plan, PlanId, PlannedStep, PlanSubject } from '../plan/plan.ts';
import { partNumbers, seatChanges } from '../plan/seat-changes.ts';
import type { RestoreOptions } from '../ports.ts';
import { refOf, type DeletedUser, type UserId } from '../user.ts';
import { EXPIRED, RESTORE } from './build-undo-plan.ts';
import { daysLeft } from './days-left.ts';

export interface RestoreRequest {
  readonly deleted: readonly DeletedUser[];
  /** Licenses taken away before the deletion, where records of them exist. What the account kept comes back with it. */
  readonly licenses?: ReadonlyMap<UserId, readonly AssignedLicense[]>;
  /** Answers to conflicts found before: a new name, addresses to give up. */
  readonly conflicts?: ReadonlyMap<UserId, RestoreOptions>;
  readonly skus?: readonly SubscribedSku[];
  readonly id: PlanId;
  readonly actor: Actor;
  readonly tenantId: string;
  readonly now: Date;
  readonly hash: Hash;
}

function restoreSubject(user: DeletedUser, request: RestoreRequest): PlanSubject {
  const recorded = request.licenses?.get(user.id) ?? [];
  const steps: PlannedStep[] = [{ step: 'restore-user', ...request.conflicts?.get(user.id) }];
  if (recorded.length > 0) steps.push({ step: 'assign-licenses', licenses: recorded });
  const seats = [...new Set([...user.assignedLicenses, ...recorded].map(({ skuId }) => skuId))];
  return { user: refOf(user), steps, seats, findings: [], fingerprint: request.hash(canonicalJson(steps)) };
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
  const subjects = everyone.filter((user) => !tooLate(user)).map((user) => restoreSubject(user, request));
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
