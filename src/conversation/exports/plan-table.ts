import { productNames } from '../../domain/licenses/product-name.ts';
import { seatCosts, type SeatCosts } from '../../domain/licenses/seat-costs.ts';
import { reversibility } from '../../domain/plan/reversibility.ts';
import type { Plan, PlannedStep, PlanSubject } from '../../domain/plan/plan.ts';
import { stepsAtOnce } from '../../domain/plan/stages.ts';
import { stepValues } from '../../domain/steps/step-values.ts';
import { STEPS } from '../../domain/steps/index.ts';
import { stepWords } from '../../locales/step-words.ts';
import type { Words } from '../../locales/words.ts';
import { unpricedLine } from '../render/cost-lines.ts';
import { exceptionLine } from '../render/exception-line.ts';
import { findingText } from '../render/finding-text.ts';
import type { Rendering } from '../render/rendering.ts';
import { dayFor } from './dated.ts';
import { excludedReasons } from './excluded-reasons.ts';
import type { Export } from './export.ts';
import { ownPlan } from './own-plan.ts';

const COLUMNS = ['name', 'upn', 'order', 'step', 'call', 'permission', 'undo-until', 'start', 'seats'] as const;

/**
 * A plan, a line for each step of each user; who is left out stands at the end, with why. What comes free of a user, and
 * what that costs, stands on their first line: a column can be summed.
 */
export const planTable: Export = async (turn, ids) => {
  const { words, world, prices } = turn;
  const plan = await ownPlan(turn, ids);
  const { startAt } = plan.options;
  const at = startAt === undefined ? world.clock.now() : new Date(startAt);
  return {
    fileName: words.t('export.plan.file', { day: dayFor(turn) }),
    rows: [
      [
        ...COLUMNS.map((column) => words.t(`export.column.${column}`)),
        ...(prices === undefined ? [] : [words.t(`export.column.cost.${prices.per}`, { currency: prices.currency })]),
        words.t('export.column.remarks'),
      ],
      ...plan.subjects.flatMap((subject) => subjectRows(subject, plan, at, turn)),
      ...plan.excluded.map(({ user, findings }) => [
        user.displayName,
        user.userPrincipalName,
        '',
        words.t('considering.left-out'),
        ...Array<string>(prices === undefined ? 5 : 6).fill(''),
        excludedReasons(findings, words),
      ]),
    ],
  };
};

function subjectRows(subject: PlanSubject, plan: Plan, at: Date, rendering: Rendering): string[][] {
  const { words, prices } = rendering;
  const { user, findings, steps } = subject;
  const { startAt } = plan.options;
  const atOnce = stepsAtOnce(plan, subject);
  const costs = costsOf(subject, plan, rendering);
  const seats = subject.seats.map(productNames(plan.seats)).join(', ');
  const cost = costs.total === undefined || prices === undefined ? '' : words.amount(costs.total, prices.currency);
  const remarks = [
    ...exceptionLine(plan.options, subject.options, words),
    ...findings.filter(({ level }) => level !== 'notice').map((finding) => findingText(finding, words)),
    ...(prices === undefined ? [] : unpricedLine(costs.unpriced, words)),
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
      index === 0 ? seats : '',
      ...(prices === undefined ? [] : [index === 0 ? cost : '']),
      index === 0 ? remarks : '',
    ];
  });
}

/** What the seats cost that come free of one user. */
function costsOf({ seats }: PlanSubject, plan: Plan, { prices }: Rendering): SeatCosts {
  const own = plan.seats.filter(({ skuId }) => seats.includes(skuId));
  return seatCosts(
    own.map((seat) => ({ ...seat, count: 1 })),
    prices,
  );
}

function undoUntil(planned: PlannedStep, at: Date, words: Words): string {
  const back = reversibility(planned, at);
  if (back.kind === 'until') return words.dateTime(back.until);
  return words.t(back.kind === 'always' ? 'export.undo.always' : 'export.undo.never');
}
