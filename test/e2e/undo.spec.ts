import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { until } from '../support/until.ts';
import { useWholeProduct } from '../support/whole-product.ts';

interface Directory {
  readonly id: string;
  readonly displayName?: string;
}

const SPEECH = [
  {
    locale: 'en-US',
    order: 'delete alex.wilber@contoso.com',
    deleted: /User deleted/,
    undone: /This was undone\./,
    same: /The same again: .*group memberships and group ownerships/,
  },
  {
    locale: 'nl-NL',
    order: 'verwijder alex.wilber@contoso.com',
    deleted: /Gebruiker verwijderd/,
    undone: /Dit is ongedaan gemaakt\./,
    same: /Weer zoals voorheen: .*lidmaatschappen van groepen en eigendom van groepen/,
  },
] as const;

describe('undo, over the wire', function () {
  this.timeout(180_000);
  const product = useWholeProduct();
  const wait = { timeoutMs: 60_000 };
  const graph = (path: string) => fetch(`${product.tenant.baseUrl}/v1.0${path}`);
  const list = async (path: string) => ((await (await graph(path)).json()) as { value: Directory[] }).value;
  const alex = async () => ((await (await graph('/users/alex.wilber@contoso.com')).json()) as Directory).id;
  const ties = async (id: string) => ({
    owns: (await list(`/users/${id}/ownedObjects`)).map((one) => one.displayName).sort(),
    memberOf: (await list(`/users/${id}/memberOf`)).map((one) => one.displayName).sort(),
    reports: (await list(`/users/${id}/directReports`)).map((one) => one.id).sort(),
    manager: ((await (await graph(`/users/${id}/manager`)).json()) as Directory).id,
  });
  for (const speech of SPEECH) {
    it(`gives a sole owner the team, the groups and the people back, in ${speech.locale}`, async () => {
      const id = await alex();
      const before = await ties(id);
      assert.deepEqual(before.owns, ['Mark 8 Project Team'], 'somebody worth testing with');
      assert.ok(before.memberOf.length > 1);
      const admin = product.person('admin', speech.locale);
      await planFor(admin, speech.order);
      await admin.press(verb('confirm'));
      const result = await admin.expectCard((_, text) => speech.deleted.test(text), wait);
      await admin.press(verb('undo'), {}, result);
      await admin.expectCard((_, text) => speech.same.test(text), wait);
      assert.deepEqual(await ties(id), before);
      // The card of the deletion, further up, offers nothing any more that was done.
      const card = await admin.expectCard((_, text) => speech.undone.test(text), wait);
      assert.equal(card.activityId, result.activityId);
      assert.doesNotMatch(JSON.stringify(card.content), /"verb":"(?:undo|choose-undo)"/);
    });
  }

  it('goes on with an undo after the process was killed in the middle of it', async () => {
    const id = await alex();
    const before = await ties(id);
    const admin = product.person('admin', 'en-US');
    await planFor(admin, 'delete alex.wilber@contoso.com, anna.visser@contoso.com');
    await admin.press(verb('confirm'));
    const result = await admin.expectCard((_, text) => /2 of 2 users deleted/.test(text), wait);
    const earlier = product.tenant.effects().length;
    const effects = () =>
      product.tenant
        .effects()
        .slice(earlier)
        .map(({ path }) => path);
    await admin.press(verb('undo'), {}, result);
    await until(
      () => effects().find((path) => path.endsWith('/restore')),
      (listener) => {
        const timer = setInterval(listener, 5);
        return () => clearInterval(timer);
      },
      { timeoutMs: 30_000, describe: () => 'the first restore' },
    );
    await product.killAndRestart();
    await until(
      () => (effects().filter((path) => path.endsWith('/owners/$ref')).length >= 2 ? true : undefined),
      (listener) => {
        const timer = setInterval(listener, 50);
        return () => clearInterval(timer);
      },
      { timeoutMs: 90_000, describe: () => `owners again: ${effects().join()}` },
    );
    assert.equal(effects().filter((path) => path.endsWith('/restore')).length, 2, 'each account was restored once');
    assert.deepEqual((await ties(id)).owns, before.owns);
    assert.deepEqual((await ties(id)).memberOf, before.memberOf);
  });
});
