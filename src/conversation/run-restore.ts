import { busyWith } from './busy-with.ts';
import { busyCard } from './render/busy-card.ts';
import type { Plan, PlanId } from '../domain/plan/plan.ts';
import { renderJob } from './render/job-card.ts';
import { usersCard } from './render/users-card.ts';
import type { Reply } from './reply.ts';
import { editFlow, slotOf } from './state/flow.ts';
import type { Turn } from './turn.ts';

/** A plan id that follows from what asked for it, in the form of any other id. */
export function uuidFrom(hex: string): PlanId {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/**
 * Carries out a plan that only gives back, without asking again: it takes nothing away. A plan with this id that is
 * there already was made by the same button; its job is shown.
 */
export async function runRestore(turn: Turn, plan: Plan): Promise<readonly Reply[]> {
  const { world, words, actor } = turn;
  const kept = await world.plans.read(plan.id);
  if (kept === undefined) {
    const people = plan.subjects.map(({ user }) => user);
    const busy = await busyWith(
      turn,
      people.map(({ id }) => id),
    );
    if (busy.length > 0) return [busyCard(busy, people, turn.words)];
    await addOnce(world.plans, plan);
  }
  const outcome = await world.jobs.confirm(plan.id, actor);
  const view = await world.jobs.view(plan.id);
  return [
    ...(outcome === 'already' ? [{ kind: 'text' as const, text: words.t('jobs.already') }] : []),
    ...(view === undefined ? [] : [renderJob(view, turn)]),
  ];
}

/** The same from the users card of a request, which is closed by it. */
export async function runRestoreOf(turn: Turn, flowId: string, plan: Plan): Promise<readonly Reply[]> {
  const { world, words } = turn;
  const replies = await runRestore(turn, plan);
  const flow = await editFlow(world.documents, flowId, (kept) => ({ ...kept, stage: 'confirmed', planId: plan.id }));
  const closed = usersCard(flow, words, world.clock.now(), words.t('users.restoring'));
  return [{ ...closed, slot: slotOf(flow) }, ...replies];
}

/** Two presses at the same moment both find no plan; the slower one finds it when adding fails. */
async function addOnce(plans: Turn['world']['plans'], plan: Plan): Promise<void> {
  try {
    await plans.add(plan);
  } catch (error) {
    if ((await plans.read(plan.id)) === undefined) throw error;
  }
}
