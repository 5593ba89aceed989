import assert from 'node:assert/strict';
import type { Prices } from '../../../src/domain/licenses/seat-costs.ts';
import { Failure } from '../../../src/domain/errors.ts';
import { contoso } from '../../support/contoso.ts';
import { E3, E5, subscription } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

const PRICES: Prices = {
  currency: 'EUR',
  per: 'month',
  products: new Map([
    ['spe_e3', 3600],
    ['spe_e5', 5780],
    ['visioclient', 1500],
  ]),
};

/** Lynne holds E3 and Adele E5 and Visio; E3 and E5 are on trial. */
function trying(prices?: Prices): MemoryWorld {
  const memory = contoso();
  memory.world.directory.subscriptions = () => Promise.resolve([subscription(E3, true), subscription(E5, true)]);
  if (prices !== undefined) Object.assign(memory.world, { prices });
  return memory;
}

/** The lines about seats on the plan and on the result of deleting somebody, and the buttons of the result. */
async function deleting(memory: MemoryWorld, who: string, locale: string) {
  const chat = new Chat(memory, ADA, locale);
  await chat.play([{ say: `${locale === 'nl-NL' ? 'verwijder' : 'delete'} ${who}` }, { press: 'consider' }]);
  await chat.press('make-plan');
  const ofSeats = (card: 'plan' | 'result') =>
    chat.card(card).sections.find(({ heading }) => /^(Seats|Plaatsen)/u.test(heading))?.lines ?? [];
  const plan = ofSeats('plan');
  const file = chat.buttons().find(({ verb, data }) => verb === 'export-file' && data['export'] === 'plan');
  assert.ok(file);
  await chat.press('confirm');
  await memory.runJobs();
  await chat.press('show-result', {}, { job: memory.confirmed[0]! });
  const verbs = chat.card('result').actions.map(({ verb }) => verb);
  return { plan, result: ofSeats('result'), offersToStopPaying: verbs.includes('stop-paying') };
}

describe('seats of a trial', () => {
  for (const [locale, trial, costsNothing, paid] of [
    [
      'en-US',
      /· trial, costs nothing$/u,
      /^These seats are not paid for: a trial ends by itself unless it is bought\.$/u,
      /still paid/u,
    ],
    [
      'nl-NL',
      /· proefversie, kost niets$/u,
      /^Voor deze plaatsen wordt niet betaald: een proefversie eindigt vanzelf als u het product niet koopt\.$/u,
      /nog betaald/u,
    ],
  ] as const) {
    it(`are not called paid for, and nothing is promised, in ${locale}`, async () => {
      for (const prices of [undefined, PRICES]) {
        const { plan, result, offersToStopPaying } = await deleting(trying(prices), 'lynne@contoso.com', locale);
        for (const lines of [plan, result]) {
          assert.equal(lines.length, 2, lines.join('\n'));
          assert.match(lines[0]!, trial);
          assert.match(lines[1]!, costsNothing);
          assert.doesNotMatch(lines.join('\n'), /€/u);
        }
        assert.equal(offersToStopPaying, false);
      }
    });

    it(`are told from those that are paid for, in ${locale}`, async () => {
      const { plan, result, offersToStopPaying } = await deleting(trying(PRICES), 'adele@contoso.com', locale);
      for (const lines of [plan, result]) {
        assert.match(lines[0]!, trial);
        assert.doesNotMatch(lines[1]!, trial);
        assert.match(lines[2]!, paid);
        assert.doesNotMatch(lines.join('\n'), /57|72/u);
      }
      assert.match(plan[2]!, /15[.,]00/u);
      assert.equal(offersToStopPaying, true);
    });
  }

  it('are not known where nobody may read what is a trial', async () => {
    const memory = trying();
    memory.world.directory.subscriptions = () => Promise.reject(new Failure('permission-missing'));
    const { plan, offersToStopPaying } = await deleting(memory, 'lynne@contoso.com', 'en-US');
    assert.match(plan[1]!, /still paid for/u);
    assert.match(plan[2]!, /could not read which products are trials/u);
    assert.equal(offersToStopPaying, true);
  });

  for (const [locale, text, seats] of [
    ['en-US', 'what can I clean up?', /1 × Microsoft 365 E3 \(trial\)/u],
    ['nl-NL', 'wat kan ik opruimen?', /1 × Microsoft 365 E3 \(proefversie\)/u],
  ] as const)
    it(`cost nothing in what could be cleaned up, in ${locale}`, async () => {
      const memory = trying(PRICES);
      for (const id of ['adele', 'alex', 'jan1', 'jan2', 'zoe', 'megan', 'ada', 'bob', 'hanna', 'gus'])
        memory.signIns.set(id, '2026-11-20T09:00:00Z');
      const chat = new Chat(memory, ADA, locale);
      await chat.say(text);
      const card = chat.card('message');
      assert.match(card.paragraphs.join('\n'), seats);
      assert.doesNotMatch(JSON.stringify(card), /€/u);
    });
});
