import assert from 'node:assert/strict';
import { stillPaid, withCost } from '../../../../src/conversation/render/cost-lines.ts';
import type { Prices } from '../../../../src/domain/licenses/seat-costs.ts';
import { words } from '../../../../src/locales/words.ts';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA } from '../../../support/memory-world.ts';

const PRICES: Prices = { currency: 'EUR', per: 'month', products: new Map([['spe_e5', 5780]]) };
const PLAN = [{ say: 'delete Adele Vance' }, { press: 'consider' }, { press: 'make-plan' }];

function priced(prices: Prices | undefined, locale = 'en-GB') {
  const memory = contoso();
  if (prices !== undefined) Object.assign(memory.world, { prices });
  return { memory, chat: new Chat(memory, ADA, locale) };
}

const linesOf = (chat: Chat, card: 'plan' | 'result', heading: RegExp): readonly string[] =>
  chat.card(card).sections.find((section) => heading.test(section.heading))?.lines ?? [];

describe('cost lines', () => {
  it('say on the plan what the seats cost, who is not counted, and until when it is paid', async () => {
    const { chat } = priced(PRICES);
    await chat.play(PLAN);
    assert.deepEqual(linesOf(chat, 'plan', /^Seats/u), [
      'Microsoft 365 E5: 1 seat (2 free now, 3 afterwards) · €57.80 a month',
      'Visio Plan 2: 1 seat (1 free now, 2 afterwards)',
      'These seats are still paid for, €57.80 a month in all, until somebody lowers the number of seats in Billing. I can show how.',
      'Not counted, because no price is configured: Visio Plan 2.',
    ]);
  });

  it('call no seat free that somebody beyond the bought ones takes', async () => {
    const { memory, chat } = priced(undefined);
    memory.tenant.skus = memory.tenant.skus.map((one) => ({ ...one, consumedUnits: one.prepaidUnits.enabled + 2 }));
    await chat.play(PLAN);
    assert.equal(linesOf(chat, 'plan', /^Seats/u)[0], 'Microsoft 365 E5: 1 seat (0 free now, 0 afterwards)');
  });

  it('say it in Dutch, and for a year', async () => {
    const { chat } = priced({ ...PRICES, per: 'year' }, 'nl-NL');
    await chat.play([{ say: 'verwijder Adele Vance' }, ...PLAN.slice(1)]);
    const lines = linesOf(chat, 'plan', /^Plaatsen/u);
    assert.match(lines[0] ?? '', / · €\u00a057,80 per jaar$/u);
    assert.match(lines[2] ?? '', /nog betaald, €\u00a057,80 per jaar in totaal, tot iemand onder Facturering/u);
    assert.match(lines[3] ?? '', /^Niet meegeteld, omdat er geen prijs is ingesteld: Visio/u);
  });

  it('say nothing of money where no price is configured', async () => {
    const { chat } = priced(undefined);
    await chat.play(PLAN);
    const lines = linesOf(chat, 'plan', /^Seats/u);
    assert.equal(lines.length, 3);
    assert.doesNotMatch(lines.join('\n'), /€|configured/u);
  });

  it('say on the result what the seats cost that came free, as the tenant reports them', async () => {
    const { chat, memory } = priced(PRICES);
    await chat.play([...PLAN, { press: 'confirm' }]);
    const before = memory.tenant.skus;
    await memory.runJobs();
    const after = before.map((one) => ({ ...one, consumedUnits: one.consumedUnits - 1 }));
    for (const [id, view] of memory.store.jobs) memory.store.jobs.set(id, { ...view, seats: { before, after } });
    await chat.say('how far is it?');
    await chat.press('show-result');
    const [e5, visio, paid] = linesOf(chat, 'result', /^Seats/u);
    assert.equal(e5, 'Microsoft 365 E5: 2 free before, 3 free now · €57.80 a month');
    assert.equal(visio, 'Visio Plan 2: 1 free before, 2 free now');
    assert.match(paid ?? '', /^These seats are still paid for, €57\.80 a month in all/u);
  });

  it('sum nothing on the result where seats of a product could not be read, or none came free', async () => {
    const { chat, memory } = priced(PRICES);
    await chat.play([...PLAN, { press: 'confirm' }]);
    const before = memory.tenant.skus;
    await memory.runJobs();
    const freed = before.map((one) => ({ ...one, consumedUnits: one.consumedUnits - 1 }));
    const e5Only = freed.filter(({ skuPartNumber }) => skuPartNumber === 'SPE_E5');
    for (const after of [before, e5Only]) {
      for (const [id, view] of memory.store.jobs) memory.store.jobs.set(id, { ...view, seats: { before, after } });
      await chat.say('how far is it?');
      await chat.press('show-result');
      const lines = linesOf(chat, 'result', /^Seats/u);
      assert.equal(lines[0]?.includes('€57.80'), after === e5Only);
      assert.match(lines[2] ?? '', /^Free seats are still paid for until/u);
    }
  });

  it('name five products without a price, and count the rest', () => {
    const seats = Array.from({ length: 7 }, (_, index) => ({
      skuId: `s${index}`,
      skuPartNumber: `P${index}`,
      count: 1,
    }));
    const lines = stillPaid('licenses.paid', [...seats, { skuId: 'e5', skuPartNumber: 'SPE_E5', count: 1 }], {
      prices: PRICES,
      words: words('en'),
    });
    assert.match(lines[1] ?? '', /P0, P1, P2, P3, P4, and 2 more\.$/u);
  });

  it('say nothing beside seats that are taken again', () => {
    assert.equal(
      withCost('x', { skuId: 'e5', skuPartNumber: 'SPE_E5', count: -1 }, { prices: PRICES, words: words('en') }),
      'x',
    );
  });
});
