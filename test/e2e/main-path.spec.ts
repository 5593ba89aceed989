import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

const LANGUAGES = [
  {
    locale: 'en-US',
    hi: 'Hi',
    welcome: /delete/i,
    order: 'delete Adele Vance and alex.wilber@contoso.com',
    deleted: /2 of 2 users deleted/,
    restored: /2 of 2 users restored/,
    free: 'how many E3 are free?',
    licenses: 'which licenses does Adele have?',
    questions: ['how do I stop paying?', 'what should I think of before deleting someone?'],
  },
  {
    locale: 'nl-NL',
    hi: 'Hallo',
    welcome: /verwijder/i,
    order: 'verwijder Adele Vance en alex.wilber@contoso.com',
    deleted: /2 van 2 gebruikers verwijderd/,
    restored: /2 van 2 gebruikers hersteld/,
    free: 'hoeveel E3 zijn er vrij?',
    licenses: 'welke licenties heeft Adele?',
    questions: ['hoe stop ik met betalen?', 'hoe haal ik een licentie weg?'],
  },
] as const;

describe('the main path, over the wire', function () {
  this.timeout(120_000);
  const product = useWholeProduct();
  const read = async (path: string): Promise<Record<string, unknown>> =>
    (await fetch(`${product.tenant.baseUrl}/v1.0${path}`)).json() as Promise<Record<string, unknown>>;
  const idOf = async (name: string) => String((await read(`/users/${name}@contoso.com?$select=id`))['id']);
  const licensesOf = async (id: string) => {
    const { assignedLicenses } = (await read(`/users/${id}?$select=assignedLicenses`)) as {
      assignedLicenses: { skuId: string }[];
    };
    return assignedLicenses.toSorted((one, other) => one.skuId.localeCompare(other.skuId));
  };
  const consumed = async () => (await read('/subscribedSkus?$select=skuPartNumber,consumedUnits'))['value'];

  for (const speech of LANGUAGES) {
    it(`deletes two users and brings them back exactly as they were, in ${speech.locale}`, async () => {
      const admin = product.person('admin', speech.locale);
      const written = product.tenant.effects().length;
      await admin.say(speech.hi);
      await admin.expectCard((_, text) => speech.welcome.test(text));

      const ids = [await idOf('adele.vance'), await idOf('alex.wilber')];
      const before = { licenses: await Promise.all(ids.map(licensesOf)), consumed: await consumed() };
      await planFor(admin, speech.order);
      assert.equal(product.tenant.effects().length, written, 'nothing is written before the confirmation');

      await admin.press(verb('confirm'));
      await admin.expectCard((_, text) => speech.deleted.test(text), { timeoutMs: 60_000 });
      const deleted = await read('/directory/deletedItems/microsoft.graph.user?$select=id');
      for (const id of ids) {
        assert.ok((deleted['value'] as { id: string }[]).some((user) => user.id === id));
        assert.equal((await fetch(`${product.tenant.baseUrl}/v1.0/users/${id}`)).status, 404);
      }
      assert.notDeepEqual(await consumed(), before.consumed);

      await admin.press(verb('undo'));
      await admin.expectCard((_, text) => speech.restored.test(text), { timeoutMs: 60_000 });
      assert.deepEqual(await Promise.all(ids.map(licensesOf)), before.licenses);
      assert.deepEqual(await consumed(), before.consumed);
    });

    it(`answers questions about licenses and paying, in ${speech.locale}`, async () => {
      const admin = product.person('admin', speech.locale);
      const written = product.tenant.effects().length;
      await admin.say(speech.free);
      await admin.expectCard((_, text) => text.includes('Microsoft 365 E3'));
      await admin.say(speech.licenses);
      await admin.expectCard((_, text) => text.includes('Adele Vance') && text.includes('Power BI Pro'));
      for (const question of speech.questions) {
        await admin.say(question);
        await admin.expectCard((card) => /"Action.OpenUrl"/.test(JSON.stringify(card)));
      }
      assert.equal(product.tenant.effects().length, written);
    });
  }
});
