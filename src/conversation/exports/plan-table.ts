import { productNames } from '../../domain/licenses/product-name.ts';
import { seatCosts, type SeatCosts } from '../../domain/licenses/seat-costs.ts';
import { isHandedOver } from '../../domain/plan/left-for-exchange.ts';
import { reversibility } from '../../domain/plan/reversibility.ts';
import { isSettled } from '../../domain/plan/settled.ts';
import { sharedMailboxCommand } from '../../domain/plan/shared-mailbox-command.ts';
import type { Plan, PlannedStep, PlanSubject } from '../../domain/plan/plan.ts';
import { stepsAtOnce } from '../../domain/plan/stages.ts';
import type { PersonRef } from '../../domain/user.ts';
import { STEPS } from '../../domain/steps/index.ts';
import type { Words } from '../../locales/words.ts';
import { unpricedLine } from '../render/cost-lines.ts';
import { exceptionLine } from '../render/exception-line.ts';
import { findingText } from '../render/finding-text.ts';
import type { Rendering } from '../render/rendering.ts';
import { mailboxesToShare } from '../render/shared-mailboxes.ts';
import { stepSentence } from '../render/step-text.ts';
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
      ...plan.excluded.map((excluded) => [
        excluded.user.displayName,
        excluded.user.userPrincipalName,
        '',
        words.t(isHandedOver(excluded) ? 'plan.shared' : 'considering.left-out'),
        ...Array<string>(prices === undefined ? 5 : 6).fill(''),
        [excludedReasons(excluded.findings, words), ...commandFor(excluded.user, plan, words)].join(' | '),
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
  const seats = seatsOf(subject, plan, words);
  const cost = costs.total === undefined || prices === undefined ? '' : words.amount(costs.total, prices.currency);
  const remarks = [
    ...exceptionLine(plan.options, subject.options, words),
    ...findings
      .filter((finding) => finding.level !== 'notice' && !isSettled(finding, steps))
      .map((finding) => findingText(finding, words)),
    ...commandFor(user, plan, words),
    ...(prices === undefined ? [] : unpricedLine(costs.unpriced, words)),
  ].join(' | ');
  return steps.map((planned, index) => {
    const { calls, writes } = STEPS[planned.step];
    return [
      user.displayName,
      user.userPrincipalName,
      String(index + 1),
      stepSentence(planned, plan.seats, at, words),
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

/** What somebody else must run so that the mailbox stays. */
function commandFor({ id, userPrincipalName }: PersonRef, plan: Plan, words: Words): readonly string[] {
  if (!mailboxesToShare(plan).some((one) => one.id === id)) return [];
  return [`${words.t('plan.shared')}: ${sharedMailboxCommand(userPrincipalName)}`];
}

/** "Microsoft 365 E3, Visio Plan 2 (trial)". */
function seatsOf({ seats }: PlanSubject, plan: Plan, words: Words): string {
  const nameOf = productNames(plan.seats);
  const trials = new Set(plan.seats.filter(({ trial }) => trial === 'yes').map(({ skuId }) => skuId));
  return seats
    .map((skuId) => (trials.has(skuId) ? words.t('licenses.trial-of', { product: nameOf(skuId) }) : nameOf(skuId)))
    .join(', ');
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
