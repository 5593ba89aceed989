import assert from 'node:assert/strict';
import { understand } from '../../../../src/understanding/understand.ts';

const TEAM = [
  'people reporting to Miriam Graham',
  'who reports to Miriam Graham?',
  'show the direct reports of Miriam Graham',
  'show me Miriam Graham’s team',
  "list Miriam Graham's direct reports",
  'users managed by Miriam Graham',
  'list users whose manager is Miriam Graham',
  'users with manager Miriam Graham',
  'wie rapporteert aan Miriam Graham?',
  'toon de gebruikers die aan Miriam Graham rapporteren',
  'medewerkers van Miriam Graham',
  'toon het team van Miriam Graham',
  'wie werkt er onder Miriam Graham?',
  'gebruikers met leidinggevende Miriam Graham',
  'wie heeft Miriam Graham als manager?',
];

describe('managerSpans', () => {
  for (const text of [
    'delete everyone reporting to Miriam Graham and Patti Fernandez',
    'people reporting to Miriam Graham or Patti Fernandez',
    'list users managed by Miriam Graham, Patti Fernandez',
    'delete the team of Miriam Graham and of Patti Fernandez',
    'verwijder medewerkers van Miriam Graham en Patti Fernandez',
    'verwijder iedereen die aan Miriam Graham en Patti Fernandez rapporteert',
    'wie werkt er onder Miriam Graham en onder Patti Fernandez',
  ])
    it(`takes both for managers in "${text}"`, () => {
      const { entities } = understand(text, /verwijder|wie/u.test(text) ? 'nl' : 'en');
      assert.deepEqual(
        [entities.people, entities.filter.manager, entities.filter.otherManagers],
        [[], 'Miriam Graham', ['Patti Fernandez']],
      );
    });

  it('takes whoever is named besides a team for somebody who is meant', () => {
    const { entities } = understand("delete Miriam Graham's team and Patti Fernandez", 'en');
    assert.deepEqual(
      [entities.people.map(({ text }) => text), entities.filter.manager],
      [['Patti Fernandez'], 'Miriam Graham'],
    );
  });

  for (const text of TEAM)
    it(`takes Miriam for the manager in "${text}"`, () => {
      const { intent, confidence, entities } = understand(text, 'en');
      assert.equal(intent, 'list_users');
      assert.ok(confidence >= 0.7);
      assert.deepEqual([entities.people, entities.filter], [[], { manager: 'Miriam Graham' }]);
    });

  for (const text of [
    'delete everyone reporting to Miriam Graham',
    "delete Miriam Graham's direct reports",
    'verwijder de medewerkers van Miriam Graham',
    'verwijder iedereen die aan Miriam Graham rapporteert',
  ])
    it(`does not delete the manager in "${text}"`, () => {
      const { intent, entities } = understand(text, 'en');
      assert.equal(intent, 'delete_users');
      assert.deepEqual([entities.people, entities.filter.manager], [[], 'Miriam Graham']);
    });

  it('keeps whoever is named besides', () => {
    const { entities } = understand('delete Anna Visser who reports to Miriam Graham', 'en');
    assert.deepEqual(
      entities.people.map(({ text }) => text),
      ['Anna Visser'],
    );
  });

  for (const text of ['delete Miriam Graham', 'verwijder Miriam Graham', 'show Miriam Graham', 'E5 van Miriam Graham'])
    it(`names nobody's manager in "${text}"`, () => {
      assert.equal(understand(text, 'en').entities.filter.manager, undefined);
    });
});
