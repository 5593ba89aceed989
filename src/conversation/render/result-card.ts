import { summaryOf } from '../../domain/job-summary.ts';
import type { JobView, SubjectProgress, SubjectState } from '../../domain/job.ts';
import type { SeatCount } from '../../domain/licenses/seat-costs.ts';
import { seatsOf } from '../../domain/licenses/seats.ts';
import { outcomesOf } from '../../domain/plan/exceptions.ts';
import { undoableUntil } from '../../domain/plan/reversibility.ts';
import type { SubscribedSku } from '../../domain/license.ts';
import { leftToUndo } from '../../domain/undo/left-to-undo.ts';
import { productNames } from '../../domain/licenses/product-name.ts';
import { cameBackInPart } from '../../domain/undo/came-back.ts';
import { mayHaveHadNumber } from '../../domain/undo/may-have-had-number.ts';
import type { Words } from '../../locales/words.ts';
import type { CardAction, CardFact, CardSection, ResultCard } from '../cards.ts';
import { slice } from '../people/pages.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { isBackInPart } from './comparison-lines.ts';
import { anyPaidFor, stillPaid, withCost } from './cost-lines.ts';
import { doneText } from './outcome-text.ts';
import { jobRow, orderOf, unconfirmed } from './job-rows.ts';
import { leftAloneIn, lookAgainButton } from './left-alone.ts';
import { leftOutButton, leftOutSection } from './left-out-section.ts';
import { accessLinks, accessSection } from './onedrive-access.ts';
import { paging } from './paging.ts';
import { countOf } from './progress-card.ts';
import { replacedHeading, replacedText } from './replaced-text.ts';
import type { Rendering } from './rendering.ts';
import { isCalledOff, isOnlyBlocked, isUntouched } from './untouched.ts';

/** How it ended, per user, failures first; what came free; and the way back. */
export function resultCard(view: JobView, rendering: Rendering, page: number): CardReply {
  const { words } = rendering;
  const { plan } = view;
  const total = view.subjects.length;
  const done = backOrDone(view);
  const inPart = new Set(view.subjects.filter((subject) => isBackInPart(subject, view)));
  const rank = (subject: SubjectProgress) => orderOf(subject.state) - (inPart.has(subject) ? 0.5 : 0);
  const sorted = [...view.subjects].sort((a, b) => rank(a) - rank(b));
  const { items, pages } = slice(sorted, page);
  const whole = done === total && inPart.size === 0 && !view.subjects.some(unconfirmed);
  const data: ResultCard = {
    ...head(view, { done, whole }, words),
    status: status(view, words),
    facts: facts(view, words),
    sections: [...leftOut(view, words), ...seats(view, rendering), ...access(view, words), ...after(view, words)],
    rows: items.map((subject) => jobRow(subject, view, words)),
    paging: paging(words, Math.min(Math.max(0, page), pages - 1), pages, 'show-result', { job: plan.id }),
    actions: actions(view, words),
  };
  return { kind: 'card', card: 'result', data, slot: `job:${plan.id}` };
}

function head(
  view: JobView,
  { done, whole }: { readonly done: number; readonly whole: boolean },
  words: Words,
): Pick<ResultCard, 'heading' | 'symbol' | 'tone'> {
  if (view.replacedBy !== undefined) return { heading: replacedHeading(view, words), symbol: '■', tone: 'default' };
  if (isUntouched(view)) return { heading: words.t('jobs.untouched'), symbol: '■', tone: 'default' };
  if (isCalledOff(view)) return { heading: words.t('jobs.called-off'), symbol: '■', tone: 'default' };
  const heading = doneText(summaryOf(view, stateShown), words);
  if (whole) return { heading, symbol: '✓', tone: 'good' };
  return done === 0 && leftAloneIn(view).length < view.subjects.length
    ? { heading, symbol: '✗', tone: 'attention' }
    : { heading, symbol: '⚠', tone: 'warning' };
}

/** Done, or back although a repair failed: their accounts are there. */
const isBackOrDone = (subject: SubjectProgress): boolean => subject.state === 'done' || cameBackInPart(subject);

const stateShown = (subject: SubjectProgress): SubjectState => (isBackOrDone(subject) ? 'done' : subject.state);

const backOrDone = ({ subjects }: JobView): number => subjects.filter(isBackOrDone).length;

function status(view: JobView, words: Words): string {
  const partly = view.subjects.filter((subject) => isBackInPart(subject, view)).length;
  const done = backOrDone(view);
  const changed = leftAloneIn(view).length;
  const counts = {
    done,
    changed,
    failed: countOf(view, 'failed', 'done') - done - changed,
    stopped: countOf(view, 'stopped', 'waiting') - view.subjects.filter(isOnlyBlocked).length,
  };
  const doubtful = view.subjects.filter((subject) => subject.state === 'done' && unconfirmed(subject)).length;
  return [
    ...(isUntouched(view) || isCalledOff(view) || counts.done === view.subjects.length
      ? []
      : [words.t('jobs.counts', counts)]),
    ...(partly > 0 ? [words.t('jobs.partly', { count: partly })] : []),
    ...stopped(view, words),
    ...stillBlocked(view, words),
    ...(view.restDropped === true ? [words.t('jobs.rest-dropped')] : []),
    ...(doubtful > 0 ? [words.t('jobs.unconfirmed', { count: doubtful })] : []),
    ...(view.undoneBy === undefined ? [] : [undone(view, words)]),
  ].join(' ');
}

/** Why nobody else was reached. */
function stopped(view: JobView, words: Words): readonly string[] {
  if (view.replacedBy !== undefined) return [replacedText(view, words)];
  return view.state === 'stopped' && !isCalledOff(view) ? [words.t('jobs.stopped')] : [];
}

/** Who stays blocked because only the rest was called off: nobody should have to find that out. */
function stillBlocked(view: JobView, words: Words): readonly string[] {
  const count = leftToUndo(view).filter(isOnlyBlocked).length;
  return count === 0 ? [] : [words.t('jobs.still-blocked', { count })];
}

function undone(view: JobView, words: Words): string {
  const left = leftToUndo(view).length;
  return left === 0
    ? words.t(view.undoingUsers === undefined ? 'jobs.undone' : 'jobs.undoing')
    : words.t('jobs.undone-some', { count: view.undoneUsers?.length ?? 0, left });
}

/** Until when what is left of a job can be taken back: of each step from when it was done. */
function undoUntil(view: JobView): string | undefined {
  const done = leftToUndo(view).flatMap(({ records }) => records.filter(({ state }) => state === 'done'));
  return done.flatMap(({ planned, at }) => undoableUntil([planned], new Date(at)) ?? []).sort()[0];
}

function facts(view: JobView, words: Words): readonly CardFact[] {
  const until = undoUntil(view);
  return [
    { title: words.t('jobs.by'), value: view.plan.actor.displayName },
    ...(view.finishedAt === null ? [] : [{ title: words.t('jobs.finished'), value: words.dateTime(view.finishedAt) }]),
    ...(until === undefined ? [] : [{ title: words.t('plan.undo-until'), value: words.dateTime(until) }]),
  ];
}

/** Seats before and after as the tenant said, never as we expected. */
function seats(view: JobView, rendering: Rendering): readonly CardSection[] {
  const { words } = rendering;
  const { plan } = view;
  if (plan.seats.length === 0 || isUntouched(view) || isCalledOff(view)) return [];
  const costs = frees(view) ? rendering : { words, prices: undefined };
  const nameOf = productNames(plan.seats);
  const free = (skus: readonly SubscribedSku[] | undefined, skuId: string) => {
    const sku = skus?.find((bought) => bought.skuId === skuId);
    return sku === undefined ? undefined : seatsOf(sku).free;
  };
  const read = plan.seats.map((seat) => {
    const [before, after] = [free(view.seats.before, seat.skuId), free(view.seats.after, seat.skuId)];
    const product = nameOf(seat.skuId);
    if (before === undefined || after === undefined) return { line: words.t('jobs.seat-unknown', { product }) };
    // Seats that were bought meanwhile are not what this job freed.
    const freed: SeatCount = { ...seat, count: Math.min(seat.count, after - before) };
    return { line: withCost(words.t('jobs.seat', { product, before, after }), freed, costs), freed };
  });
  const counted = read.flatMap(({ freed }) => freed ?? []);
  // A sum without what could not be read would be none.
  const isWhole = counted.length === read.length;
  const paid = frees(view)
    ? isWhole
      ? stillPaid('plan.still-paid', counted, costs)
      : stillPaid('plan.still-paid', plan.seats, { words, prices: undefined })
    : [];
  return [{ heading: words.t('jobs.seats'), lines: [...read.map(({ line }) => line), ...paid] }];
}

/** Seats came free of at least one user. */
const frees = ({ plan, subjects }: JobView): boolean =>
  plan.options.outcome !== 'restore' && plan.seats.length > 0 && subjects.some(({ state }) => state === 'done');

/** Where nothing was done to anybody there are no others. */
function leftOut(view: JobView, words: Words): readonly CardSection[] {
  return isUntouched(view) || isCalledOff(view) ? [] : leftOutSection(view.plan, words);
}

/** How long the files can be opened that somebody was given access to. */
function access(view: JobView, words: Words): readonly CardSection[] {
  if (!view.subjects.some((subject) => accessLinks(subject, view, words).length > 0)) return [];
  return accessSection(view.plan, new Date(view.finishedAt ?? view.plan.createdAt), words);
}

/** After a deletion what an undo would bring back; after a restore who acts next. */
function after(view: JobView, words: Words): readonly CardSection[] {
  const { outcome } = view.plan.options;
  const back = view.subjects.filter(isBackOrDone);
  const restored = back.some(({ records }) => records.some(({ planned }) => planned.step === 'restore-user'));
  const outcomes = outcomesOf(view.plan);
  const deleted = leftToUndo(view).filter((subject) => !isOnlyBlocked(subject));
  if (deleted.some(({ user }) => outcomes.get(user.id) === 'delete'))
    return [
      {
        heading: words.t('jobs.undo-brings'),
        lines: [words.t('jobs.undo-brings.back'), words.t('jobs.undo-brings.not')],
      },
    ];
  if (outcome !== 'restore' || !restored) return [];
  return [
    {
      heading: words.t('jobs.after'),
      lines: [
        words.t('jobs.after.restore'),
        words.t('jobs.after.mfa'),
        ...(mayHaveHadNumber(
          view.plan,
          back.map(({ user }) => user.id),
        )
          ? [words.t('jobs.after.phone')]
          : []),
        words.t('jobs.after.apps'),
      ],
    },
  ];
}

function actions(view: JobView, words: Words): readonly CardAction[] {
  const data = { job: view.plan.id };
  return [
    ...undoActions(view, words),
    ...(frees(view) && anyPaidFor(view.plan.seats) && !isCalledOff(view)
      ? [button(words.t('jobs.action.stop-paying'), 'stop-paying', data)]
      : []),
    ...again(view, words),
    ...(isUntouched(view) || isCalledOff(view) ? [] : leftOutButton(view.plan, words)),
    ...(view.replacedBy === undefined
      ? []
      : [button(words.t('considering.action.show-job'), 'show-result', { job: view.replacedBy, page: 0 })]),
  ];
}

/** Everything with one press, or some of them chosen on a card. */
function undoActions(view: JobView, words: Words): readonly CardAction[] {
  const those = leftToUndo(view);
  const left = those.length;
  const data = { job: view.plan.id };
  if (left === 0) return [];
  if (those.every(isOnlyBlocked) && view.undoneBy === undefined)
    return [
      button(words.t('jobs.action.allow-sign-in', { count: left }), 'undo', data),
      ...(left > 1 ? [button(words.t('jobs.action.undo-some'), 'choose-undo', data)] : []),
    ];
  const title = view.undoneBy === undefined ? words.t('jobs.action.undo') : words.t('jobs.action.undo-rest', { left });
  return [
    button(title, 'undo', data),
    ...(left > 1 ? [button(words.t('jobs.action.undo-some'), 'choose-undo', data)] : []),
  ];
}

const retryButton = (view: JobView, count: number, words: Words): CardAction =>
  leftAloneIn(view).length > 0
    ? lookAgainButton(view, words)
    : button(words.t('jobs.action.retry', { count }), 'retry', { job: view.plan.id });

/** Who failed is planned anew; who was not reached is planned anew too, or left for good. An undo is pressed again. */
function again(view: JobView, words: Words): readonly CardAction[] {
  const { id, options } = view.plan;
  const failed = countOf(view, 'failed');
  const isDecided = view.restDropped === true || view.replacedBy !== undefined;
  const left = isDecided ? 0 : countOf(view, 'stopped', 'waiting');
  const data = { job: id };
  if (options.outcome === 'restore') {
    const count = failed + left;
    return count === 0 ? [] : [button(words.t('jobs.action.retry', { count }), 'restore-again', data)];
  }
  return [
    ...(failed > 0 ? [retryButton(view, failed, words)] : []),
    ...(left > 0
      ? [
          button(
            words.t(isCalledOff(view) ? 'jobs.action.after-all' : 'jobs.action.go-on', { count: left }),
            'go-on',
            data,
          ),
          button(words.t('jobs.action.drop-rest', { count: left }), 'drop-rest', data),
        ]
      : []),
  ];
}
