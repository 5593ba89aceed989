import { reversibility } from '../../domain/plan/reversibility.ts';
import type { Plan, PlannedStep, PlanSubject } from '../../domain/plan/plan.ts';
import { stepsAtOnce } from '../../domain/plan/stages.ts';
import { stepValues } from '../../domain/steps/step-values.ts';
import { STEPS } from '../../domain/steps/index.ts';
import { stepWords } from '../../locales/step-words.ts';
import type { Words } from '../../locales/words.ts';
import { exceptionLine } from '../render/exception-line.ts';
import { findingText } from '../render/finding-text.ts';
import { dayFor } from './dated.ts';
import { excludedReasons } from './excluded-reasons.ts';
import type { Export } from './export.ts';
import { ownPlan } from './own-plan.ts';

const COLUMNS = ['name', 'upn', 'order', 'step', 'call', 'permission', 'undo-until', 'start', 'remarks'] as const;

/** A plan, a line for each step of each user; who is left out stands at the end, with why. */
export const planTable: Export = async (turn, ids) => {
  const { words, world } = turn;
  const plan = await ownPlan(turn, ids);
  const { startAt } = plan.options;
  const at = startAt === undefined ? world.clock.now() : new Date(startAt);
  return {
    fileName: words.t('export.plan.file', { day: dayFor(turn) }),
    rows: [
      COLUMNS.map((column) => words.t(`export.column.${column}`)),
      ...plan.subjects.flatMap((subject) => subjectRows(subject, plan, at, words)),
      ...plan.excluded.map(({ user, findings }) => [
        user.displayName,
        user.userPrincipalName,
        '',
        words.t('considering.left-out'),
        ...Array<string>(4).fill(''),
        excludedReasons(findings, words),
      ]),
    ],
  };
};

function subjectRows(subject: PlanSubject, plan: Plan, at: Date, words: Words): string[][] {
  const { user, findings, steps } = subject;
  const { startAt } = plan.options;
  const atOnce = stepsAtOnce(plan, subject);
  const remarks = [
    ...exceptionLine(plan.options, subject.options, words),
    ...findings.filter(({ level }) => level !== 'notice').map((finding) => findingText(finding, words)),
  ].join(' | ');
  return steps.map((planned, index) => {
    const { calls, writes } = STEPS[planned.step];
    return [
      user.displayName,
      user.userPrincipalName,
      String(index + 1),
      stepWords(words, planned.step, 'plan', stepValues(planned, plan.seats, at)),
      calls.join(' | '),
      writes.join(' | '),
      undoUntil(planned, at, words),
      startAt === undefined || index < atOnce ? words.t('export.once-confirmed') : words.dateTime(startAt),
      index === 0 ? remarks : '',
    ];
  });
}

function undoUntil(planned: PlannedStep, at: Date, words: Words): string {
  const back = reversibility(planned, at);
  if (back.kind === 'until') return words.dateTime(back.until);
  return words.t(back.kind === 'always' ? 'export.undo.always' : 'export.undo.never');
}
