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

  it('list exactly the people of both departments', async () => {
    const admin = product.person('admin', 'en-US');
    await admin.say('users in Legal and Operations');
    const asked = `${product.tenant.baseUrl}/v1.0/users?$filter=department in ('Legal','Operations')&$top=500`;
    const { value } = (await (await fetch(asked)).json()) as { value: readonly unknown[] };
    assert.ok(value.length > 1);
    await admin.expectCard((_, shown) => shown.includes(`0 of ${value.length}`));
  });
});
