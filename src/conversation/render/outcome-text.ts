import type { JobView, SubjectProgress } from '../../domain/job.ts';
import { outcomesOf } from '../../domain/plan/exceptions.ts';
import type { Outcome, Plan } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';

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

/** "delete 3 users and block sign-in of 1 user". */
const parts = (plan: Plan, words: Words): string =>
  words.list(counted(plan).map(([outcome, count]) => words.t(`plan.part.${outcome}`, { count })));

const side = (lines: readonly string[]): string => lines.join(' · ');

/** "Plan: delete 3 users and block sign-in of 1 user". */
export function planHeading(plan: Plan, words: Words): string {
  const [first, ...others] = counted(plan);
  return first === undefined || others.length > 0
    ? words.t('plan.heading.mixed', { parts: parts(plan, words) })
    : words.t(`plan.heading.${first[0]}`, { count: first[1] });
}

/** "Delete 3 users · Block 1 user": what pressing it does. */
export const confirmText = (plan: Plan, words: Words): string =>
  side(counted(plan).map(([outcome, count]) => words.t(`plan.action.${outcome}`, { count })));

/** "Deleting 3 users · Blocking 1 user". */
export const doingText = ({ plan }: Pick<JobView, 'plan'>, words: Words): string =>
  side(counted(plan).map(([outcome, count]) => words.t(`jobs.doing.${outcome}`, { count })));

/** "Scheduled: delete 3 users and block sign-in of 1 user". */
export function scheduledText({ plan }: Pick<JobView, 'plan'>, words: Words): string {
  const [first, ...others] = counted(plan);
  return first === undefined || others.length > 0
    ? words.t('jobs.scheduled.mixed', { parts: parts(plan, words) })
    : words.t(`jobs.scheduled.${first[0]}`, { count: first[1] });
}

/** "2 of 3 users deleted · User blocked". */
export function doneText(
  { plan, subjects }: Pick<JobView, 'plan' | 'subjects'>,
  words: Words,
  isDone: (subject: SubjectProgress) => boolean = ({ state }) => state === 'done',
): string {
  const outcomes = outcomesOf(plan);
  return side(
    counted(plan).map(([outcome, total]) => {
      const done = subjects.filter((subject) => outcomes.get(subject.user.id) === outcome && isDone(subject)).length;
      return words.t(`jobs.done.${outcome}`, { done, total });
    }),
  );
}
