import type { JobView, SubjectProgress, SubjectState } from './job.ts';
import { outcomesOf } from './plan/exceptions.ts';
import type { Options, Outcome, Plan, PlanId } from './plan/plan.ts';
import type { IsoDateTime } from './time.ts';

/** What of a confirmed plan is told of its job in a line. Never changes. */
export interface JobBrief {
  readonly actor: Plan['actor'];
  readonly options: Options;
  readonly createdAt: IsoDateTime;
  /** An undo that brings no account back. */
  readonly givesBackOnly: boolean;
  /** Display names of the first users, for telling jobs apart. */
  readonly names: readonly string[];
}

const NAMED = 3;

export interface SubjectCount {
  readonly outcome: Outcome;
  readonly state: SubjectState;
  /** More than 0. */
  readonly count: number;
}

/** A job without all its users: what a list of jobs shows. Takes the same space for one user and for thousands. */
export interface JobSummary
  extends
    JobBrief,
    Pick<JobView, 'state' | 'startAfter' | 'parkedAt' | 'startedAt' | 'finishedAt' | 'stopping' | 'undoneBy'> {
  readonly planId: PlanId;
  readonly counts: readonly SubjectCount[];
}

/** What lists may be narrowed down to. */
export interface JobFilter {
  /** Only those confirmed plans of this admin. */
  readonly actorId?: string;
  /** Only what waits for its time and was not cancelled. */
  readonly scheduled?: true;
}

export const briefOf = ({ actor, options, subjects, createdAt }: Plan): JobBrief => ({
  actor,
  options,
  createdAt,
  givesBackOnly:
    options.outcome === 'restore' && !subjects.some(({ steps }) => steps.some(({ step }) => step === 'restore-user')),
  names: subjects.slice(0, NAMED).map(({ user }) => user.displayName),
});

/** `stateOf` where somebody counts as something else than their state says. */
export function summaryOf(
  { plan, subjects, ...view }: JobView,
  stateOf: (subject: SubjectProgress) => SubjectState = ({ state }) => state,
): JobSummary {
  const outcomes = outcomesOf(plan);
  const counts = new Map<string, SubjectCount>();
  for (const subject of subjects) {
    const state = stateOf(subject);
    const outcome = outcomes.get(subject.user.id) ?? plan.options.outcome;
    const key = `${outcome} ${state}`;
    counts.set(key, { outcome, state, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return { planId: plan.id, ...briefOf(plan), ...view, counts: [...counts.values()] };
}

/** Users in one of these states; in any state without one. */
export const countIn = ({ counts }: JobSummary, ...states: readonly SubjectState[]): number =>
  counts
    .filter(({ state }) => states.length === 0 || states.includes(state))
    .reduce((sum, { count }) => sum + count, 0);
