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

  for (const [locale, text, here, total, steps] of [
    ['en-US', 'how do I stop paying?', /^In your/u, /New total to type: 141/u, /^1\. Unassign/u],
    ['nl-NL', 'hoe stop ik met betalen?', /^Voor uw|^Bij u|^In uw/u, /141/u, /^1\. Trek/u],
  ] as const)
    it(`begins with this tenant, and then takes one step at a time, in ${locale}`, async () => {
      const chat = new Chat(contoso(), undefined, locale);
      await chat.say(text);
      const { paragraphs } = chat.card('message');
      const [lead, heading, first] = paragraphs;
      assert.ok(lead!.length < 150, lead);
      assert.match(heading!, here);
      assert.match(first!, total);
      const at = paragraphs.findIndex((line) => steps.test(line));
      assert.ok(at > 2);
      assert.deepEqual(
        paragraphs.slice(at, at + 3).map((line) => line.slice(0, 2)),
        ['1.', '2.', '3.'],
      );
      for (const line of paragraphs) assert.ok(line.length < 260, line);
    });

  it('tells of the product that was asked about, and of all where the tenant has none by that name', async () => {
    for (const [text, count] of [
      ['how do I stop paying for E5?', 1],
      ['stop met betalen voor Visio', 1],
      ['how do I stop paying for SharePoint Plan 9?', 3],
    ] as const) {
      const chat = new Chat(contoso());
      await chat.say(text);
      assert.equal(chat.text.match(/New total to type|Nieuw totaal/gu)?.length, count, text);
    }
  });

  it('has no number for what is over, says how many are not shown, and what an undo needs', async () => {
    const memory = contoso();
    const [first] = memory.tenant.skus;
    assert.ok(first);
    const units = { enabled: 9, warning: 0, suspended: 0, lockedOut: 0 };
    const many = Array.from({ length: 10 }, (_, n) => ({
      ...first,
      skuId: `sku-${n}`,
      skuPartNumber: `PRODUCT_${n}`,
      consumedUnits: 3,
      prepaidUnits: n === 0 ? { ...units, enabled: 0, warning: 25 } : units,
    }));
    memory.tenant.skus = many;
    const chat = new Chat(memory);
    await chat.say('how do I stop paying?');
    assert.equal(chat.text.match(/New total to type/gu)?.length, 8);
    assert.match(chat.text, /One more product has free seats/u);
    assert.match(chat.text, /over and in its grace period/u);
    assert.match(chat.text, /An undo needs a free seat/u);
  });

  /** 9 of E3 are free, 2 of E5, 1 of Visio. */
  function priced(per: 'month' | 'year' | undefined, locale: string, products: readonly (readonly [string, number])[]) {
    const memory = contoso();
    if (per !== undefined)
      Object.assign(memory.world, { prices: { currency: 'EUR', per, products: new Map(products) } });
    return new Chat(memory, undefined, locale);
  }

  it('says what each new total saves, and all of them together, as far as prices are configured', async () => {
    const chat = priced('month', 'en-GB', [
      ['spe_e3', 3690],
      ['spe_e5', 5780],
    ]);
    await chat.say('how do I stop paying?');
    const { paragraphs } = chat.card('message');
    assert.deepEqual(paragraphs.slice(2, -8), [
      'Microsoft 365 E3: 150 bought, 141 assigned. New total to type: 141 (saves €332.10 a month)',
      'Microsoft 365 E5: 40 bought, 38 assigned. New total to type: 38 (saves €115.60 a month)',
      'Visio Plan 2: 10 bought, 9 assigned. New total to type: 9',
      'Together that saves €447.70 a month.',
      'Not counted, because no price is configured: Visio Plan 2.',
    ]);
  });

  it('says so in Dutch, for a year, and of one product no sum', async () => {
    const chat = priced('year', 'nl-NL', [['spe_e3', 3690]]);
    await chat.say('hoe stop ik met betalen?');
    const { paragraphs } = chat.card('message');
    assert.match(paragraphs[2] ?? '', /Nieuw totaal om in te vullen: 141 \(bespaart €\u00a0332,10 per jaar\)$/u);
    assert.doesNotMatch(paragraphs.join('\n'), /Samen bespaart/u);
  });

  it('says nothing of money where no price is configured', async () => {
    const chat = priced(undefined, 'en-GB', []);
    await chat.say('how do I stop paying?');
    assert.doesNotMatch(chat.text, /saves|€|configured/u);
  });
});
