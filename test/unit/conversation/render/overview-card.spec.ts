import assert from 'node:assert/strict';
import { overviewCard } from '../../../../src/conversation/render/overview-card.ts';
import type { LicensesCard } from '../../../../src/conversation/cards.ts';
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

describe('overviewCard', () => {
  it('counts the free seats that cost money, and shows those products first', () => {
    const { data } = overviewCard([sku('FLOW_FREE', 10_000, 5), sku('SPE_E5', 20, 8)], words('en', 'UTC'));
    const { summary, rows } = data as LicensesCard;
    assert.match(summary, /^12 free seats that are paid for, in 1 product/u);
    assert.equal(rows.length, 2);
    assert.match(rows[0]?.badge ?? '', /12/u);
    assert.match(rows[1]?.badge ?? '', /9,995/u);
  });
});
