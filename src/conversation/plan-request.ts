import { buildPlan } from '../domain/plan/build-plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { judge } from './examine.ts';
import type { Examined } from './state/examined.ts';
import { editFlow, type Flow } from './state/flow.ts';
import type { Turn } from './turn.ts';

/** Builds and keeps the plan of a request, from facts just read. */
export async function planRequest(
  turn: Turn,
  flow: Flow,
  examined: Examined,
): Promise<{ readonly flow: Flow; readonly plan: Plan }> {
  const { world, actor } = turn;
  const plan = buildPlan({
    id: world.newId(),
    actor,
    tenantId: actor.tenantId,
    options: flow.options,
    subjects: judge(turn, examined, flow),
    skus: examined.tenant.skus.known ? examined.tenant.skus.value : [],
    now: world.clock.now(),
    hash: world.hash,
  });
  await world.plans.add(plan);
  await world.audit.append({
    tenantId: plan.tenantId,
    actorId: actor.id,
    what: 'plan.made',
    planId: plan.id,
    details: { outcome: plan.options.outcome, count: plan.subjects.length, excluded: plan.excluded.length },
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
