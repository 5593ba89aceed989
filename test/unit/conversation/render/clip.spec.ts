import assert from 'node:assert/strict';
import { clip, clipSentence } from '../../../../src/conversation/render/clip.ts';

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

describe('clipSentence', () => {
  const text = 'Heeft een postvak van 3 GB. Het gaat na 30 dagen verloren, tenzij het een gedeeld postvak wordt.';

  it('keeps what fits', () => assert.equal(clipSentence(text, text.length), text));

  it('ends behind a sentence, not before the word that matters', () =>
    assert.equal(clipSentence(text, 70), 'Heeft een postvak van 3 GB. …'));

  it('cuts in a sentence where the first is too long, or would leave next to nothing', () => {
    assert.equal(clipSentence(text, 20), clip(text, 20));
    assert.match(clipSentence(`Ja. ${'woord '.repeat(20)}`, 60), /^Ja\. woord .*…$/u);
  });
});
