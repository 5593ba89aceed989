import assert from 'node:assert/strict';
import { considerationWhy } from '../../../../src/conversation/render/finding-text.ts';
import { LANGUAGES } from '../../../../src/locales/index.ts';
import { words } from '../../../../src/locales/words.ts';

const why = (reason: string, language: (typeof LANGUAGES)[number]) =>
  considerationWhy({ consideration: 'mailbox', level: 'caution', reason, values: {} }, words(language));

describe('considerationWhy', () => {
  for (const language of LANGUAGES)
    it(`advises nobody to make a shared mailbox or a room shared, in ${language}`, () => {
      assert.match(why('personal', language), /50 GB/u);
      for (const reason of ['shared', 'room']) assert.doesNotMatch(why(reason, language), /50 GB/u);
    });
});
