import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CONSIDERATIONS } from '../../src/domain/considerations/index.ts';
import { considerationWhy } from '../../src/conversation/render/finding-text.ts';
import { isMessageKey, LANGUAGES } from '../../src/locales/index.ts';
import type { MessageValues, Words } from '../../src/locales/words.ts';
import { launchChromium } from '../support/chromium.ts';
import { ANY, DEMO_FINDINGS, NOT_IN_THE_DEMO, PROTECTED, type DemoFinding } from '../support/demo-findings.ts';
import { DemoPage } from '../support/demo-page.ts';
import { makeDataDir, removeDataDir, startFarewell, type FarewellProcess } from '../support/farewell-process.ts';

/** What the card must say, in the reader's words. */
function sentence(words: Words, { consideration, reason, values }: DemoFinding): RegExp {
  const text = told(words, `finding.${consideration}.${reason}`, values);
  return new RegExp(text.split(ANY).map(escaped).join('.+'), 'u');
}

function told(words: Words, key: string, values: MessageValues = {}): string {
  assert.ok(isMessageKey(key), key);
  return words.t(key, values);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

describe('considerations in a browser', function () {
  this.timeout(180_000);
  let browser: Browser | undefined;
  let farewell: FarewellProcess;
  let dataDir: string;

  before(async function () {
    browser = await launchChromium();
    if (browser === undefined) this.skip();
    dataDir = await makeDataDir();
    const policy = join(dataDir, 'policy.yaml');
    await writeFile(policy, `protected: [${PROTECTED}]\n`);
    farewell = await startFarewell({ DATA_DIR: dataDir, POLICY_FILE: policy });
  });
  after(async () => {
    if (browser === undefined) return;
    await browser.close();
    await farewell.stop();
    await removeDataDir(dataDir);
  });

  it('are all asked about somebody', () => {
    const answers = CONSIDERATIONS.flatMap(({ id, reasons }) =>
      Object.entries(reasons)
        .filter(([, level]) => level !== 'clear' && level !== 'unknown')
        .map(([reason]) => `${id} ${reason}`),
    );
    const asked = DEMO_FINDINGS.flat().map(({ consideration, reason }) => `${consideration} ${reason}`);
    assert.deepEqual([...new Set([...asked, ...NOT_IN_THE_DEMO])].sort(), answers.sort());
    assert.deepEqual(
      [...new Set(DEMO_FINDINGS.flat().map(({ consideration }) => consideration))].sort(),
      CONSIDERATIONS.map(({ id }) => id).sort(),
    );
  });

  for (const language of LANGUAGES)
    describe(`in ${language}`, () => {
      let demo: DemoPage;
      before(async () => {
        demo = await DemoPage.open(browser!, farewell, language);
      });
      after(() => demo.page.close());

      for (const [at, together] of DEMO_FINDINGS.entries()) {
        const people = [...new Set(together.map(({ who }) => who))];
        it(`are told in full about ${people.join(', ')}`, async () => {
          const { words } = demo;
          await demo.consider(...people);
          await demo.shoot(`considerations-${at}`);
          for (const who of people) {
            const details = { name: words.t('considering.action.details') };
            await demo.row(who).getByRole('button', details).click();
            await demo.card
              .getByText(words.t('considering.heading-one.delete', { name: who }), { exact: true })
              .waitFor();
            await demo.shoot(`considerations-${at}-${who}`);
            for (const one of together.filter((finding) => finding.who === who)) {
              const title = told(words, `consideration.${one.consideration}.title`);
              const text = await demo.row(title).innerText();
              assert.match(text, sentence(words, one));
              assert.ok(text.includes(considerationWhy({ ...one, level: 'notice', values: {} }, words)), title);
            }
            await demo.press(words.t('considering.action.all'));
            await demo.card.getByText(words.t('considering.heading-many.delete', { count: people.length })).waitFor();
          }
        });
      }
    });
});
