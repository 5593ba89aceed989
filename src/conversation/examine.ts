import { consider } from '../domain/consider.ts';
import type { Fact, RoleAssignment, SubjectFacts } from '../domain/facts.ts';
import { leaves, optionsFor } from '../domain/plan/exceptions.ts';
import { worst, type Finding } from '../domain/finding.ts';
import type { PlanId } from '../domain/plan/plan.ts';
import type { UserId } from '../domain/user.ts';
import { busyWith, type Busy } from './busy-with.ts';
import { startOrNow } from './start-time.ts';
import type { Examined } from './state/examined.ts';
import type { Flow } from './state/flow.ts';
import { trialProducts } from './trial-products.ts';
import type { Turn } from './turn.ts';

/** A subject with the answers of all considerations. */
export interface Judged {
  readonly facts: SubjectFacts;
  readonly findings: readonly Finding[];
}

interface Looking {
  /** Hears how far it is. */
  readonly progress?: (done: number) => Promise<void>;
  /** The job that what is asked takes the place of: its people are not busy for that. */
  readonly inPlaceOf?: PlanId | undefined;
}

/** Reads the facts of everyone asked about. People who are gone are left out. */
export async function examine(
  turn: Turn,
  ids: readonly UserId[],
  actorRoles: Fact<readonly RoleAssignment[]>,
  { progress = () => Promise.resolve(), inPlaceOf }: Looking = {},
): Promise<Examined> {
  const { world } = turn;
  const [{ displayName: tenantName }, tenant, busy, trials] = await Promise.all([
    world.directory.tenant(),
    world.directory.readTenantFacts(),
    busyWith(turn, ids),
    trialProducts(turn),
  ]);
  const read = new Map<UserId, SubjectFacts>();
  for await (const facts of world.directory.readFacts(ids)) {
    read.set(facts.user.id, facts);
    await progress(read.size);
  }
  return {
    readAt: world.clock.now().toISOString(),
    tenantName,
    ids,
    subjects: ids.flatMap((id) => read.get(id) ?? []), // as listed, not as they came in
    tenant,
    actorRoles,
    busy: busy.filter(({ planId }) => planId !== inPlaceOf),
    ...(trials && { trials: [...trials] }),
  };
}

const busyFinding = ({ planId, admin, own, outcome, startAfter = '' }: Busy): Finding => ({
  consideration: 'job',
  level: 'blocker',
  reason: 'busy',
  values: { planId, admin, own: String(own), outcome, startAfter },
});

type Asked = Pick<Flow, 'options' | 'exceptions' | 'onlySkus' | 'when'>;

/**
 * Same facts, same findings: computed when needed instead of stored twice. A job under way forbids whatever is asked.
 */
export function judge(turn: Turn, examined: Examined, asked: Asked): readonly Judged[] {
  const leaving = whoLeaves(examined, asked);
  const judged = [...judgeEach(turn, examined, asked, leaving)];
  // Who is left out stays and can still inherit files and own teams: everybody is judged once more without them.
  const blocked = new Set(judged.filter(isBlocked).map(({ facts }) => facts.user.id));
  if (blocked.size === 0) return judged;
  const going = new Set([...leaving].filter((id) => !blocked.has(id)));
  const again = [...judgeEach(turn, examined, asked, going)];
  // Who was left out because of the others (the last Global Administrator) is not let in again.
  return judged.map((one, at) => (isBlocked(one) && !isBlocked(again[at] ?? one) ? one : (again[at] ?? one)));
}

/** Everybody who goes or is shut out, should nothing forbid it. */
export const whoLeaves = ({ ids }: Examined, { options, exceptions }: Asked): ReadonlySet<UserId> =>
  new Set(ids.filter((id) => leaves(optionsFor(options, exceptions, id))));

/** One after the other, for whoever need not know all; who is left out is so whoever else stays for that reason. */
export function* judgeEach(
  { world, actor, words }: Turn,
  examined: Examined,
  { options, exceptions, onlySkus, when }: Asked,
  selected: ReadonlySet<UserId>,
): Generator<Judged> {
  const busy = new Map(examined.busy.map((one) => [one.userId, busyFinding(one)]));
  const now = world.clock.now();
  const context = {
    actor,
    actorRoles: examined.actorRoles,
    tenant: examined.tenant,
    ...(world.protectedUsers === undefined ? {} : { protectedUsers: world.protectedUsers }),
    ...(world.ownAppIds === undefined ? {} : { ownAppIds: world.ownAppIds }),
    now,
    deletedAt: startOrNow(when, words.timeZone, now),
    selected,
  };
  for (const read of examined.subjects) {
    const { outcome, licenseWay } = optionsFor(options, exceptions, read.user.id);
    const facts = outcome === 'unassign' && onlySkus !== undefined ? withOnly(read, onlySkus) : read;
    const findings = consider(facts, { ...context, licenseWay }, outcome);
    const other = busy.get(facts.user.id);
    yield { facts, findings: other === undefined ? findings : [other, ...findings] };
  }
}

/** Something forbids what is asked for this subject. */
export const isBlocked = ({ findings }: Pick<Judged, 'findings'>): boolean => worst(findings) === 'blocker';

/** A plan takes away every direct license it sees: what was not named is not shown to it. */
function withOnly(facts: SubjectFacts, skuIds: readonly string[]): SubjectFacts {
  const named = ({ skuId }: { readonly skuId: string }) => skuIds.includes(skuId);
  const { user } = facts;
  return {
    ...facts,
    user: {
      ...user,
      assignedLicenses: user.assignedLicenses.filter(named),
      licenseAssignmentStates: user.licenseAssignmentStates.filter(named),
    },
  };
}
