import assert from 'node:assert/strict';
import { targetLanguage } from '../../../../src/understanding/entities/target-language.ts';

const rows: readonly (readonly [string, 'en' | 'nl' | undefined])[] = [
  ['speak Dutch', 'nl'],
  ['praat Nederlands', 'nl'],
  ['schakel over naar Engels', 'en'],
  ['lang nl', 'nl'],
  ['zet taal op en', 'en'],
  ['EN', 'en'],
  ['nl-BE', 'nl'],
  ['not English, Dutch', 'nl'],
  ['talk to me in German', undefined],
  ['change the language', undefined],
];

describe('targetLanguage', () => {
  for (const [text, language] of rows)
    it(`hears ${language ?? 'no language the bot speaks'} in "${text}"`, () =>
      assert.equal(targetLanguage(text), language));
});
