import assert from 'node:assert/strict';
import { CONSIDERATIONS } from '../../src/domain/considerations/index.ts';
import { considerationWhy } from '../../src/conversation/render/finding-text.ts';
import { LANGUAGES, type MessageKey } from '../../src/locales/index.ts';
import {
  ARRANGED_FINDINGS,
  DEMO_FINDINGS,
  NOT_IN_THE_DEMO,
  sentenceOf,
  titleOf,
  type DemoFinding,
} from '../support/demo-findings.ts';
import { DemoPage } from '../support/demo-page.ts';
import { DemoTenant } from '../support/demo-tenant.ts';
import { DENIED, GRANTED, READ, READS } from '../support/demo-unread.ts';
import { useDemo } from '../support/demo-in-browser.ts';

describe('considerations in a browser', function () {
  this.timeout(180_000);
  const test = useDemo();

  it('are all asked about somebody', () => {
    const answers = CONSIDERATIONS.flatMap(({ id, reasons }) =>
      Object.entries(reasons)
        .filter(([, level]) => level !== 'clear' && level !== 'unknown')
        .map(([reason]) => `${id} ${reason}`),
    );
    const all = [...DEMO_FINDINGS.flat(), ...ARRANGED_FINDINGS.flatMap(({ findings }) => findings)];
    const asked = all.map(({ consideration, reason }) => `${consideration} ${reason}`);
    assert.deepEqual([...new Set([...asked, ...NOT_IN_THE_DEMO])].sort(), answers.sort());
    assert.deepEqual(
      [...new Set(DEMO_FINDINGS.flat().map(({ consideration }) => consideration))].sort(),
      CONSIDERATIONS.map(({ id }) => id).sort(),
    );
  });

  // First: what hardly ever changes in a tenant is kept for a while once it was read.
  for (const language of LANGUAGES)
    it(`are unknown, with the permission named, where nothing may be read, in ${language}`, async () => {
      const demo = await DemoPage.open(test.browser, test.product.farewell, language);
      const { t } = demo.words;
      await demo.find('Adele Vance', 'Guido Rossi');
      await test.product.change('settings', DENIED);
      await test.product.change('faults', { calls: READS });
      await demo.look();
      await test.product.change('faults', {});
      await test.product.change('settings', GRANTED);
      await demo.shoot('considerations-unknown');
      await demo.details('Adele Vance');
      await demo.shoot('considerations-unknown-Adele Vance');
      for (const [consideration, permission] of Object.entries(READ)) {
        const text = await demo.row(titleOf({ consideration }, demo.words)).innerText();
        assert.ok(text.includes(t('considering.level.unknown')), consideration);
        assert.ok(text.includes(t(`finding.${consideration}.unknown` as MessageKey, { permission })), text);
      }
      await demo.page.close();
    });

  for (const language of LANGUAGES)
    describe(`in ${language}`, () => {
      let demo: DemoPage;
      before(async () => {
        demo = await DemoPage.open(test.browser, test.product.farewell, language);
      });
      after(() => demo.page.close());

      for (const [at, together] of DEMO_FINDINGS.entries())
        it(`are told in full about ${whoIn(together).join(', ')}`, () => tellsAll(demo, together, String(at)));
    });

  // Last: from here on the tenant is not as it was born.
  describe('once somebody else asks, or has done something', () => {
    for (const [at, { as, arrange, findings }] of ARRANGED_FINDINGS.entries())
      for (const language of LANGUAGES)
        it(`are told ${as} in full about ${whoIn(findings).join(', ')}, in ${language}`, async () => {
          await arrange?.(new DemoTenant(test.product.tenantUrl));
          const demo = await DemoPage.open(test.browser, test.product.farewell, language, as);
          await tellsAll(demo, findings, `arranged-${at}`);
          await demo.page.close();
        });
  });
});

function whoIn(findings: readonly DemoFinding[]): readonly string[] {
  return [...new Set(findings.map(({ who }) => who))];
}

async function tellsAll(demo: DemoPage, findings: readonly DemoFinding[], name: string): Promise<void> {
  const { words } = demo;
  const people = whoIn(findings);
  await demo.consider(...people);
  await demo.shoot(`considerations-${name}`);
  for (const who of people) {
    await demo.details(who);
    await demo.shoot(`considerations-${name}-${who}`);
    for (const one of findings.filter((finding) => finding.who === who)) {
      const title = titleOf(one, words);
      const text = await demo.row(title).innerText();
      assert.match(text, sentenceOf(one, words));
      assert.ok(text.includes(considerationWhy({ ...one, level: 'notice', values: {} }, words)), title);
    }
    await demo.press(words.t('considering.action.all'));
    await demo.button(words.t('considering.action.details')).first().waitFor();
  }
}
