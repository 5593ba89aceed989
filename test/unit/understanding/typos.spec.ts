import assert from 'node:assert/strict';
import { repaired } from '../../../src/understanding/typos.ts';

describe('repaired', () => {
  it('repairs a letter missing, extra, wrong or swapped toward the lexicon', () => {
    assert.equal(repaired('delte', 'en'), 'delete');
    assert.equal(repaired('verwjider', 'nl'), 'verwijder');
    assert.equal(repaired('verwjder', 'nl'), 'verwijder');
    assert.equal(repaired('lisssense', 'en'), undefined);
    assert.equal(repaired('licensse', 'en'), 'license');
  });

  it('leaves everyday words and short words alone', () => {
    for (const word of ['these', 'start', 'bin', 'wis', 'house']) assert.equal(repaired(word, 'en'), undefined, word);
  });
});
