import { costsNothing } from '../../domain/licenses/costs-nothing.ts';
import { productName } from '../../domain/licenses/product-name.ts';
import type { SeatCount } from '../../domain/licenses/seat-costs.ts';
import { seatsOf, type Seats } from '../../domain/licenses/seats.ts';
import type { SubscribedSku } from '../../domain/license.ts';
import type { CardRow, LicensesCard } from '../cards.ts';
import { slice } from '../people/pages.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { stillPaid, withCost } from './cost-lines.ts';
import { paging } from './paging.ts';
import type { Rendering } from './rendering.ts';

/** Products with seats for people: those that cost money first, most free seats first. */
export function overviewCard(skus: readonly SubscribedSku[], rendering: Rendering, page = 0): CardReply {
  const { words } = rendering;
  const products = skus
    .filter((sku) => sku.appliesTo !== 'Company')
    .map((sku) => ({ sku, name: productName(sku), seats: seatsOf(sku), paid: !costsNothing(sku) }))
    .sort((a, b) => Number(b.paid) - Number(a.paid) || b.seats.free - a.seats.free || a.name.localeCompare(b.name));
  const { items, pages } = slice(products, page);
  // Ten thousand seats of a product that costs nothing would hide the ten that are paid for.
  const unused = products.filter(({ paid, seats }) => paid && seats.free > 0);
  const free = unused.reduce((sum, { seats }) => sum + seats.free, 0);
  const data: LicensesCard = {
    heading: words.t('licenses.heading'),
    summary:
      products.length === 0 ? words.t('licenses.none') : words.t('licenses.summary', { free, products: unused.length }),
    rows: items.map((product) => row(product, rendering)),
    paging: paging(words, Math.min(Math.max(0, page), pages - 1), pages, 'show-overview', {}),
    notes: free > 0 ? stillPaid('licenses.paid', products.map(freeSeats), rendering) : [],
    actions: free > 0 ? [button(words.t('licenses.action.stop-paying'), 'answer', { topic: 'stop-paying' })] : [],
  };
  return { kind: 'card', card: 'licenses', data };
}

interface Product {
  readonly sku: SubscribedSku;
  readonly name: string;
  readonly seats: Seats;
}

const freeSeats = ({ sku, seats }: Product): SeatCount => ({ ...sku, count: seats.free });

function row(product: Product, rendering: Rendering): CardRow {
  const { words } = rendering;
  const { bought, assigned, free, over, warning, suspended } = product.seats;
  return {
    symbol: over > 0 ? '⚠' : '●',
    tone: over > 0 ? 'warning' : free > 0 ? 'good' : 'default',
    title: product.name,
    badge: withCost(words.t('licenses.free', { free }), freeSeats(product), rendering),
    lines: [
      words.t('licenses.line', { bought, assigned }),
      ...(over > 0 ? [words.t('licenses.over', { count: over })] : []),
      ...(warning > 0 ? [words.t('licenses.warning', { count: warning })] : []),
      ...(suspended > 0 ? [words.t('licenses.suspended', { count: suspended })] : []),
    ],
    actions: [],
  };
}
