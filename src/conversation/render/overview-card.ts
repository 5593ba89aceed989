import { costsNothing } from '../../domain/licenses/costs-nothing.ts';
import { productName } from '../../domain/licenses/product-name.ts';
import type { SeatCount } from '../../domain/licenses/seat-costs.ts';
import { seatsOf, type Seats } from '../../domain/licenses/seats.ts';
import type { SkuId, SubscribedSku } from '../../domain/license.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow, LicensesCard } from '../cards.ts';
import { slice } from '../people/pages.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { stillPaid, withCost } from './cost-lines.ts';
import { paging } from './paging.ts';
import type { Rendering } from './rendering.ts';

export interface OverviewScene {
  /** Products on trial; undefined when that could not be read. */
  readonly trials?: ReadonlySet<SkuId> | undefined;
  /** Nothing but those. */
  readonly onlyTrials?: boolean;
  readonly page?: number;
}

interface Product {
  readonly sku: SubscribedSku;
  readonly name: string;
  readonly seats: Seats;
  readonly trial: boolean;
  /** On an invoice. */
  readonly paid: boolean;
}

/** Products with seats for people: those that cost money first, most free seats first. */
export function overviewCard(
  skus: readonly SubscribedSku[],
  rendering: Rendering,
  { trials, onlyTrials = false, page = 0 }: OverviewScene,
): CardReply {
  const { words } = rendering;
  const products = skus
    .filter((sku) => sku.appliesTo !== 'Company')
    .map((sku): Product => {
      const trial = trials?.has(sku.skuId) === true;
      return { sku, name: productName(sku), seats: seatsOf(sku), trial, paid: !trial && !costsNothing(sku) };
    })
    .filter(({ trial }) => trial || !onlyTrials)
    .sort((a, b) => Number(b.paid) - Number(a.paid) || b.seats.free - a.seats.free || a.name.localeCompare(b.name));
  const { items, pages } = slice(products, page);
  const isPaid = products.some(({ paid, seats }) => paid && seats.free > 0);
  const seats = products.filter(({ trial }) => !trial).map(freeSeats);
  const unread = trials === undefined ? [words.t('licenses.trials-unread')] : [];
  const data: LicensesCard = {
    heading: words.t(onlyTrials ? 'licenses.heading-trials' : 'licenses.heading'),
    summary: summary(products, { trials, onlyTrials }, words),
    rows: items.map((product) => row(product, rendering)),
    paging: paging(
      words,
      Math.min(Math.max(0, page), pages - 1),
      pages,
      'show-overview',
      onlyTrials ? { trials: 'only' } : {},
    ),
    notes: [...(isPaid ? stillPaid('licenses.paid', seats, rendering) : []), ...(onlyTrials ? [] : unread)],
    actions: isPaid ? [button(words.t('licenses.action.stop-paying'), 'answer', { topic: 'stop-paying' })] : [],
  };
  return { kind: 'card', card: 'licenses', data };
}

/** Ten thousand seats of a product that costs nothing would hide the ten that are paid for. */
function summary(products: readonly Product[], { trials, onlyTrials }: OverviewScene, words: Words): string {
  if (onlyTrials === true && trials === undefined) return words.t('licenses.trials-unread');
  if (products.length === 0) return words.t(onlyTrials === true ? 'licenses.no-trials' : 'licenses.none');
  const free = (some: readonly Product[]) => some.reduce((sum, { seats }) => sum + seats.free, 0);
  const unused = products.filter(({ paid, seats }) => paid && seats.free > 0);
  const trying = products.filter(({ trial }) => trial);
  const all = trying.length === products.length;
  return [
    ...(all ? [] : [words.t('licenses.summary', { free: free(unused), products: unused.length })]),
    ...(trying.length === 0
      ? []
      : [words.t('licenses.summary-trials', { free: free(trying), products: trying.length })]),
  ].join(' · ');
}

const freeSeats = ({ sku, seats }: Product): SeatCount => ({ ...sku, count: seats.free });

function row(product: Product, rendering: Rendering): CardRow {
  const { words } = rendering;
  const { bought, assigned, free, over, warning, suspended } = product.seats;
  const freeText = words.t('licenses.free', { free });
  return {
    symbol: over > 0 ? '⚠' : '●',
    tone: over > 0 ? 'warning' : free > 0 ? 'good' : 'default',
    title: product.name,
    badge: product.trial ? freeText : withCost(freeText, freeSeats(product), rendering),
    lines: [
      words.t('licenses.line', { bought, assigned }),
      ...(product.trial ? [words.t('licenses.trial')] : []),
      ...(over > 0 ? [words.t('licenses.over', { count: over })] : []),
      ...(warning > 0 ? [words.t('licenses.warning', { count: warning })] : []),
      ...(suspended > 0 ? [words.t('licenses.suspended', { count: suspended })] : []),
    ],
    actions: [],
  };
}
