import assert from 'node:assert/strict';
import { sinceSpans } from '../../../../src/understanding/entities/since.ts';
import { understand } from '../../../../src/understanding/understand.ts';

const SAID: readonly (readonly [string, string])[] = [
  ['users not signed in since June', 'June'],
  ['gebruikers niet ingelogd sinds 1 oktober', '1 oktober'],
  ["who hasn't signed in since 2026-06-01?", '2026-06-01'],
  ['wie is sinds 1 januari niet meer ingelogd', '1 januari'],
  ['gasten die sinds maart niet meer zijn ingelogd', 'maart'],
  ['guests inactive since January 2026', 'January 2026'],
  ['wie heeft zich sinds vorige maand niet aangemeld', 'vorige maand'],
  ['users who have not logged in since last summer', 'last summer'],
  ['who has not signed in since 31 February', '31 February'],
  ['wie is sinds de fusie niet ingelogd', 'de fusie'],
  ['users last seen before 1 June', '1 June'],
  ['gebruikers voor het laatst aangemeld vóór 1 juni', '1 juni'],
  ['who has not signed in this year', 'this year'],
  ['wie heeft zich dit jaar niet aangemeld', 'dit jaar'],
];

const NONE = [
  'who has signed in since June',
  'wie heeft zich sinds juni aangemeld',
  'not signed in since 90 days',
  'sinds 90 dagen niet ingelogd',
  'more than 90 days since last login',
  'guests created since last year',
];

describe('sinceSpans', () => {
  for (const [text, day] of SAID)
    it(`reads the day in "${text}"`, () => {
      const { intent, confidence, entities } = understand(text, 'nl');
      assert.equal(intent, 'list_inactive');
      assert.ok(confidence >= 0.7, String(confidence));
      assert.equal(entities.filter.notSignedInSince, day);
      assert.equal(entities.filter.notSignedInDays, undefined);
      assert.deepEqual(entities.people, []);
    });

  for (const text of NONE) it(`finds no such day in "${text}"`, () => assert.deepEqual(sinceSpans(text), []));

  it('is a condition of an order to delete as well', () => {
    const { intent, entities } = understand("delete everyone in Sales who hasn't signed in since June 1st", 'en');
    assert.equal(intent, 'delete_users');
    assert.deepEqual(entities.filter, { department: 'Sales', notSignedInSince: 'June 1st' });
  });
});
