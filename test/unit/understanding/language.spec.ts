import assert from 'node:assert/strict';
import { languageOfWords } from '../../../src/understanding/language.ts';
import { understand } from '../../../src/understanding/understand.ts';

const SURNAMES = ['de Vries', 'van den Berg', 'van Dijk', 'de Jong', 'van der Meer', 'ten Hoeve', 'Bakker', 'Visser'];
const FIRST = ['Jan', 'Piet', 'Kees', 'Anna', 'Maria', 'Henk', 'Willem', 'Sanne'];
const THIRTY = Array.from({ length: 30 }, (_, at) => `${FIRST[at % 8]} ${SURNAMES[(at * 3 + (at >> 3)) % 8]}`);

describe('languageOfWords', () => {
  it('tells English from Dutch', () => {
    assert.equal(languageOfWords(['who', 'has', 'not', 'signed', 'in']), 'en');
    assert.equal(languageOfWords(['wie', 'heeft', 'niet', 'ingelogd']), 'nl');
  });

  it('hears no language in words both use', () => {
    for (const text of ['delete', 'restore users', 'undo', 'licenses'])
      assert.equal(languageOfWords(text.split(' ')), undefined);
    assert.equal(understand('delete Anna', 'nl').language, undefined);
    assert.equal(understand('kun je Anna deleten', 'en').language, 'nl');
    assert.equal(understand('could you delete Anna', 'nl').language, 'en');
  });

  it('is not told by a list of names', () => {
    for (const list of [THIRTY.join('\n'), THIRTY.join(', '), 'Adele Vance en Alex Wilber', 'Jan de Vries and Adele'])
      assert.equal(understand(list, 'en').language, undefined, list);
    assert.equal(understand(`delete:\n${THIRTY.join('\n')}`, 'en').language, undefined);
    assert.equal(understand(`please delete these:\n${THIRTY.join('\n')}`, 'nl').language, 'en');
    assert.equal(understand(`delete:\n${THIRTY.join('\n')}`, 'en').entities.people.length, new Set(THIRTY).size);
  });
});
