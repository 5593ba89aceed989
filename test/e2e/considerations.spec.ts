import assert from 'node:assert/strict';
import { CONSIDERATIONS } from '../../src/domain/considerations/index.ts';
import { LANGUAGES, type Language, type MessageKey } from '../../src/locales/index.ts';
import { words } from '../../src/locales/words.ts';
import { personas } from '../../src/simulator/personas.ts';
import type { FaultCall } from '../../src/simulator/traffic/faults.ts';
import { textOf } from '../support/card-elements.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { DEMO_FINDINGS, sentenceOf } from '../support/demo-findings.ts';
import { DENIED, GRANTED, OTHERS, READ, READS, refused } from '../support/demo-unread.ts';
import { startDemo, type DemoProduct } from '../support/demo-product.ts';
import { verb } from '../support/path-to-plan.ts';
import { TeamsClient } from '../support/teams-client.ts';

const [megan] = personas;

/** What is answered from the account itself, from the house's own list, or, of holds, never. */
const ALWAYS_KNOWN = [
  'yourself',
  'protected-account',
  'restricted-administrative-unit',
  'directory-synced',
  'recently-created',
  'guest',
  'holds',
  'licenses',
  'license-errors',
];

const READERS = {
  en: { locale: 'en-US', order: 'delete' },
  nl: { locale: 'nl-NL', order: 'verwijder' },
} as const satisfies Record<Language, unknown>;

/** Without what only names products and groups. */
const READS_BUT_NAMES: readonly FaultCall[] = [
  refused(`${OTHERS}/(?!memberOf)`),
  ...READS.filter(({ path }) => path.startsWith('^/roleManagement')),
];

const offers = (name: string) => (card: object) => JSON.stringify(card).includes(`"verb":"${name}"`);

describe('considerations of the demo, over the wire', function () {
  this.timeout(120_000);
  let product: DemoProduct;
  let connector: Connector;

  before(async () => {
    product = await startDemo();
    connector = await startConnector();
  });
  after(async () => {
    await product.stop();
    await connector.close();
  });

  /** Presses on, while reading fails as it is told, and answers with what is to be thought of. */
  async function consider(people: readonly string[], language: Language, calls: readonly FaultCall[] = []) {
    const { locale, order } = READERS[language];
    const person = new TeamsClient({ connector, botUrl: product.farewell.botUrl, persona: megan, locale });
    await product.change('faults', {});
    await person.say(`${order} ${people.join(', ')}`);
    const users = await person.expectCard(offers('consider'));
    await product.change('faults', { calls });
    await person.press(verb('consider'), {}, users);
    return person;
  }

  /** The whole text of each one's details. */
  async function detailsOf(...asked: Parameters<typeof consider>): Promise<readonly string[]> {
    const person = await consider(...asked);
    const found: string[] = [];
    for (const nth of asked[0].keys()) {
      const list = await person.expectCard(offers('show-details'), { timeoutMs: 30_000 });
      const { card } = await person.press({ verb: 'show-details', nth }, {}, list);
      found.push(textOf(card!));
      await person.press(verb('hide-details'));
    }
    return found;
  }

  it('either read something that can be refused, or are always known', () => {
    const ids = CONSIDERATIONS.map(({ id }) => id);
    assert.deepEqual([...Object.keys(READ), ...ALWAYS_KNOWN].sort(), ids.sort());
  });

  // First: what hardly ever changes in a tenant is kept for a while once it was read.
  for (const language of LANGUAGES) {
    const { t } = words(language, 'Europe/Amsterdam');
    const told = (id: string, permission: string) => t(`finding.${id}.unknown` as MessageKey, { permission });

    it(`are unknown, with the permission named, when Graph refuses, in ${language}`, async () => {
      await product.change('settings', DENIED);
      const [adele = ''] = await detailsOf(['Adele Vance', 'Guido Rossi'], language, READS);
      for (const [id, permission] of Object.entries(READ))
        assert.ok(adele.includes(told(id, permission)), `${id}: ${adele}`);
    });

    it(`are unknown when a call fails, in ${language}`, async () => {
      await product.change('settings', GRANTED);
      const failing = READS.map((call) => ({ ...call, fault: 500 as const }));
      const [adele = ''] = await detailsOf(['Adele Vance', 'Guido Rossi'], language, failing);
      for (const id of Object.keys(READ).filter((one) => one !== 'last-sign-in'))
        assert.ok(adele.includes(told(id, 'none')), `${id}: ${adele}`);
    });

    it(`are told all the same when they need nothing else, in ${language}`, async () => {
      for (const together of DEMO_FINDINGS) {
        const known = together.filter(({ consideration }) => ALWAYS_KNOWN.includes(consideration));
        const people = [...new Set(known.map(({ who }) => who))];
        if (people.length < 2) continue;
        const texts = await detailsOf(people, language, READS_BUT_NAMES);
        for (const one of known)
          assert.ok(
            texts.some((text) => text.includes(one.who) && sentenceOf(one, words(language)).test(text)),
            `${one.consideration}: ${texts.join('\n\n')}`,
          );
      }
    });

    it(`are not asked at all when the account itself cannot be read, in ${language}`, async () => {
      const itself = [refused(`${OTHERS}$`)];
      const person = await consider(['Adele Vance', 'Guido Rossi'], language, itself);
      const cause = t('error.permission-missing.cause', { permission: 'User.Read.All' });
      const error = await person.expectCard((_, text) => text.includes(cause));
      assert.equal(person.lastCard()?.activityId, error.activityId);
    });
  }
});
