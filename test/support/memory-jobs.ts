import type { World } from '../../src/conversation/ports.ts';
import { scheduledFor } from '../../src/conversation/scheduled-for.ts';
import { Failure } from '../../src/domain/errors.ts';
import { summaryOf } from '../../src/domain/job-summary.ts';
import type { JobView } from '../../src/domain/job.ts';
import { outcomesOf } from '../../src/domain/plan/exceptions.ts';
import type { Plan, PlanId, Replaced } from '../../src/domain/plan/plan.ts';
import { confirmedEvent } from '../../src/jobs/audit-events.ts';
import type { MemoryStore } from './memory-store.ts';

/** Jobs that are carried out when the test says so. */
export function memoryJobs(
  store: MemoryStore,
  { now, confirmed }: { readonly now: () => Date; readonly confirmed: PlanId[] },
): World['jobs'] {
  const { jobs, plans } = store;
  const newestFirst = (tenantId: string) =>
    [...jobs.values()].filter(({ plan }) => plan.tenantId === tenantId).toReversed();
  const backBy = (id: PlanId) =>
    [...jobs.values()]
      .filter(({ plan }) => plan.undoes === id)
      .flatMap(({ subjects }) => subjects.filter(({ state }) => state === 'done').map((one) => one.user.id));
  const shown = <View extends JobView | undefined>(view: View): View =>
    view?.undoneBy === undefined ? view : { ...view, undoneUsers: [...new Set(backBy(view.plan.id))] };
  const stopped = (view: JobView): JobView => ({
    ...view,
    state: 'stopped',
    finishedAt: now().toISOString(),
    subjects: view.subjects.map((one) => ({ ...one, state: 'stopped' })),
  });
  /** False where it does not wait any more. */
  function replace({ planId }: Replaced, by: Pick<JobView, 'replacedBy' | 'stoppedBy' | 'replacement'>): boolean {
    const view = jobs.get(planId);
    if (view?.state !== 'queued') return false;
    jobs.set(planId, { ...stopped(view), ...by });
    return true;
  }
  return {
    confirm: (id, actor) => {
      confirmed.push(id);
      const kept = plans.get(id);
      if (kept === undefined) return Promise.reject(new Failure('card-stale'));
      if (kept.confirmedAt !== null) return Promise.resolve('already');
      const plan = JSON.parse(kept.json) as Plan;
      const start = plan.options.startAt;
      const replacement = { by: plan.actor.displayName, ...(start !== undefined && { startAt: start }) };
      if (plan.replaces !== undefined && !replace(plan.replaces, { replacedBy: id, stoppedBy: actor.id, replacement }))
        return Promise.reject(new Failure('schedule-over'));
      kept.confirmedAt = now().toISOString();
      const waiting = plan.subjects.map((subject) => ({
        user: subject.user,
        state: 'waiting' as const,
        records: [],
      }));
      const { startAt } = plan.options;
      jobs.set(id, {
        plan,
        state: 'queued',
        subjects: waiting,
        seats: {},
        ...(startAt === undefined ? {} : { startAfter: startAt }),
        startedAt: null,
        finishedAt: null,
      });
      const undone = plan.undoes === undefined ? undefined : jobs.get(plan.undoes);
      if (undone !== undefined) jobs.set(undone.plan.id, { ...undone, undoneBy: id });
      store.audit.unshift({ ...confirmedEvent(plan, actor.id), at: kept.confirmedAt });
      return Promise.resolve('started');
    },
    view: (id) => Promise.resolve(shown(jobs.get(id))),
    list: (tenantId, limit, { actorId, scheduled = false } = {}) =>
      Promise.resolve(
        newestFirst(tenantId)
          .filter(({ plan }) => actorId === undefined || plan.actor.id === actorId)
          .filter((view) => !scheduled || scheduledFor(view) !== undefined)
          .slice(0, limit)
          .map((view) => summaryOf(view)),
      ),
    deletionsOf: (tenantId, ids) => {
      const traces = newestFirst(tenantId)
        .toReversed()
        .flatMap((view) => {
          const outcomes = outcomesOf(view.plan);
          return view.subjects.filter(({ user }) => ids.includes(user.id) && outcomes.get(user.id) === 'delete');
        });
      return Promise.resolve(new Map(traces.map((subject) => [subject.user.id, subject])));
    },
    stop: (id) => {
      const view = jobs.get(id);
      if (view === undefined || view.state !== 'queued') return Promise.resolve('finished');
      jobs.set(id, stopped(view));
      return Promise.resolve('stopping');
    },
    dropRest: (id, actor) => {
      const view = jobs.get(id);
      if (view?.state !== 'stopped' || view.restDropped === true) return Promise.resolve('nothing-left');
      jobs.set(id, { ...view, restDropped: true });
      const { tenantId } = view.plan;
      const at = now().toISOString();
      store.audit.unshift({
        tenantId,
        actorId: actor.id,
        what: 'job.rest-dropped',
        planId: id,
        details: {},
        at,
      });
      return Promise.resolve('dropped');
    },
    busy: (_tenantId, ids) =>
      Promise.resolve(
        [...jobs.values()].flatMap((view) => {
          const { id: planId, actor, subjects } = view.plan;
          if (view.state !== 'queued' && view.state !== 'running') return [];
          const outcomes = outcomesOf(view.plan);
          const users = subjects.map(({ user }) => user.id).filter((id) => ids.includes(id));
          return users.map((userId) => ({ ...view, userId, planId, actor, outcome: outcomes.get(userId) ?? 'delete' }));
        }),
      ),
  };
}
