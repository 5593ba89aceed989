import { needsTypedConfirmation } from '../../domain/plan/confirmation.ts';
import type { ExcludedSubject, Outcome, Plan, PlannedStep } from '../../domain/plan/plan.ts';
import { optionsOf } from '../../domain/plan/exceptions.ts';
import { undoableUntil } from '../../domain/plan/reversibility.ts';
import { isHandedOver } from '../../domain/plan/left-for-exchange.ts';
import { isStaged } from '../../domain/plan/stages.ts';
import { seatsAfter } from '../../domain/licenses/seats-after.ts';
import { seatsOf } from '../../domain/licenses/seats.ts';
import type { SubscribedSku } from '../../domain/license.ts';
import { productNames } from '../../domain/licenses/product-name.ts';
import { stepValues } from '../../domain/steps/step-values.ts';
import { stepWords } from '../../locales/step-words.ts';
import type { Words } from '../../locales/words.ts';
import type { CardAction, CardRow, CardSection, PlanCard } from '../cards.ts';
import { slice } from '../people/pages.ts';
import { leftOut } from '../people/selection.ts';
import type { CardReply } from '../reply.ts';
import { slotOf, type Flow } from '../state/flow.ts';
import { clip, NAME } from './clip.ts';
import { button, mainButton } from './button.ts';
import { stillPaid, withCost } from './cost-lines.ts';
import { findingText } from './finding-text.ts';
import { momentText } from './moment-text.ts';
import { leftOutNames } from './left-out-names.ts';
import { leftOutOf } from './left-out-section.ts';
import { LIGHT } from './levels.ts';
import { confirmText, planHeading } from './outcome-text.ts';
import { accessSection } from './onedrive-access.ts';
import { NO_PAGES, paging } from './paging.ts';
import { FEW, planRows } from './plan-rows.ts';
import { pointsToMind } from './points-to-mind.ts';
import type { Rendering } from './rendering.ts';
import { sharedMailboxes } from './shared-mailboxes.ts';
import { someNames } from './some-names.ts';

/** What the plan card shows besides the plan. */
export interface PlanScene {
  /** Shown on the card that is confirmed: an admin of several tenants must see which one this is. */
  readonly tenantName: string;
  /** What the tenant bought, for "free now"; empty when it could not be read. */
  readonly skus: readonly SubscribedSku[];
  readonly now: Date;
  readonly notice?: string;
  /** Why the press on the button confirmed nothing. */
  readonly problem?: string;
  /** Being confirmed or confirmed: shown for the record, without buttons. */
  readonly closed?: boolean;
  /** Offers a new plan instead of the confirmation. */
  readonly expired?: boolean;
}

/** The dry run: every step of every user, until when it can be undone, what it frees and what nobody here can do. */
export function planCard(flow: Flow, plan: Plan, scene: PlanScene, rendering: Rendering): CardReply {
  const { words } = rendering;
  const { all, each } = planRows(plan, startsAt(plan, scene), words);
  const rows = [...each, ...plan.excluded.map((excluded) => excludedRow(excluded, words))];
  const { items, pages } = slice(rows, flow.page);
  const empty = plan.subjects.length === 0;
  const excluded = leftOutOf(plan).length;
  const data: PlanCard = {
    heading: planHeading(plan, words),
    notice: scene.notice ?? emptyText(plan, words),
    facts: facts(flow, plan, scene, words),
    sections: empty ? sharedMailboxes(plan, words) : sections(plan, scene, rendering),
    rowsHeading: words.t(empty && excluded > 0 ? 'plan.rows.left-out' : 'plan.rows', { excluded }),
    rows: [...all, ...items],
    paging:
      scene.closed === true
        ? NO_PAGES
        : paging(words, Math.min(flow.page, pages - 1), pages, 'turn-page', { flow: flow.id }),
    typed:
      scene.closed === true || scene.expired === true || empty || !needsTypedConfirmation(plan)
        ? []
        : [typed(plan, words)],
    problem: scene.problem ?? '',
    actions: scene.closed === true ? [] : actions(flow, plan, scene, words),
  };
  return { kind: 'card', card: 'plan', data, slot: slotOf(flow) };
}

/** Why there is nothing to confirm; '' where there is something. */
function emptyText(plan: Plan, words: Words): string {
  if (plan.subjects.length > 0) return '';
  return words.t(plan.excluded.some(isHandedOver) ? 'plan.hand-over' : 'plan.empty');
}

/** When it is to happen: what can be undone, and until when, counts from there. */
const startsAt = ({ options }: Plan, { now }: PlanScene): Date =>
  options.startAt === undefined ? now : new Date(options.startAt);

function typed(plan: Plan, words: Words): PlanCard['typed'][number] {
  return {
    inputId: 'typed',
    label: words.t('plan.typed', { count: plan.subjects.length }),
    placeholder: words.t('plan.typed-placeholder'),
  };
}

function actions(flow: Flow, plan: Plan, scene: PlanScene, words: Words): readonly CardAction[] {
  if (scene.expired === true)
    return [
      mainButton(words.t('plan.action.again'), 'make-plan', { flow: flow.id }),
      ...exportButtons(flow, plan, words),
      button(words.t('common.cancel'), 'cancel-flow', { flow: flow.id }),
    ];
  const what = confirmText(plan, words);
  // A staged plan says itself that the rest comes later.
  const isWhole = plan.options.startAt === undefined || isStaged(plan.options);
  const confirm = mainButton(isWhole ? what : words.t('plan.action.schedule', { what }), 'confirm', {
    flow: flow.id,
    plan: plan.id,
    digest: plan.digest,
  });
  return [
    ...(plan.subjects.length === 0 ? [] : [confirm]),
    button(words.t('plan.action.change'), 'go-back', { flow: flow.id }),
    ...exportButtons(flow, plan, words),
    button(words.t('common.cancel'), 'cancel-flow', { flow: flow.id }),
  ];
}

/** Also of a plan that can no longer be confirmed. */
function exportButtons(flow: Flow, plan: Plan, words: Words): readonly CardAction[] {
  const some = plan.excluded.length > 0 || leftOut(flow).length > 0;
  const leftOuts = button(words.t('export.action.left-out'), 'export-file', { export: 'left-out', flow: flow.id });
  return [
    ...(plan.subjects.length === 0
      ? []
      : [button(words.t('export.action.plan'), 'export-file', { export: 'plan', plan: plan.id })]),
    ...(some ? [leftOuts] : []),
  ];
}

const has = (plan: Plan, outcome: Outcome): boolean =>
  plan.subjects.some((subject) => optionsOf(plan, subject).outcome === outcome);

function facts(flow: Flow, plan: Plan, scene: PlanScene, words: Words): PlanCard['facts'] {
  const names = leftOutNames(flow, words);
  const empty = plan.subjects.length === 0;
  const excluded = leftOutOf(plan).length;
  const until = undoableUntil(
    plan.subjects.flatMap(({ steps }) => steps),
    startsAt(plan, scene),
  );
  return [
    ...(empty ? [] : startFacts(plan, words)),
    ...replacedFact(plan, words),
    { title: words.t('plan.tenant'), value: scene.tenantName },
    { title: words.t('plan.users'), value: words.number(plan.subjects.length + plan.excluded.length - excluded) },
    ...(excluded === 0 ? [] : [{ title: words.t('plan.excluded'), value: words.number(excluded) }]),
    ...(names === '' ? [] : [{ title: words.t('plan.not-in-plan'), value: names }]),
    ...licenseFact(plan, words),
    ...(until === undefined ? [] : [{ title: words.t('plan.undo-until'), value: words.dateTime(until) }]),
    ...(scene.closed === true || empty
      ? []
      : [{ title: words.t('plan.confirm-before'), value: words.dateTime(plan.expiresAt) }]),
  ];
}

/** For those who are deleted; whoever differs from the choice for all says so themselves. */
function licenseFact(plan: Plan, words: Words): PlanCard['facts'] {
  const deleted = plan.subjects.map((one) => optionsOf(plan, one)).filter(({ outcome }) => outcome === 'delete');
  const [way, ...others] = [...new Set(deleted.map(({ licenseWay }) => licenseWay))];
  if (way === undefined) return [];
  const told = others.length === 0 ? way : plan.options.licenseWay;
  return [{ title: words.t('plan.licenses'), value: words.t(`options.licenseWay.${told}`) }];
}

/** When it happens; of a staged plan what happens at once, and when the rest. */
function startFacts({ options, subjects }: Plan, words: Words): PlanCard['facts'] {
  if (options.startAt === undefined) return [];
  const at = momentText(options.startAt, words);
  if (!isStaged(options)) return [{ title: words.t('options.when'), value: at }];
  const replies = subjects.some(({ steps }) => steps.some(({ step }) => step === 'set-automatic-reply'));
  const what = [words.t('plan.at-once.what'), ...(replies ? [words.t('plan.at-once.reply')] : [])];
  return [
    { title: words.t('plan.at-once'), value: what.join(', ') },
    { title: words.t('plan.later'), value: at },
  ];
}

/** What is scheduled until this is confirmed: nobody should think that both will happen, or neither. */
function replacedFact({ replaces }: Plan, words: Words): PlanCard['facts'] {
  if (replaces === undefined) return [];
  const at = momentText(replaces.startAt, words);
  return [{ title: words.t('plan.replaces'), value: words.t('plan.replaces.at', { at }) }];
}

function sections(plan: Plan, scene: PlanScene, rendering: Rendering): readonly CardSection[] {
  const { words } = rendering;
  const nameOf = productNames(plan.seats);
  const deletes = has(plan, 'delete');
  return [
    ...(plan.subjects.length > FEW ? pointsToMind(plan, words) : []),
    ...sharedMailboxes(plan, words),
    ...accessSection(plan, startsAt(plan, scene), words),
    {
      heading: words.t('plan.seats'),
      lines:
        plan.seats.length === 0
          ? [words.t(has(plan, 'delete') || has(plan, 'unassign') ? 'plan.no-seats' : 'plan.no-seats.block')]
          : [
              ...plan.seats.map((seat) => withCost(seatLine(seat, scene, nameOf, words), seat, rendering)),
              ...stillPaid('plan.still-paid', plan.seats, rendering),
            ],
    },
    {
      heading: words.t('plan.undo'),
      lines: [...undoLines(plan, scene, words), ...(deletes ? [words.t('plan.undo.not')] : [])],
    },
    ...(plan.options.startAt === undefined
      ? []
      : [
          {
            heading: words.t('plan.until-then'),
            lines: [
              words.t('plan.until-then.checked'),
              words.t('plan.until-then.cancel'),
              ...(isStaged(plan.options) ? [words.t('plan.until-then.blocked')] : []),
            ],
          },
        ]),
    ...(deletes
      ? [
          {
            heading: words.t('plan.not-here'),
            lines: [words.t('plan.not-here.billing'), words.t('plan.not-here.mail'), words.t('plan.not-here.holds')],
          },
        ]
      : []),
  ];
}

function seatLine(
  seat: Plan['seats'][number],
  scene: PlanScene,
  nameOf: (skuId: string) => string,
  words: Words,
): string {
  const { skuId, count } = seat;
  const sku = scene.skus.find((bought) => bought.skuId === skuId);
  const product = nameOf(skuId);
  if (sku === undefined) return words.t('plan.seat', { product, count });
  const [after] = seatsAfter({ seats: [seat] }, [sku]);
  return words.t('plan.seat-free', { product, count, before: seatsOf(sku).free, after: after?.freeAfter ?? 0 });
}

function undoLines(plan: Plan, scene: PlanScene, words: Words): readonly string[] {
  const steps = plan.subjects.flatMap((subject) => subject.steps);
  const kinds = new Map(steps.map((planned) => [planned.step, planned]));
  return [...kinds.values()].map((planned) => {
    const values = stepValues(planned, plan.seats, startsAt(plan, scene));
    const same = steps.filter(({ step }) => step === planned.step);
    const undo = stepWords(words, planned.step, 'undo', { ...values, person: takers(same, words) });
    return `${words.t(`plan.name.${planned.step}`)}: ${undo}`;
  });
}

/** Whom something is given to or taken back from, each once: not everybody has the same heir. */
function takers(steps: readonly PlannedStep[], words: Words): string {
  const people = steps.flatMap((planned) => ('to' in planned ? planned.to : 'from' in planned ? planned.from : []));
  const names = [...new Map(people.map(({ id, displayName }) => [id, clip(displayName, NAME)])).values()];
  return someNames(names, words);
}

function excludedRow(excluded: ExcludedSubject, words: Words): CardRow {
  const { user, findings } = excluded;
  const reasons = findings.filter(({ level }) => level === 'blocker');
  const handedOver = isHandedOver(excluded);
  return {
    ...(handedOver ? LIGHT.notice : LIGHT.blocker),
    title: clip(user.displayName, NAME),
    badge: words.t(handedOver ? 'plan.shared' : 'considering.left-out'),
    lines: [
      user.userPrincipalName,
      ...(reasons.length > 0 ? reasons : findings.slice(0, 1)).map((finding) => findingText(finding, words)),
    ],
    actions: [],
  };
}
