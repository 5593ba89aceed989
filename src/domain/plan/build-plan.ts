import type { Actor } from '../actor.ts';
import type { FailureInfo } from '../errors.ts';
import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import type { SkuId, SubscribedSku } from '../license.ts';
import { licensePaths } from '../licenses/license-paths.ts';
import type { LeftBehind } from '../undo/left-behind.ts';
import { refOf, type UserId } from '../user.ts';
import { expiryOf } from './confirmation.ts';
import { differing, leaves, optionsFor, type Exceptions } from './exceptions.ts';
import type { Estate } from './heirs.ts';
import { isLeftForExchange, LEFT_FOR_EXCHANGE } from './left-for-exchange.ts';
import { facets, fingerprint } from './fingerprint.ts';
import { sealPlan, type Hash } from './plan-digest.ts';
import type { ExcludedSubject, Options, Plan, PlanId, PlannedStep, PlanSubject, Replaced } from './plan.ts';
import { listedTakers, part } from './parting.ts';
import { keepsMailbox } from './planned-reply.ts';
import { freedSeats, plannedSteps } from './planned-steps.ts';
import { partNumbers, seatChanges, trialIn } from './seat-changes.ts';

export interface PlanRequest {
  readonly id: PlanId;
  readonly actor: Actor;
  readonly tenantId: string;
  readonly options: Options;
  /** Instead of `options`, for single subjects. */
  readonly exceptions?: Exceptions;
  readonly subjects: readonly { readonly facts: SubjectFacts; readonly findings: readonly Finding[] }[];
  /** By the job that this plan goes on from. */
  readonly leftBehind?: LeftBehind;
  readonly replaces?: Replaced;
  /** What the tenant bought, for the names of the seats; empty when it could not be read. */
  readonly skus: readonly SubscribedSku[];
  /** Products on trial; none when left out. */
  readonly trials?: ReadonlySet<SkuId> | 'unread';
  readonly now: Date;
  readonly hash: Hash;
}

/** Whom it was to be handed over to is not there, or goes too: then the subject stays as it is. */
const noHeir = (estate: Estate): Finding => ({
  consideration: 'plan',
  level: 'blocker',
  reason: `no-heir-${estate}`,
  values: {},
});

/** What was chosen and cannot be planned, because the tenant did not tell whether there is anything to do it with. */
function unplanned({ drive, mailbox }: SubjectFacts, options: Options): Finding[] {
  const { onedrive = 'nobody', reply } = options;
  const unread = (reason: string, { failure }: { readonly failure: FailureInfo }): Finding => ({
    consideration: 'plan',
    level: 'unknown',
    reason,
    values: { permission: failure.permission ?? 'none' },
    failure,
  });
  return [
    ...(leaves(options) && onedrive !== 'nobody' && !drive.known ? [unread('onedrive-unread', drive)] : []),
    ...(keepsMailbox(options) && reply === 'set' && !mailbox.known ? [unread('mailbox-unread', mailbox)] : []),
  ];
}

/** Somebody takes over who was to go too, and only stays because something forbids it: nobody should find that out later. */
function listedHeirs(steps: readonly PlannedStep[], listed: ReadonlySet<UserId>): readonly Finding[] {
  return listedTakers(steps, listed).map(({ displayName }) => ({
    consideration: 'plan',
    level: 'caution',
    reason: 'heir-listed',
    values: { heir: displayName },
  }));
}

/** Everything chosen is so already, or cannot be done to somebody who has it from a group. */
const nothingToDo = (facts: SubjectFacts, options: Options): Finding => ({
  consideration: 'plan',
  level: 'notice',
  reason: whyNothing(facts, options),
  values: {},
});

function whyNothing({ user }: SubjectFacts, { outcome }: Options): string {
  if (outcome === 'block' && !user.accountEnabled) return 'blocked-already';
  if (outcome !== 'unassign') return 'nothing-to-do';
  return licensePaths(user).some(({ groups }) => groups.length > 0) ? 'only-by-group' : 'no-direct-license';
}

/** Who was blocked by the job before is let in again by the undo of this one. */
function keptBlocked(
  steps: readonly PlannedStep[],
  { user }: SubjectFacts,
  { outcome }: Options,
  leftBehind: LeftBehind | undefined,
): readonly PlannedStep[] {
  const goesOn = outcome !== 'unassign' && steps.length > 0 && !user.accountEnabled;
  return goesOn && leftBehind?.blocked.has(user.id) === true
    ? [{ step: 'block-sign-in', ours: true }, ...steps]
    : steps;
}

/** The findings of a subject who is left out, the reason first; undefined where they are part of the plan. */
function whyWithout(
  { facts, findings }: PlanRequest['subjects'][number],
  planned: {
    readonly chosen: Options;
    readonly steps: readonly PlannedStep[];
    readonly heirless: readonly Estate[];
  },
): readonly Finding[] | undefined {
  const { chosen, steps, heirless } = planned;
  if (worst(findings) === 'blocker') return findings;
  if (heirless.length > 0) return [...heirless.map(noHeir), ...findings];
  if (steps.length > 0) return undefined;
  return [isLeftForExchange(facts, chosen) ? LEFT_FOR_EXCHANGE : nothingToDo(facts, chosen), ...findings];
}

/**
 * The dry run. A subject with a blocker, or one for whom nothing is left to do, is left out and listed with the reason;
 * nobody is planned twice. The plan may come out empty: there is then nothing to confirm.
 */
export function buildPlan(request: PlanRequest): Plan {
  const { id, actor, tenantId, options, now, hash } = request;
  const subjects: PlanSubject[] = [];
  const excluded: ExcludedSubject[] = [];
  const once = new Map(request.subjects.map((subject) => [subject.facts.user.id, subject]));
  const exceptions: Exceptions = Object.fromEntries(
    [...once.keys()].map((userId) => [userId, differing(options, request.exceptions?.[userId])]),
  );
  const chosenFor = (userId: UserId): Options => optionsFor(options, exceptions, userId);
  const { going, heirless } = part([...once.values()], chosenFor);
  const listed = new Set([...once.keys()].filter((userId) => leaves(chosenFor(userId))));
  for (const { facts, findings } of once.values()) {
    const user = refOf(facts.user);
    const own = exceptions[user.id] ?? {};
    const chosen = { ...options, ...own };
    const steps = keptBlocked(plannedSteps(facts, chosen, going), facts, chosen, request.leftBehind);
    const replied = chosen.outcome === 'unassign' ? undefined : request.leftBehind?.replied.get(user.id);
    const without = whyWithout({ facts, findings }, { chosen, steps, heirless: heirless.get(user.id) ?? [] });
    if (without !== undefined) excluded.push({ user, findings: without });
    else {
      subjects.push({
        user,
        steps,
        seats: freedSeats(facts, chosen),
        findings: [
          ...listedHeirs(steps, listed),
          ...unplanned(facts, chosen),
          ...findings.filter(({ level }) => level !== 'clear'),
        ],
        fingerprint: fingerprint(facts, hash, chosen),
        facets: facets(facts, hash, chosen),
        ...(Object.keys(own).length === 0 ? {} : { options: own }),
        ...(replied && { repliedBefore: replied }),
      });
    }
  }
  return sealPlan(
    {
      id,
      tenantId,
      actor: { id: actor.id, displayName: actor.displayName },
      options,
      subjects,
      excluded,
      seats: seatChanges(subjects, partNumbers(request.skus), 1, trialIn(request.trials)),
      createdAt: now.toISOString(),
      expiresAt: expiryOf(now, options.startAt),
      ...(request.replaces && { replaces: request.replaces }),
    },
    hash,
  );
}
