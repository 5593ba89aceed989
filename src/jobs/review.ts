import { consider } from '../domain/consider.ts';
import type { ConsiderationContext } from '../domain/considerations/consideration.ts';
import { Failure } from '../domain/errors.ts';
import type { SubjectFacts } from '../domain/facts.ts';
import { changedSubjects } from '../domain/plan/changed-subjects.ts';
import { leaves, optionsOf, outcomesOf } from '../domain/plan/exceptions.ts';
import type { Hash } from '../domain/plan/plan-digest.ts';
import { isStaged } from '../domain/plan/stages.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { refusalOf } from '../domain/policy/may-delete.ts';
import type { Clock, Directory } from '../domain/ports.ts';
import type { LiveSubject } from './live-subject.ts';
import { withoutOwnWork } from './own-work.ts';

export interface ReviewParts {
  readonly directory: Pick<Directory, 'readUser' | 'readRoles' | 'readTenantFacts'>;
  readonly clock: Clock;
  readonly hash: Hash;
  readonly protectedUsers?: readonly string[];
  readonly ownAppIds?: readonly string[];
}

/**
 * Why a subject of a scheduled plan must not be touched now, or undefined: days may lie between the confirmation and the
 * start. What this job did itself, to these `subjects`, is no change. Throws what kept it from finding out.
 */
export type Review = (facts: SubjectFacts, subjects: readonly LiveSubject[]) => Promise<Failure | undefined>;

/** Of a staged plan: the facts without our own block, which is no change. Undefined = somebody took that block back. */
function unblocked(plan: Plan, facts: SubjectFacts): SubjectFacts | undefined {
  const block = isStaged(plan.options)
    ? plan.subjects
        .find(({ user }) => user.id === facts.user.id)
        ?.steps.find((planned) => planned.step === 'block-sign-in')
    : undefined;
  if (block === undefined) return facts;
  if (facts.user.accountEnabled) return undefined;
  return block.ours === true ? facts : { ...facts, user: { ...facts.user, accountEnabled: true } };
}

/** Everything that is read once per job is read at the first subject, and again when that failed. */
export function reviewOf(plan: Plan, parts: ReviewParts): Review {
  const outcomes = outcomesOf(plan);
  let reading: Promise<Scene> | undefined;
  const scene = (): Promise<Scene> => {
    reading ??= sceneOf(plan, parts).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  return async (facts, subjects) => {
    const { refusal, context } = await scene();
    if (refusal !== undefined) return refusal;
    const findings = consider(facts, context, outcomes.get(facts.user.id));
    const asPlanned = unblocked(plan, withoutOwnWork(facts, subjects));
    if (asPlanned === undefined) return new Failure('user-unblocked', { changed: ['sign-in-allowed'] });
    const only = { ...plan, subjects: plan.subjects.filter(({ user }) => user.id === facts.user.id) };
    const [changed] = changedSubjects(only, new Map([[facts.user.id, { facts: asPlanned, findings }]]), parts.hash);
    return changed && new Failure('user-changed', { changed: changed.aspects });
  };
}

interface Scene {
  /** Whoever confirmed may not do it any more. */
  readonly refusal: Failure | undefined;
  readonly context: ConsiderationContext;
}

async function sceneOf(plan: Plan, { directory, clock, protectedUsers, ownAppIds }: ReviewParts): Promise<Scene> {
  const { id, displayName } = plan.actor;
  const [actor, actorRoles, tenant] = await Promise.all([
    directory.readUser(id),
    directory.readRoles(id),
    directory.readTenantFacts(),
  ]);
  return {
    refusal: refusalOf(actor, actorRoles),
    context: {
      actor: { id, displayName, tenantId: plan.tenantId },
      actorRoles,
      tenant,
      selected: new Set(plan.subjects.filter((subject) => leaves(optionsOf(plan, subject))).map(({ user }) => user.id)),
      ...(protectedUsers === undefined ? {} : { protectedUsers }),
      ...(ownAppIds === undefined ? {} : { ownAppIds }),
      now: clock.now(),
    },
  };
}
