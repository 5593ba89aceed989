import type { Actor } from '../actor.ts';
import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import type { SubscribedSku } from '../license.ts';
import { refOf } from '../user.ts';
import { expiryOf } from './confirmation.ts';
import { handOver, type Estate } from './heirs.ts';
import { fingerprint } from './fingerprint.ts';
import { sealPlan, type Hash } from './plan-digest.ts';
import type { ExcludedSubject, Options, Plan, PlanId, PlanSubject } from './plan.ts';
import { freedSeats, plannedSteps } from './planned-steps.ts';
import { partNumbers, seatChanges } from './seat-changes.ts';

export interface PlanRequest {
  readonly id: PlanId;
  readonly actor: Actor;
  readonly tenantId: string;
  readonly options: Options;
  readonly subjects: readonly { readonly facts: SubjectFacts; readonly findings: readonly Finding[] }[];
  /** What the tenant bought, for the names of the seats; empty when it could not be read. */
  readonly skus: readonly SubscribedSku[];
  readonly now: Date;
  readonly hash: Hash;
}

/** Whom it was to be handed over to is not there, or goes too: then the subject stays as it is. */
const heirless = (estate: Estate): Finding => ({
  consideration: 'plan',
  level: 'blocker',
  reason: `no-heir-${estate}`,
  values: {},
});

const NOTHING_TO_DO: Finding = { consideration: 'plan', level: 'notice', reason: 'nothing-to-do', values: {} };

/**
 * The dry run. A subject with a blocker, or one for whom nothing is left to do, is left out and listed with the reason;
 * nobody is planned twice. The plan may come out empty: there is then nothing to confirm.
 */
export function buildPlan(request: PlanRequest): Plan {
  const { id, actor, tenantId, options, now, hash } = request;
  const subjects: PlanSubject[] = [];
  const excluded: ExcludedSubject[] = [];
  const once = new Map(request.subjects.map((subject) => [subject.facts.user.id, subject]));
  const going = new Set([...once].filter(([, one]) => worst(one.findings) !== 'blocker').map(([id]) => id));
  for (const { facts, findings } of once.values()) {
    const user = refOf(facts.user);
    const steps = plannedSteps(facts, options, going);
    const without = handOver(facts, options, going).heirless;
    if (worst(findings) === 'blocker') excluded.push({ user, findings });
    else if (without.length > 0) excluded.push({ user, findings: [...without.map(heirless), ...findings] });
    else if (steps.length === 0) excluded.push({ user, findings: [NOTHING_TO_DO, ...findings] });
    else {
      const seats = freedSeats(facts, options);
      const accepted = findings.filter(({ level }) => level !== 'clear');
      subjects.push({ user, steps, seats, findings: accepted, fingerprint: fingerprint(facts, hash, options) });
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
      seats: seatChanges(subjects, partNumbers(request.skus), 1),
      createdAt: now.toISOString(),
      expiresAt: expiryOf(now),
    },
    hash,
  );
}
