import { Failure } from '../../domain/errors.ts';
import type { Fact, RoleAssignment } from '../../domain/facts.ts';
import { changedSubjects, type ChangedSubject } from '../../domain/plan/changed-subjects.ts';
import { hasStartPassed, isExpired, matchesTyped, needsTypedConfirmation } from '../../domain/plan/confirmation.ts';
import { isUnaltered } from '../../domain/plan/plan-digest.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { authorize } from '../authorize.ts';
import { examine, judge } from '../examine.ts';
import { lookInto } from '../look-into.ts';
import { planRequest } from '../plan-request.ts';
import { failureLines } from '../render/error-card.ts';
import { renderJob } from '../render/job-card.ts';
import { changedText } from '../render/left-alone.ts';
import { planCard } from '../render/plan-card.ts';
import type { Reply } from '../reply.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { sceneOf, showStage } from '../show-stage.ts';
import { keepConfirmedIn } from '../state/confirmed-in.ts';
import { editFlow, readFlow, type Flow } from '../state/flow.ts';
import type { Replies, Turn } from '../turn.ts';
import { textOf, type Action, type Inputs } from './action.ts';

/** From this many users on the second look takes long enough to be worth a word. */
const MANY = 10;

/**
 * The only way from a conversation to a changed tenant. Every check comes before `jobs.confirm`, cheapest first, and
 * whatever fails sends nothing.
 */
export const confirm: Action = async (turn, inputs) => {
  const { world } = turn;
  const plan = await planIn(turn, inputs);
  if (typeof plan === 'string') return running(turn, plan);
  const flow = await readFlow(world.documents, textOf(inputs, 'flow'), turn.actor);
  if (flow.stage === 'confirmed') throw new Failure('card-used');
  if (flow.stage !== 'plan' || flow.planId !== plan.id || plan.subjects.length === 0) throw new Failure('card-stale');
  await requireStillScheduled(turn, plan);
  const now = world.clock.now();
  if (isExpired(plan, now) || hasStartPassed(plan, now)) {
    const why = hasStartPassed(plan, now) ? 'schedule-late' : 'card-expired';
    const notice = failureLines({ code: why }, turn.words).join(' ');
    return [planCard(flow, plan, { ...(await sceneOf(turn, flow, notice)), expired: true }, turn)];
  }
  if (needsTypedConfirmation(plan) && !matchesTyped(plan, textOf(inputs, 'typed')))
    return [await showStage(turn, flow, '', failureLines({ code: 'confirmation-mistyped' }, turn.words).join(' '))];
  const roles = await authorize(turn);
  const changed = await lookAgain(turn, flow, plan, roles);
  if (changed.length > 0) return planAgain(turn, flow, plan, changed, roles);
  return start(turn, flow, plan);
};

/** The plan of the button, checked; or its id when it was confirmed before. */
async function planIn({ world, actor }: Turn, inputs: Inputs): Promise<Plan | string> {
  const kept = await world.plans.read(textOf(inputs, 'plan'));
  if (kept === undefined) throw new Failure('card-stale');
  const { plan, confirmedAt } = kept;
  if (plan.tenantId !== actor.tenantId || plan.actor.id !== actor.id) throw new Failure('card-foreign');
  if (textOf(inputs, 'digest') !== plan.digest || !isUnaltered(plan, world.hash)) throw new Failure('card-altered');
  return confirmedAt === null ? plan : plan.id;
}

/** Confirmed before: there is one job, and this is how far it is. */
async function running(turn: Turn, planId: string): Replies {
  const { world, words } = turn;
  const view = await world.jobs.view(planId);
  const already: Reply = { kind: 'text', text: words.t('jobs.already') };
  return view === undefined ? [already] : [already, renderJob(view, turn)];
}

/** Whoever changes what is scheduled decides about that, and not about what became of it meanwhile. */
async function requireStillScheduled({ world }: Turn, { replaces }: Plan): Promise<void> {
  if (replaces === undefined) return;
  const job = await world.jobs.view(replaces.planId);
  if (job === undefined || scheduledFor(job) === undefined) throw new Failure('schedule-over');
}

/** Reads the facts that matter once more: between the plan and the click somebody may have been promoted or deleted. */
async function lookAgain(
  turn: Turn,
  flow: Flow,
  plan: Plan,
  roles: Fact<readonly RoleAssignment[]>,
): Promise<readonly ChangedSubject[]> {
  const { world, words } = turn;
  const ids = plan.subjects.map(({ user }) => user.id);
  if (ids.length >= MANY) {
    const scene = await sceneOf(turn, flow, words.t('plan.looking-again'));
    await turn.show(planCard(flow, plan, { ...scene, closed: true }, turn));
  }
  const examined = await examine(turn, ids, roles, { inPlaceOf: plan.replaces?.planId });
  const judged = judge(turn, examined, flow);
  return changedSubjects(plan, new Map(judged.map((one) => [one.facts.user.id, one])), world.hash);
}

/** A new plan from what is true now, with what changed said first. It is asked again; nothing was done. */
async function planAgain(
  turn: Turn,
  flow: Flow,
  plan: Plan,
  changed: readonly ChangedSubject[],
  roles: Fact<readonly RoleAssignment[]>,
): Replies {
  const { words } = turn;
  const names = new Map(plan.subjects.map(({ user }) => [user.id, user.displayName]));
  const lines = changed.slice(0, 5).map(({ userId, change, aspects }) => {
    const name = names.get(userId) ?? userId;
    return change === 'facts' && aspects.length > 0
      ? words.t('changed.of', { name, what: changedText(aspects, words) })
      : words.t(`plan.changed.${change}`, { name });
  });
  const more = changed.length > 5 ? [words.t('considering.more', { count: changed.length - 5 })] : [];
  const { flow: replanned } = await planRequest(turn, flow, await lookInto(turn, flow, roles));
  return [await showStage(turn, replanned, [words.t('plan.changed'), ...lines, ...more].join('\n'))];
}

async function start(turn: Turn, flow: Flow, plan: Plan): Replies {
  const { world, words, actor } = turn;
  await keepConfirmedIn(world.documents, plan.id, turn.conversationId);
  const outcome = await world.jobs.confirm(plan.id, actor);
  const scene = await sceneOf(turn, flow, words.t('plan.confirmed', { at: words.dateTime(world.clock.now()) }));
  const confirmed = await editFlow(world.documents, flow.id, (kept) => ({ ...kept, stage: 'confirmed' }));
  const view = await world.jobs.view(plan.id);
  const replaced = plan.replaces && (await world.jobs.view(plan.replaces.planId));
  return [
    ...(replaced === undefined ? [] : [renderJob(replaced, turn)]),
    planCard(confirmed, plan, { ...scene, closed: true }, turn),
    ...(outcome === 'already' ? [{ kind: 'text' as const, text: words.t('jobs.already') }] : []),
    ...(view === undefined ? [] : [renderJob(view, turn)]),
  ];
}
