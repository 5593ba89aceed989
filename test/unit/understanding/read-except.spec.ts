import assert from 'node:assert/strict';
import { readExcept } from '../../../src/understanding/read-except.ts';
import { understand } from '../../../src/understanding/understand.ts';

const read = (text: string) => readExcept(text, () => false);

describe('readExcept', () => {
  for (const [text, rest, names] of [
    ['delete all guests except Guido Rossi on Friday at 18:00', 'delete all guests on Friday at 18:00', 'Guido Rossi'],
    ['delete everyone in Sales but Eva Dekker', 'delete everyone in Sales', 'Eva Dekker'],
    ['delete all guests except Guido Rossi and Eva Dekker', 'delete all guests', 'Guido Rossi, Eva Dekker'],
    ['alle gasten behalve Guido Rossi verwijderen', 'alle gasten verwijderen', 'Guido Rossi'],
    ['verwijder alle gasten op Guido Rossi na', 'verwijder alle gasten', 'Guido Rossi'],
    ['delete all guests except:\nGuido Rossi\nEva Dekker', 'delete all guests', 'Guido Rossi, Eva Dekker'],
  ] as const)
    it(`takes it out: ${text}`, () => {
      const { rest: left, except } = read(text);
      assert.equal(left, rest);
      assert.equal(except?.people.map((person) => person.text).join(', '), names);
    });

  for (const text of [
    'delete all guests except the interns',
    'delete all guests except Guido Rossi and the interns',
    'verwijder alle gasten maar niet die in Amsterdam',
    'delete all users in Legal who are not in Amsterdam',
    'delete everyone in Legal who is not in Sales or who is a guest',
  ])
    it(`hands back nobody where it cannot be read: ${text}`, () => {
      const { except } = read(text);
      assert.deepEqual([except?.people, except?.filter], [[], {}]);
    });

  for (const text of [
    'verwijder Jan toch maar niet',
    'delete Anna Jansen but not now',
    'delete all users without a license',
    'who has not signed in for 90 days?',
    'wie heeft zich 90 dagen niet aangemeld?',
    'delete Anna Jansen, she does not work here',
    'do not delete Eva Dekker',
    'delete Anna but block Eva Dekker',
    'verwijder Eva Dekker op 1 januari na 18:00',
    'delete all accounts that are not enabled',
  ])
    it(`leaves alone what excepts nobody: ${text}`, () => {
      assert.deepEqual(read(text), { rest: text });
    });

  it('takes one condition', () => {
    assert.deepEqual(read('delete everyone except Guido Rossi’s team').except?.filter, { manager: 'Guido Rossi' });
    assert.deepEqual(read('delete all guests except those in Sales').except?.filter, { department: 'Sales' });
    assert.deepEqual(read('verwijder alle gebruikers die niet in Sales zitten').except?.filter, {
      department: 'Sales',
    });
  });

  it('is never among those who are meant', () => {
    const { entities } = understand('verwijder alle gasten behalve Guido Rossi', 'nl');
    assert.deepEqual(entities.people, []);
    assert.deepEqual(entities.filter, { guests: true });
  });
});
