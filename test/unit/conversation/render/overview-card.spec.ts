import assert from 'node:assert/strict';
import { overviewCard } from '../../../../src/conversation/render/overview-card.ts';
import type { LicensesCard } from '../../../../src/conversation/cards.ts';
import type { Prices } from '../../../../src/domain/licenses/seat-costs.ts';
import type { SubscribedSku } from '../../../../src/domain/license.ts';
import { words } from '../../../../src/locales/words.ts';

const sku = (skuPartNumber: string, enabled: number, consumedUnits: number): SubscribedSku => ({
  skuId: skuPartNumber.toLowerCase(),
  skuPartNumber,
  capabilityStatus: 'Enabled',
  appliesTo: 'User',
  consumedUnits,
  prepaidUnits: { enabled, suspended: 0, warning: 0, lockedOut: 0 },
  subscriptionIds: [],
});

const NO_TRIALS = { trials: new Set<string>() };

describe('overviewCard', () => {
  it('counts the free seats that cost money, and shows those products first', () => {
    const { data } = overviewCard(
      [sku('FLOW_FREE', 10_000, 5), sku('SPE_E5', 20, 8)],
      {
        words: words('en', 'UTC'),
        prices: undefined,
      },
      NO_TRIALS,
    );
    const { summary, rows } = data as LicensesCard;
    assert.match(summary, /^12 free seats that are paid for, in 1 product/u);
    assert.equal(rows.length, 2);
    assert.match(rows[0]?.badge ?? '', /12/u);
    assert.match(rows[1]?.badge ?? '', /9,995/u);
  });

  const prices: Prices = { currency: 'EUR', per: 'month', products: new Map([['spe_e3', 3690]]) };
  const shown = (language: 'en' | 'nl', ...skus: readonly SubscribedSku[]) =>
    overviewCard(skus, { words: words(language, 'UTC'), prices }, NO_TRIALS).data as LicensesCard;

  it('says what free seats cost where a price is known, and what is not counted', () => {
    const skus = [sku('SPE_E3', 20, 18), sku('SPE_E5', 20, 19), sku('FLOW_FREE', 10_000, 5)];
    const english = shown('en', ...skus);
    assert.deepEqual(
      english.rows.map(({ badge }) => badge),
      ['2 free seats · €73.80 a month', '1 free seat', '9,995 free seats'],
    );
    assert.deepEqual(english.notes, [
      'Free seats are still paid for, €73.80 a month in all, until the number of seats is lowered in Billing.',
      'Not counted, because no price is configured: SPE E5.',
    ]);
    const dutch = shown('nl', ...skus);
    assert.equal(dutch.rows[0]?.badge, '2 vrije plaatsen · €\u00a073,80 per maand');
    assert.match(dutch.notes[0] ?? '', /€\u00a073,80 per maand in totaal, tot/u);
  });

  it('says nothing of money where no seat is free or no product has a price', () => {
    assert.deepEqual(shown('en', sku('SPE_E3', 20, 20)).rows[0]?.badge, 'no free seats');
    assert.doesNotMatch(JSON.stringify(shown('en', sku('SPE_E5', 20, 18))), /€|configured/u);
  });
});
