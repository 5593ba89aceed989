import assert from 'node:assert/strict';
import { understand } from '../../../../src/understanding/understand.ts';

const PASTED = ['Adele Vance', '李 明', '<b>x</b>', '${user}', '12345', 'Anna Visser', 'adele vance', 'printer room'];

const read = (text: string) => {
  const { intent, entities } = understand(text, 'en');
  const { people, unread = [], repeated = [] } = entities;
  return { intent, people: people.map((person) => person.text), unread, repeated };
};

describe('listed', () => {
  for (const [head, intent] of [
    ['delete these:\n', 'delete_users'],
    ['verwijder\n', 'delete_users'],
    ['', 'delete_users'],
  ] as const)
    it(`accounts for every line of a pasted list under ${JSON.stringify(head)}`, () => {
      assert.deepEqual(read(head + PASTED.join('\n')), {
        intent,
        people: ['Adele Vance', '李 明', 'Anna Visser', 'printer room'],
        unread: ['x', '${user}', '12345'],
        repeated: ['adele vance'],
      });
    });

  it('accounts for every name of a row', () => {
    assert.deepEqual(read('delete Adele Vance, x, ${user}, Anna Visser, 12345, Adele Vance and 李 明'), {
      intent: 'delete_users',
      people: ['Adele Vance', 'Anna Visser', '李 明'],
      unread: ['x', '${user}', '12345'],
      repeated: ['Adele Vance'],
    });
  });

  it('reads names in a script without capitals', () => {
    for (const name of ['李 明', '李明', '山田 太郎', '김철수'])
      for (const verb of ['delete', 'verwijder']) {
        assert.deepEqual(read(`${verb} ${name}`).people, [name]);
        assert.equal(read(`${verb} ${name}`).intent, 'delete_users');
      }
    assert.deepEqual(read('李 明').people, ['李 明']);
  });

  it('counts the lines of a long list from its first name, also those that name nobody or somebody twice', () => {
    const names = ['Anna Visser', '${user}', 'Adele Vance', 'Anna Visser', ...Array.from({ length: 8 }, (_, n) => `Jan Smit ${n}`)]; // prettier-ignore
    for (const head of ['', 'delete these:\n', 'Hi,\n\nplease delete\n\n']) {
      const { people } = understand(head + names.join('\n'), 'en').entities;
      assert.deepEqual(people.slice(0, 3), [
        { text: 'Anna Visser', kind: 'name', line: 1 },
        { text: 'Adele Vance', kind: 'name', line: 3 },
        { text: 'Jan Smit 0', kind: 'name', line: 5 },
      ]);
    }
    const { people } = understand(`delete these:\n${names.slice(0, 5).join('\n')}`, 'en').entities;
    assert.ok(people.every(({ line }) => line === undefined));
  });

  it('does not call talk around a list a line that names nobody', () => {
    const { people, unread } = read(
      'Hi, can you do these today please\nAdele Vance\nAnna Visser\nthey left us last week\nThanks!\n---',
    );
    assert.deepEqual(people, ['Adele Vance', 'Anna Visser']);
    assert.deepEqual(unread, []);
    assert.deepEqual(read('Anna Visser has left. Delete Anna Visser please').repeated, []);
  });
});
