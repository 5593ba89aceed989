import assert from 'node:assert/strict';
import { useWholeProduct } from '../support/whole-product.ts';

/** Said in a chat, and what the card of the list must say of it. */
const SAID: readonly (readonly [locale: string, text: string, ...says: RegExp[]])[] = [
  ['en-US', 'users in Legal and Operations', /department Legal or Operations/u],
  ['nl-NL', 'iedereen van Legal en Operations', /afdeling Legal of Operations/u],
  ['en-US', 'who has not signed in since June?', /not signed in since \w+,? 1 June \d{4}/u],
  ['nl-NL', 'wie is niet ingelogd sinds 1 juni?', /niet aangemeld sinds \w+ 1 juni \d{4}/u],
  ['en-US', 'who is not in Legal?', /not in department Legal/u],
  ['nl-NL', 'wie zit niet in Legal?', /niet in afdeling Legal/u],
  ['en-US', 'disabled managers in Amsterdam', /Not used: “managers in Amsterdam”/u, /sign-in blocked/u],
  ['nl-NL', 'verwijder uitgeschakelde gebruikers in Amsterdam', /Niet gebruikt: “in Amsterdam”/u, /aanmelden geblokkeerd/u],
  ['en-US', 'delete disabled users without E5', /sign-in blocked/u, /without Microsoft 365 E5/u],
  ['nl-NL', 'wie heeft geen E5?', /zonder Microsoft 365 E5/u],
  ['en-US', 'who has not signed in since the merger?', /cannot read “the merger” as a date/u],
]; // prettier-ignore

describe('the conditions of a list, over the wire', function () {
  this.timeout(120_000);
  const product = useWholeProduct();

  for (const [locale, text, ...says] of SAID)
    it(`are all heeded or named: "${text}"`, async () => {
      const admin = product.person('admin', locale);
      const written = product.tenant.effects().length;
      await admin.say(text);
      await admin.expectCard((_, shown) => says.every((part) => part.test(shown)));
      assert.equal(product.tenant.effects().length, written);
    });

  it('list exactly the people who do not have a product', async () => {
    const admin = product.person('admin', 'en-US');
    const { baseUrl } = product.tenant;
    const get = async (path: string) =>
      ((await (await fetch(`${baseUrl}/v1.0/${path}`)).json()) as { value: readonly never[] }).value;
    const skus: readonly { skuId: string; skuPartNumber: string }[] = await get('subscribedSkus');
    const e5 = skus.filter(({ skuPartNumber }) => skuPartNumber === 'SPE_E5').map(({ skuId }) => skuId);
    const asked = 'users?$filter=accountEnabled eq false&$select=id,assignedLicenses&$top=500';
    const disabled: readonly { assignedLicenses: readonly { skuId: string }[] }[] = await get(asked);
    const without = disabled.filter(
      ({ assignedLicenses }) => !assignedLicenses.some(({ skuId }) => e5.includes(skuId)),
    );
    assert.ok(without.length > 0 && without.length < disabled.length);
    await admin.say('disabled users without E5');
    await admin.expectCard((_, shown) => shown.includes(`0 of ${without.length}`));
  });

  it('list exactly the people of both departments', async () => {
    const admin = product.person('admin', 'en-US');
    await admin.say('users in Legal and Operations');
    const asked = `${product.tenant.baseUrl}/v1.0/users?$filter=department in ('Legal','Operations')&$top=500`;
    const { value } = (await (await fetch(asked)).json()) as { value: readonly unknown[] };
    assert.ok(value.length > 1);
    await admin.expectCard((_, shown) => shown.includes(`0 of ${value.length}`));
  });
});
