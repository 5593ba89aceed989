import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

const SPEECH = [
  {
    locale: 'en-US',
    order: 'block alex.wilber@contoso.com now and delete him in 30 days',
    plan: /block 1 user now, delete later/,
    blocked: /blocked already, since/,
    list: 'what is scheduled?',
    listed: /One job is scheduled.*Sign-in: blocked already/,
    cancelled: /Cancelled: nobody is deleted/,
    undone: /^.?\s*Undone/,
  },
  {
    locale: 'nl-NL',
    order: 'blokkeer alex.wilber@contoso.com nu en verwijder hem over 30 dagen',
    plan: /1 gebruiker nu blokkeren, later verwijderen/,
    blocked: /is al geblokkeerd, sinds/,
    list: 'wat is er gepland?',
    listed: /één taak gepland.*Aanmelden: is al geblokkeerd/,
    cancelled: /Geannuleerd: niemand wordt verwijderd/,
    undone: /^.?\s*Ongedaan gemaakt/,
  },
] as const;

describe('blocking now and deleting later, over the wire', function () {
  this.timeout(180_000);
  const product = useWholeProduct();
  const wait = { timeoutMs: 60_000 };
  const alex = async () =>
    (await (
      await fetch(`${product.tenant.baseUrl}/v1.0/users/alex.wilber@contoso.com?$select=id,accountEnabled`)
    ).json()) as { id: string; accountEnabled: boolean };

  for (const speech of SPEECH)
    it(`blocks at once, waits over a restart, and lets the user in again once it is cancelled, in ${speech.locale}`, async () => {
      const earlier = product.tenant.effects().length;
      const effects = () =>
        product.tenant
          .effects()
          .slice(earlier)
          .map(({ method, path }) => `${method} ${path.replace(/.*\/users\/[^/]+/, '')}`);
      const admin = product.person('admin', speech.locale);
      const plan = await planFor(admin, speech.order);
      assert.match(JSON.stringify(plan.content), speech.plan);
      assert.deepEqual(effects(), []);
      await admin.press(verb('confirm'));
      await admin.expectCard((_, text) => speech.blocked.test(text), wait);
      assert.equal((await alex()).accountEnabled, false);
      const blocked = effects();
      assert.deepEqual(blocked, ['PATCH ', 'POST /revokeSignInSessions']);

      await product.killAndRestart();
      const again = product.person('admin', speech.locale);
      await again.say(speech.list);
      const list = await again.expectCard((_, text) => speech.listed.test(text.replaceAll('\n', ' ')), wait);
      await again.press(verb('show-result'), {}, list);
      const scheduled = await again.expectCard((card) => JSON.stringify(card).includes('"verb":"stop-job"'), wait);
      assert.match(JSON.stringify(scheduled.content), speech.blocked);
      await again.press(verb('stop-job'), {}, scheduled);
      const cancelled = await again.expectCard((_, text) => speech.cancelled.test(text), wait);
      assert.deepEqual(effects(), blocked);
      await again.press(verb('undo'), {}, cancelled);
      await again.expectCard((_, text) => speech.undone.test(text), wait);
      assert.equal((await alex()).accountEnabled, true);
      assert.deepEqual(effects(), [...blocked, 'PATCH ']);
    });
});
