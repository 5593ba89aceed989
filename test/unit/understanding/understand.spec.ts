import assert from 'node:assert/strict';
import { understand } from '../../../src/understanding/understand.ts';

const people = (text: string) => understand(text, 'en').entities.people.map((person) => person.text);

describe('understand', () => {
  it('takes an order with a name and an address to be about exactly these two', () => {
    for (const text of [
      'delete Adele Vance and alex.wilber@contoso.com',
      'verwijder Adele Vance en alex.wilber@contoso.com',
    ]) {
      const understood = understand(text, 'en');
      assert.equal(understood.intent, 'delete_users');
      assert.ok(understood.confidence >= 0.7);
      assert.deepEqual(understood.entities.people, [
        { text: 'Adele Vance', kind: 'name' },
        { text: 'alex.wilber@contoso.com', kind: 'upn' },
      ]);
    }
  });

  it('offers, but does not assume, a deletion when a list without a verb is pasted', () => {
    const understood = understand('a.one@contoso.com\nb.two@contoso.com\nc.three@contoso.com', 'en');
    assert.equal(understood.intent, 'delete_users');
    assert.ok(understood.confidence >= 0.5 && understood.confidence < 0.7);
    assert.equal(understood.entities.people.length, 3);
  });

  it('reads 200 pasted mail-client lines as 200 people', () => {
    const lines = Array.from({ length: 200 }, (_, row) => `Person Number${row} <person${row}@contoso.com>`);
    const found = people(`delete these users:\n${lines.join('\n')}`);
    assert.equal(found.length, 200);
    assert.deepEqual(found.slice(0, 2), ['person0@contoso.com', 'person1@contoso.com']);
  });

  it('turns round surnames written first', () => {
    assert.deepEqual(people("delete:\n- de Vries, Jan\n- O'Brien, Siobhan\n- Vance, Adele"), [
      'Jan de Vries',
      "Siobhan O'Brien",
      'Adele Vance',
    ]);
  });
});
