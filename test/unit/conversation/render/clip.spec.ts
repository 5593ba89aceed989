import assert from 'node:assert/strict';
import { clip } from '../../../../src/conversation/render/clip.ts';

describe('clip', () => {
  it('leaves alone what fits', () => {
    assert.equal(clip('Adele Vance', 11), 'Adele Vance');
  });

  it('ends at a whole word where there is one to end at', () => {
    assert.equal(clip('Sole owner of Marketing Benelux and Sales Benelux', 40), 'Sole owner of Marketing Benelux and…');
    assert.equal(clip('Sole owner of Marketing, Sales and Finance', 27), 'Sole owner of Marketing…');
    assert.equal(clip('owns Marketing Benelux', 15), 'owns Marketing…');
  });

  it('cuts a word that is most of the text, and no character in half', () => {
    assert.equal(clip('x Marketing-Benelux-and-Luxembourg', 20), 'x Marketing-Benelux…');
    assert.equal(clip('漢'.repeat(30), 10), `${'漢'.repeat(9)}…`);
    assert.equal(clip(`${'a'.repeat(8)}😀b`, 10), `${'a'.repeat(8)}…`);
  });
});
