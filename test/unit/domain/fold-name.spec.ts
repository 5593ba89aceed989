import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldName, nameWords } from '../../../src/domain/fold-name.ts';

describe('foldName', () => {
  it('ignores case, accents, punctuation and the order of words', () => {
    assert.equal(foldName('Vries, Jan de'), foldName('jan DE vries'));
    assert.equal(foldName('Zoë Müller-Lüdenscheidt'), foldName('Zoe Muller Ludenscheidt'));
    assert.equal(foldName('Seán O’Brien'), foldName("Sean O'Brien"));
    assert.equal(foldName('Søren Ærø'), foldName('Soren Aero'));
    assert.equal(foldName('Łukasz Đurić'), foldName('Lukasz Duric'));
    assert.equal(foldName('Weiß'), foldName('Weiss'));
  });

  it('keeps different people apart', () => {
    assert.notEqual(foldName('Jan de Vries'), foldName('Jan Vries'));
    assert.notEqual(foldName('王伟'), foldName('王芳'));
    assert.notEqual(foldName('Αννα'), foldName('Ανδρέας'));
  });

  it('keeps words as they are in the name’s order', () => {
    assert.deepEqual(nameWords('  Vries,  Jan de '), ['vries', 'jan', 'de']);
    assert.deepEqual(nameWords('...'), []);
  });

  it('gives the same for any order of the same words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 5 }), (parts) => {
        assert.equal(foldName(parts.join(' ')), foldName(parts.toReversed().join(' ')));
      }),
    );
  });

  it('changes nothing when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        assert.equal(foldName(foldName(name)), foldName(name));
      }),
    );
  });
});
