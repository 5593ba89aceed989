import assert from 'node:assert/strict';
import { someNames } from '../../../../src/conversation/render/some-names.ts';
import { words } from '../../../../src/locales/words.ts';

describe('someNames', () => {
  const names = (count: number) => Array.from({ length: count }, (_, n) => `N${n + 1}`);

  for (const [language, five, eight] of [
    ['en', 'N1, N2, N3, N4, and N5', 'N1, N2, N3, N4, N5 and 3 more'],
    ['nl', 'N1, N2, N3, N4 en N5', 'N1, N2, N3, N4, N5 en nog 3'],
  ] as const)
    it(`names five and counts the rest, in ${language}`, () => {
      assert.equal(someNames(names(5), words(language)).replace(', and', ' and'), five.replace(', and', ' and'));
      assert.equal(someNames(names(8), words(language)), eight);
    });
});
