import assert from 'node:assert/strict';
import { LANGUAGES, type Language } from '../../src/locales/index.ts';
import { DemoPage } from '../support/demo-page.ts';
import { useDemo } from '../support/demo-in-browser.ts';
import { graphCaller } from '../support/graph-caller.ts';
import { leavers, type Leaver } from '../support/leavers.ts';

/** More than are under way at the same time, so that a stop leaves some untouched. */
const MANY = 60;
interface Sku {
  readonly skuId: string;
  readonly consumedUnits: number;
  readonly prepaidUnits: { readonly enabled: number; readonly warning: number };
}

const POWER_AUTOMATE_FREE = 'f30db892-07e9-47e9-837c-80727f46fd3d';
/** Milliseconds: slow enough to be seen and stopped. */
const SLOW = { min: 900, max: 900 };

const SAID = {
  en: { later: 'delete {who} on Friday at 18:00', scheduled: 'what is scheduled?', soon: 'delete {who} in 2 minutes', staged: 'block {who} now and delete them in 30 days', bin: 'show deleted users' }, // prettier-ignore
  nl: { later: 'verwijder {who} vrijdag om 18:00', scheduled: 'wat is er gepland?', soon: 'verwijder {who} over 2 minuten', staged: 'blokkeer {who} nu en verwijder over 30 dagen', bin: 'toon verwijderde gebruikers' }, // prettier-ignore
} as const satisfies Record<Language, object>;

describe('jobs in a browser', function () {
  this.timeout(240_000);
  const test = useDemo({ SIMULATOR_USERS: '600' });
  let people: Leaver[];
  const next = (count: number): readonly Leaver[] => people.splice(0, count);
  before(async () => {
    people = [...(await leavers(test.product.tenantUrl))];
  });

  for (const language of LANGUAGES)
    describe(`in ${language}`, () => {
      let demo: DemoPage;
      let t: DemoPage['words']['t'];
      beforeEach(async () => {
        demo = await DemoPage.open(test.browser, test.product.farewell, language);
        ({ t } = demo.words);
      });
      afterEach(async () => {
        await test.product.change('faults', {});
        await test.product.change('latency', { min: 0, max: 0 });
        await demo.page.close();
      });

      /** From what was said to the plan. */
      async function plan(text: string): Promise<void> {
        const cards = await demo.page.locator('.card').count();
        await demo.say(text);
        await demo.page.locator('.card').nth(cards).waitFor();
        await demo.press(t('users.action.continue'));
        await demo.press(t('considering.action.plan'));
        await demo.button(t('plan.action.change')).waitFor();
      }

      const deletion = (who: readonly Leaver[]): string =>
        `${language === 'nl' ? 'verwijder' : 'delete'} ${who.map(({ userPrincipalName }) => userPrincipalName).join(', ')}`;

      async function confirm(count: number, action = t('plan.action.delete', { count })): Promise<void> {
        if (count > 2) await demo.card.locator('input').last().fill(String(count));
        await demo.press(action);
      }

      it('show how far they are, are stopped, go on, and what is left is let be', async () => {
        await plan(deletion(next(MANY)));
        await test.product.change('latency', SLOW);
        await confirm(MANY);
        await demo.card.getByText(t('jobs.doing.delete', { count: MANY })).waitFor();
        await demo.card.getByText(t('jobs.state.running'), { exact: true }).first().waitFor();
        await demo.shoot('jobs-progress');
        await demo.press(t('jobs.action.stop'));
        await demo.page.getByText(t('jobs.stopping')).last().waitFor();
        await demo.shoot('jobs-stopping');
        await test.product.change('latency', { min: 0, max: 0 });
        const done = demo.page.getByText(t('jobs.stopped')).last();
        await done.waitFor({ timeout: 60_000 });
        await demo.shoot('jobs-stopped');
        const left = MANY - (await doneOf(MANY));
        await demo.press(t('jobs.action.go-on', { count: left }));
        await demo.page.getByText(t('jobs.planned-again')).last().waitFor();
        await demo.shoot('jobs-go-on');
        await demo.press(t('common.cancel'));
        const letBe = t('jobs.action.drop-rest', { count: left });
        await demo.page.getByRole('button', { name: letBe, exact: true }).click();
        await demo.page.getByText(t('jobs.rest-dropped')).last().waitFor();
        await demo.shoot('jobs-left-as-they-are');
      });

      /** As the heading of the result says. */
      async function doneOf(total: number): Promise<number> {
        for (let done = 0; done <= total; done += 1)
          if (await demo.card.getByText(t('jobs.done.delete', { done, total }), { exact: true }).count()) return done;
        assert.equal(await demo.card.getByText(t('jobs.untouched')).count(), 1);
        return 0;
      }

      it('say of whom it failed and why, and try only those again', async () => {
        const [refused, ...others] = next(3);
        await plan(deletion([refused!, ...others]));
        const calls = [{ method: 'DELETE', path: `^/users/${refused!.id}`, nth: 1, times: 5, fault: 403 }];
        await test.product.change('faults', { calls });
        await confirm(3);
        await demo.card.getByText(t('jobs.done.delete', { done: 2, total: 3 }), { exact: true }).waitFor();
        await demo.card.getByText(t('jobs.state.failed'), { exact: true }).waitFor();
        await demo.shoot('jobs-failed');
        await test.product.change('faults', {});
        await demo.press(t('jobs.action.retry', { count: 1 }));
        await demo.page.getByText(t('jobs.planned-again')).last().waitFor();
        await confirm(1);
        await demo.card.getByText(t('jobs.done.delete', { done: 1, total: 1 }), { exact: true }).waitFor();
        await demo.shoot('jobs-tried-again');
      });

      it('are scheduled, listed, in the way of another order, changed and cancelled', async () => {
        const [one] = next(1);
        const order = SAID[language].later.replace('{who}', one!.userPrincipalName);
        await plan(order);
        await confirm(1, t('plan.action.schedule', { what: t('plan.action.delete', { count: 1 }) }));
        await demo.button(t('jobs.action.cancel-scheduled')).waitFor();
        await demo.shoot('jobs-scheduled');
        await demo.say(SAID[language].scheduled);
        await demo.card.getByText(t('jobs.all-scheduled', { count: 1 })).waitFor();
        await demo.shoot('jobs-all-scheduled');
        await demo.say(deletion([one!]));
        await demo.button(t('users.action.continue')).waitFor();
        await demo.press(t('users.action.continue'));
        await demo.card.getByText(t('considering.busy-title')).first().waitFor();
        await demo.shoot('jobs-busy');
        await demo.press(t('considering.action.show-job'));
        await demo.press(t('jobs.action.change-scheduled'));
        const [still = ''] = t('jobs.still-scheduled', { at: '|' }).split('|');
        await demo.page.getByText(still).last().waitFor();
        await demo.shoot('jobs-change');
        await demo.press(t('considering.action.plan'));
        await demo.card.getByText(t('plan.replaces')).waitFor();
        await confirm(1, t('plan.action.schedule', { what: t('plan.action.delete', { count: 1 }) }));
        await demo.button(t('jobs.action.cancel-scheduled')).waitFor();
        const [replaced = ''] = t('jobs.replaced-now', { at: '|' }).split('|');
        await demo.page.getByText(replaced).last().waitFor();
        await demo.shoot('jobs-changed');
        await demo.press(t('jobs.action.cancel-scheduled'));
        await demo.page.getByText(t('jobs.cancelled')).last().waitFor();
        await demo.shoot('jobs-cancelled');
      });

      it('leave alone whoever changed before their time, say who and what, and ask again', async () => {
        const [changed, same] = next(2);
        const who = `${changed!.userPrincipalName}, ${same!.userPrincipalName}`;
        await plan(SAID[language].soon.replace('{who}', who));
        await confirm(2, t('plan.action.schedule', { what: t('plan.action.delete', { count: 2 }) }));
        await demo.button(t('jobs.action.cancel-scheduled')).waitFor();
        const blocked = await graphCaller(test.product.tenantUrl)(`/users/${changed!.id}`, {
          method: 'PATCH',
          body: { accountEnabled: false },
        });
        assert.equal(blocked.status, 204, JSON.stringify(blocked.body));
        const news = t('jobs.scheduled-not-all', { outcome: 'delete', done: 1, total: 2 });
        await demo.page.getByText(news).last().waitFor({ timeout: 150_000 });
        const what = t('changed.of', { name: changed!.displayName, what: t('changed.sign-in-blocked') });
        await demo.card.getByText(what).waitFor();
        await demo.shoot('jobs-left-alone');
        await demo.press(t('jobs.action.show-result'));
        await demo.shoot('jobs-left-alone-result');
        await demo.press(t('jobs.action.look-again', { count: 1 }));
        await demo.card.getByText(what).waitFor();
        await demo.shoot('jobs-looked-at-again');
      });

      it('block now and delete later, and let in again when that is cancelled', async () => {
        const [one] = next(1);
        await plan(SAID[language].staged.replace('{who}', one!.userPrincipalName));
        await demo.shoot('jobs-staged-plan');
        await confirm(1, t('plan.action.staged', { count: 1 }));
        const [blocked = ''] = t('jobs.blocked-since', { at: '|' }).split('|');
        await demo.card.getByText(blocked).waitFor();
        await demo.shoot('jobs-staged');
        await demo.press(t('jobs.action.cancel-scheduled'));
        await demo.page.getByText(t('jobs.cancelled-blocked')).last().waitFor();
        await demo.shoot('jobs-staged-cancelled');
        await demo.button(t('jobs.action.allow-sign-in', { count: 1 })).click();
        await demo.card.getByText(t('jobs.done.undo', { done: 1, total: 1 }), { exact: true }).waitFor();
        await demo.shoot('jobs-let-in-again');
      });

      it('are undone although the user name was taken, under another one', async () => {
        const [leaver, newcomer] = next(2);
        await plan(deletion([leaver!]));
        await confirm(1);
        await demo.card.getByText(t('jobs.done.delete', { done: 1, total: 1 }), { exact: true }).waitFor();
        const taken = await graphCaller(test.product.tenantUrl)(`/users/${newcomer!.id}`, {
          method: 'PATCH',
          body: { userPrincipalName: leaver!.userPrincipalName },
        });
        assert.equal(taken.status, 204, JSON.stringify(taken.body));
        await demo.say(SAID[language].bin);
        await demo.card.getByText(leaver!.displayName).first().waitFor();
        await demo.shoot('jobs-deleted-users');
        await demo.page
          .getByRole('button', { name: t('jobs.action.undo'), exact: true })
          .last()
          .click();
        await demo.button(t('jobs.action.restore-as')).waitFor();
        await demo.shoot('jobs-name-taken');
        await demo.press(t('jobs.action.restore-as'));
        await demo.card.getByText(t('rename.heading', { name: leaver!.displayName })).waitFor();
        await demo.shoot('jobs-another-name');
        await demo.press(t('rename.action'));
        await demo.card.getByText(t('jobs.done.restore', { done: 1, total: 1 }), { exact: true }).waitFor();
        await demo.shoot('jobs-restored');
      });

      it('bring somebody back whose address was taken, without it', async () => {
        await demo.say(`${language === 'nl' ? 'herstel' : 'restore'} Noor Hendriks`);
        await demo.press(t('users.action.restore'));
        await demo.button(t('jobs.action.restore-without')).waitFor();
        await demo.shoot('jobs-address-taken');
        // There is one such person in the demo.
        if (language !== LANGUAGES.at(-1)) return;
        await demo.press(t('jobs.action.restore-without'));
        await demo.card.getByText(t('jobs.done.restore', { done: 1, total: 1 }), { exact: true }).waitFor();
        await demo.shoot('jobs-restored-without-address');
      });

      it('are undone without a license whose seats are gone, and say so', async () => {
        const graph = graphCaller(test.product.tenantUrl);
        // One of a product with few seats: of a free one there are thousands.
        const at = people.findIndex(({ skuIds }) => skuIds.length === 1 && skuIds[0] !== POWER_AUTOMATE_FREE);
        const [leaver] = people.splice(at, 1);
        await plan(deletion([leaver!]));
        await confirm(1);
        await demo.card.getByText(t('jobs.done.delete', { done: 1, total: 1 }), { exact: true }).waitFor();
        const [skuId] = leaver!.skuIds;
        const free = async (): Promise<number> => {
          const { body } = await graph('/subscribedSkus');
          const sku = (body as { value: Sku[] }).value.find((one) => one.skuId === skuId);
          return (sku?.prepaidUnits.enabled ?? 0) + (sku?.prepaidUnits.warning ?? 0) - (sku?.consumedUnits ?? 0);
        };
        for (const { id, skuIds } of [...people].reverse()) {
          if ((await free()) <= 0) break;
          if (skuIds.includes(skuId!)) continue;
          const body = { addLicenses: [{ skuId, disabledPlans: [] }], removeLicenses: [] };
          await graph(`/users/${id}/assignLicense`, { method: 'POST', body });
        }
        assert.ok((await free()) <= 0, 'no seat is left');
        await demo.press(t('jobs.action.undo'));
        await demo.card.getByText(t('jobs.state.partly'), { exact: true }).waitFor();
        await demo.card.getByText(t('jobs.finished'), { exact: true }).waitFor();
        await demo.shoot('jobs-no-seat-left');
      });
    });
});
