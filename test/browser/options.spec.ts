import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/locales/index.ts';
import { saying } from '../support/demo-findings.ts';
import { DEMO_CHOICES, DEMO_LEAVER, type Press } from '../support/demo-options.ts';
import { DemoPage } from '../support/demo-page.ts';
import { useDemo } from '../support/demo-in-browser.ts';

const OTHER = 'Adele Vance';

describe('options in a browser', function () {
  this.timeout(120_000);
  const test = useDemo();

  for (const language of LANGUAGES)
    describe(`in ${language}`, () => {
      let demo: DemoPage;
      /** Names, as the card has them. */
      const offered = new Set<string>();
      const pressed = new Set<string>();
      before(async () => {
        demo = await DemoPage.open(test.browser, test.product.farewell, language);
      });
      after(() => demo.page.close());

      async function press(one: Press): Promise<void> {
        const { t, timeZone: zone } = demo.words;
        if ('pick' in one) {
          pressed.add(`${t(one.from)}: ${t(one.pick)}`);
          await demo.pick(t(one.from), t(one.pick));
        } else if ('choose' in one) {
          pressed.add(t(one.choose));
          await demo.choose(t(one.choose));
        } else if ('tick' in one) {
          pressed.add(t(one.tick));
          await demo.tick(t(one.tick), one.on);
        } else {
          // Miriam leaves all three behind.
          const estates = (['reports', 'groups', 'onedrive'] as const).map((estate) => t(`options.heir.${estate}`));
          await demo.fill(t(one.fill, { zone, estates }), one.text);
        }
      }

      for (const { name, rounds, sees, seesNot = [], refused } of DEMO_CHOICES)
        it(`do what they say: ${name}`, async () => {
          const { t } = demo.words;
          await demo.find(DEMO_LEAVER);
          await demo.press(t('users.action.continue'));
          for (const [round, presses] of rounds.entries()) {
            if (round > 0) await demo.press(t('plan.action.change'));
            await demo.button(t('considering.action.plan')).waitFor();
            await demo.unfold();
            for (const title of await demo.offered()) offered.add(title);
            for (const one of presses) await press(one);
            await demo.shoot(`options-${name}-${round}`);
            await demo.press(t('considering.action.plan'));
          }
          const [first = ['']] = sees;
          await demo.card
            .getByText(saying(demo.words, ...first))
            .first()
            .waitFor();
          await demo.shoot(`options-${name}-plan`);
          const text = await demo.card.innerText();
          for (const [key, values] of sees) assert.match(text, saying(demo.words, key, values));
          for (const [key, values] of seesNot) assert.doesNotMatch(text, saying(demo.words, key, values));
          assert.equal(await demo.button(t('considering.action.plan')).count(), refused === true ? 1 : 0);
        });

      it('are pressed, each that a card offers', () => {
        const usual = (choice: string) => demo.words.t('options.default', { choice });
        const known = new Set([...pressed].flatMap((one) => [one, usual(one)]));
        assert.deepEqual(
          [...offered].filter((one) => !known.has(one)),
          [],
        );
      });

      it('can differ for one user, which list and plan say', async () => {
        const { t } = demo.words;
        await demo.consider(DEMO_LEAVER, OTHER);
        await demo.details(OTHER);
        await demo.choose(t('options.outcome.block'));
        await demo.shoot('options-exception-0');
        await demo.press(t('options.action.keep-own', { name: OTHER }));
        await demo.press(t('considering.action.all'));
        const own = t('options.own', { choices: t('options.own.outcome.block') });
        await demo.row(OTHER).getByText(own, { exact: true }).waitFor();
        await demo.shoot('options-exception-1');
        await demo.press(t('considering.action.plan'));
        await demo.card.getByText(t('plan.until-then')).or(demo.row(OTHER)).first().waitFor();
        await demo.shoot('options-exception-plan');
        const text = await demo.row(OTHER).innerText();
        assert.ok(text.includes(own));
        assert.match(text, saying(demo.words, 'step.block-sign-in.plan'));
        for (const mail of ['disconnected', 'together', 'none'])
          assert.doesNotMatch(text, saying(demo.words, 'step.delete-user.plan', { mail }));
        assert.match(
          await demo.row(DEMO_LEAVER).innerText(),
          saying(demo.words, 'step.delete-user.plan', { mail: 'disconnected' }),
        );
      });
    });
});
