import assert from 'node:assert/strict';
import { understand } from '../../../../src/understanding/understand.ts';

/** What is said, the products the people do not have, those they have, and whether it orders a deletion. */
const SAID: readonly (readonly [text: string, without: string, having?: string])[] = [
  ['users without E5', 'E5'],
  ['delete users without E5', 'E5'],
  ['gebruikers zonder E5', 'E5'],
  ['wie heeft geen E5', 'E5'],
  ['users not signed in since 1 August without E5', 'E5'],
  ['verwijder uitgeschakelde gebruikers zonder E5', 'E5'],
  ['users without Power BI', 'Power BI'],
  ['users who do not have E5', 'E5'],
  ["who doesn't have an E3 license?", 'E3'],
  ['which accounts are not licensed for Visio', 'Visio'],
  ['everyone with no Copilot license', 'Copilot'],
  ['gebruikers die geen E5 hebben', 'E5'],
  ['gebruikers die E5 niet hebben', 'E5'],
  ['wie heeft E5 niet?', 'E5'],
  ['medewerkers zonder een E3-licentie', 'E3'],
  ['users without E3 or E5', 'E3,E5'],
  ['gebruikers zonder E3, E5 en Visio', 'E3,E5,Visio'],
  ['users with E3 but without E5', 'E5', 'E3'],
  ['users with E3 but not E5', 'E5', 'E3'],
  ['users without E5 but with E3', 'E5', 'E3'],
  ['alle gebruikers met E3 maar zonder E5', 'E5', 'E3'],
  ['unassign E3 from users without E5', 'E5', 'E3'],
];

const HAVING: readonly string[] = [
  'users with E5',
  'users not signed in since 1 August with E5',
  'unassign E5 from disabled users',
  'wie heeft er een E3-licentie?',
  'gebruikers met E5 die niet zijn aangemeld',
  'Anna Jansen heeft geen E5 meer nodig',
  'do we have no E5 licenses left?',
  'is er geen E5 meer over',
];

describe('products that people do not have', () => {
  for (const [text, without, having = ''] of SAID)
    it(`are a condition of their own: "${text}"`, () => {
      const { entities } = understand(text, 'en');
      assert.equal(String(entities.filter.withoutProducts), without);
      assert.equal(String(entities.products), having);
      assert.equal(entities.filter.licensed, undefined);
      assert.equal(entities.except, undefined);
      assert.equal(entities.unused, undefined);
    });

  for (const text of HAVING)
    it(`are not those of "${text}"`, () => {
      const { entities } = understand(text, 'en');
      assert.equal(entities.filter.withoutProducts, undefined);
      assert.equal(entities.products.length, 1);
    });

  for (const text of ['delete users without E5', 'verwijder gebruikers zonder E5', 'delete users who do not have E5'])
    it(`are a condition of an order to delete: "${text}"`, () => {
      const { intent, confidence } = understand(text, 'en');
      assert.equal(intent, 'delete_users');
      assert.ok(confidence >= 0.7);
    });
});
