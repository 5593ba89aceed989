import assert from 'node:assert/strict';
import type { CreatedMention } from '../../../../src/understanding/understood.ts';
import { understand } from '../../../../src/understanding/understand.ts';

const SAID: readonly (readonly [string, CreatedMention['side'], string])[] = [
  ['users created before 2024', 'before', '2024'],
  ['accounts created before 1 March', 'before', '1 March'],
  ['guests created after January 2025', 'after', 'January 2025'],
  ['guests created since last year', 'since', 'last year'],
  ['guests created more than 2 years ago', 'before', '2 years ago'],
  ['accounts older than 2 years', 'before', '2 years'],
  ['guests invited in the last 30 days', 'since', '30 days'],
  ['accounts aangemaakt vóór 1 maart', 'before', '1 maart'],
  ['gebruikers aangemaakt voor 2024', 'before', '2024'],
  ['gasten die vóór 2024 zijn aangemaakt', 'before', '2024'],
  ['gasten aangemaakt na 1 januari 2025', 'after', '1 januari 2025'],
  ['gebruikers aangemaakt sinds vorig jaar', 'since', 'vorig jaar'],
  ['accounts ouder dan twee jaar', 'before', 'twee jaar'],
];

describe('createdSpans', () => {
  for (const [text, side, day] of SAID)
    it(`reads "${text}"`, () => {
      const { intent, confidence, entities } = understand(text, 'nl');
      assert.equal(intent, 'list_users');
      assert.ok(confidence >= 0.7);
      assert.deepEqual(entities.filter.created, { side, day });
      assert.equal(entities.filter.notSignedInDays, undefined);
    });

  it('is one condition of several', () => {
    const { intent, entities } = understand('unlicensed users in Sales created before 2024 who never signed in', 'en');
    assert.equal(intent, 'list_inactive');
    assert.deepEqual(entities.filter, {
      unlicensed: true,
      neverSignedIn: true,
      department: 'Sales',
      created: { side: 'before', day: '2024' },
    });
  });

  it('is no date to delete at', () => {
    const { intent, entities } = understand('delete users created before 1 March 2023', 'en');
    assert.deepEqual([intent, entities.filter.created?.day], ['delete_users', '1 March 2023']);
  });

  for (const text of ['delete Anna before 1 March', 'unused accounts older than 30 days', 'verwijder Anna na 1 maart'])
    it(`is not in "${text}"`, () => assert.equal(understand(text, 'en').entities.filter.created, undefined));
});
