import { countIn, type JobSummary } from '../../domain/job-summary.ts';
import type { SubjectState } from '../../domain/job.ts';
import { outcomesOf } from '../../domain/plan/exceptions.ts';
import { isHandedOver } from '../../domain/plan/left-for-exchange.ts';
import { isStaged } from '../../domain/plan/stages.ts';
import type { Outcome, Plan } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import { momentText } from './moment-text.ts';

const ORDER: readonly Outcome[] = ['delete', 'block', 'unassign', 'restore'];

/** How many of each, in the order of the choices; what happens to nobody is left out. */
export function tally(outcomes: Iterable<Outcome>): readonly (readonly [Outcome, number])[] {
  const all = [...outcomes];
  return ORDER.map((outcome) => [outcome, all.filter((one) => one === outcome).length] as const).filter(
    ([, count]) => count > 0,
  );
}

const counted = (plan: Plan): readonly (readonly [Outcome, number])[] => {
  const counts = tally(outcomesOf(plan).values());
  return counts.length > 0 ? counts : [[plan.options.outcome, 0]];
};

/** The same of a job, of users in these states only, or in any. */
function countedOf(job: JobSummary, states?: readonly SubjectState[]): readonly (readonly [Outcome, number])[] {
  const counts = ORDER.map((outcome) => [outcome, countOutcome(job, outcome, states)] as const);
  const some = counts.filter(([, count]) => count > 0);
  return some.length > 0 ? some : [[job.options.outcome, 0]];
}

const countOutcome = (job: JobSummary, wanted: Outcome, states: readonly SubjectState[] = []): number =>
  countIn({ ...job, counts: job.counts.filter(({ outcome }) => outcome === wanted) }, ...states);

/** "delete 3 users and block sign-in of 1 user". */
const parts = (counts: readonly (readonly [Outcome | 'staged', number])[], words: Words): string =>
  words.list(counts.map(([way, count]) => words.t(`plan.part.${way}`, { count })));

/** In the words of a plan: a staged one blocks whom it deletes later. */
const ways = (plan: Plan): readonly (readonly [Outcome | 'staged', number])[] =>
  counted(plan).map(([outcome, count]) => [outcome === 'delete' && isStaged(plan.options) ? 'staged' : outcome, count]);

const side = (lines: readonly string[]): string => lines.join(' · ');

/** "Plan: delete 3 users and block sign-in of 1 user", and for when, where that is not at once. */
export function planHeading(plan: Plan, words: Words): string {
  const { startAt } = plan.options;
  const heading = whatHeading(plan, words);
  if (startAt === undefined || plan.subjects.length === 0) return heading;
  return words.t('plan.heading.at', { heading, at: momentText(startAt, words) });
}

function whatHeading(plan: Plan, words: Words): string {
  const handedOver = plan.excluded.filter(isHandedOver).length;
  if (plan.subjects.length === 0 && handedOver > 0) return words.t('plan.heading.hand-over', { count: handedOver });
  if (plan.subjects.length === 0) return words.t('plan.heading.nothing');
  const [first, ...others] = ways(plan);
  return first === undefined || others.length > 0
    ? words.t('plan.heading.mixed', { parts: parts(ways(plan), words) })
    : words.t(`plan.heading.${first[0]}`, { count: first[1] });
}

/** "Delete 3 users · Block 1 user": what pressing it does. */
export const confirmText = (plan: Plan, words: Words): string =>
  side(ways(plan).map(([way, count]) => words.t(`plan.action.${way}`, { count })));

/** "Deleting 3 users · Blocking 1 user"; in the first stage of a staged job nobody is deleted. */
export function doingText(job: JobSummary, words: Words): string {
  const count = countIn(job);
  if (job.givesBackOnly) return words.t('jobs.doing.undo', { count });
  if (isStaged(job.options) && job.parkedAt === undefined) return words.t('jobs.doing.block', { count });
  return side(countedOf(job).map(([outcome, many]) => words.t(`jobs.doing.${outcome}`, { count: many })));
}

/** "Scheduled: delete 3 users and block sign-in of 1 user", without those of whom nothing is left to do. */
export function scheduledText(job: JobSummary, words: Words): string {
  const left = countedOf(job, ['waiting', 'running', 'stopped']);
  const [first, ...others] = left;
  return first === undefined || others.length > 0
    ? words.t('jobs.scheduled.mixed', { parts: parts(left, words) })
    : words.t(`jobs.scheduled.${first[0]}`, { count: first[1] });
}

/**
 * Of a staged job that was cancelled once the first stage was over, before anybody was deleted: whom that blocked.
 * Whoever it could not block failed. 0 = none of that.
 */
function onlyBlocked(job: JobSummary): number {
  const isOver = isStaged(job.options) && job.state === 'stopped' && job.parkedAt !== undefined;
  return isOver && countOutcome(job, 'delete', ['done']) === 0 ? countOutcome(job, 'delete', ['stopped']) : 0;
}

/** "2 of 3 users deleted · User blocked". */
export function doneText(job: JobSummary, words: Words): string {
  return side(
    countedOf(job).map(([outcome, total]) => {
      const blocked = outcome === 'delete' ? onlyBlocked(job) : 0;
      if (blocked > 0) return words.t('jobs.done.only-blocked', { count: blocked });
      return words.t(`jobs.done.${job.givesBackOnly ? 'undo' : outcome}`, {
        done: countOutcome(job, outcome, ['done']),
        total,
      });
    }),
  );
}
