import type { Options } from '../domain/plan/plan.ts';
import { buildPlan } from '../domain/plan/build-plan.ts';
import { exceptionsIn } from '../domain/plan/exceptions.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { leftBehind, type LeftBehind } from '../domain/undo/left-behind.ts';
import { judge } from './examine.ts';
import { withReply } from './render/reply-inputs.ts';
import { startTimeOf } from './start-time.ts';
import type { Examined } from './state/examined.ts';
import { editFlow, type Flow } from './state/flow.ts';
import type { Turn } from './turn.ts';

/** Builds and keeps the plan of a request, from facts just read. Throws `start-…` when it cannot run at that time. */
export async function planRequest(
  turn: Turn,
  flow: Flow,
  examined: Examined,
): Promise<{ readonly flow: Flow; readonly plan: Plan }> {
  const { world, actor } = turn;
  const left = await leftBehindBy(turn, flow);
  const plan = buildPlan({
    id: world.newId(),
    actor,
    tenantId: actor.tenantId,
    exceptions: flow.exceptions ?? {},
    options: setsReply(flow) ? withReply(optionsOf(turn, flow), turn.words) : optionsOf(turn, flow),
    subjects: judge(turn, examined, flow),
    skus: examined.tenant.skus.known ? examined.tenant.skus.value : [],
    trials: examined.trials === undefined ? 'unread' : new Set(examined.trials),
    now: world.clock.now(),
    hash: world.hash,
    ...(left && { leftBehind: left }),
    ...(flow.replaces && { replaces: flow.replaces }),
  });
  await world.plans.add(plan);
  await world.audit.append({
    tenantId: plan.tenantId,
    actorId: actor.id,
    what: 'plan.made',
    planId: plan.id,
    details: {
      outcome: plan.options.outcome,
      count: plan.subjects.length,
      excluded: plan.excluded.length,
      exceptions: Object.keys(exceptionsIn(plan)).length,
    },
  });
  const edited = await editFlow(world.documents, flow.id, (kept) => ({
    ...kept,
    stage: 'plan',
    planId: plan.id,
    page: 0,
    detailsOf: null,
  }));
  return { flow: edited, plan };
}

const setsReply = ({ options, exceptions = {} }: Flow): boolean =>
  [options, ...Object.values(exceptions)].some(({ reply }) => reply === 'set');

/** By the job that this request goes on from: an undo of the new plan gives that back too. */
async function leftBehindBy({ world }: Turn, { goesOnFrom }: Flow): Promise<LeftBehind | undefined> {
  const job = goesOnFrom === undefined ? undefined : await world.jobs.view(goesOnFrom);
  return job && leftBehind(job);
}

/** Throws `start-…` when it cannot run at that time. */
function optionsOf({ world, words }: Turn, { options: chosen, when }: Flow): Options {
  const startAt = startTimeOf(when, words.timeZone, world.clock.now());
  const { startAt: _before, blockAtOnce: _too, ...options } = chosen;
  if (startAt === undefined) return options;
  const timed = { ...options, startAt: startAt.toISOString() };
  // A block that leaves the sessions open would not be one.
  return when?.kind === 'staged' ? { ...timed, blockSignIn: true, revokeSessions: true, blockAtOnce: true } : timed;
}
