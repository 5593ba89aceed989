import assert from 'node:assert/strict';
import type { CompanySubscription } from '../../../src/domain/license.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';

describe('how to stop paying here', () => {
  it('gives a number to type for what is bought, and none for a trial, which ends by itself', async () => {
    const memory = contoso();
    const bought = memory.tenant.skus.map((sku) => ({
      ...sku,
      prepaidUnits: { ...sku.prepaidUnits, enabled: sku.consumedUnits + 5 },
    }));
    memory.tenant.skus = bought;
    const [trial] = bought;
    assert.ok(trial && bought.length > 1);
    const subscription: CompanySubscription = {
      id: 's',
      skuId: trial.skuId,
      skuPartNumber: trial.skuPartNumber,
      status: 'Enabled',
      isTrial: true,
      totalLicenses: 5,
      createdDateTime: null,
      nextLifecycleDateTime: null,
      ownerTenantId: null,
    };
    memory.world.directory.subscriptions = () => Promise.resolve([subscription]);
    const chat = new Chat(memory);
    await chat.say('how do I stop paying?');
    assert.equal(chat.text.match(/New total to type/gu)?.length, bought.length - 1);
    assert.equal(chat.text.match(/is a trial/gu)?.length, 1);
  });
});
