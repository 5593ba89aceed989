import assert from 'node:assert/strict';
import { understand } from '../../../src/understanding/understand.ts';

describe('an order among several sentences', () => {
  const orders: readonly string[] = [
    'Anna Visser has left the company. Please delete her account.',
    'New ticket from HR\nCan you delete Anna Visser? She left last week.',
    'Anna Visser werkt hier niet meer. Graag haar account verwijderen.',
    'Ticket 4411 van HR\nWil je Anna Visser verwijderen? Ze is vorige week vertrokken.',
  ];
  for (const text of orders)
    it(`is heard in ${JSON.stringify(text)}`, () => {
      const { intent, entities } = understand(text, 'en');
      assert.equal(intent, 'delete_users');
      assert.deepEqual(entities.people, [{ text: 'Anna Visser', kind: 'name' }]);
    });

  const others: readonly string[] = [
    'Delete Anna Visser. No wait, do not delete her.',
    'Somebody told me to delete Anna Visser. What happens to her mail?',
    'I deleted Anna Visser. How do I get her back?',
    'Verwijder Anna Visser. Of nee, toch niet verwijderen.',
    'Wat gebeurt er als ik Anna Visser verwijder? En met haar mail?',
    'Anna Visser asked about licenses. Remove the E5 license please.',
  ];
  for (const text of others)
    it(`is not heard in ${JSON.stringify(text)}`, () => {
      const { intent, confidence } = understand(text, 'en');
      assert.ok(intent !== 'delete_users' || confidence < 0.7, `${intent} ${confidence}`);
    });
});
