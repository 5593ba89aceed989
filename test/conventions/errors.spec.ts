import assert from 'node:assert/strict';
import { ERRORS, type CatalogueEntry } from '../../src/domain/errors.ts';
import { errors } from '../../src/locales/en/errors.ts';
import { failureWords } from '../../src/locales/failure-words.ts';
import { isMessageKey, LANGUAGES } from '../../src/locales/index.ts';
import { words } from '../../src/locales/words.ts';

const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(ERRORS);

describe('the error catalogue', () => {
  it('has words for each code, and no words for codes that no longer exist', () => {
    const wanted = entries.flatMap(([code]) => [`error.${code}.cause`, `error.${code}.next`]);
    assert.deepEqual(Object.keys(errors).sort(), wanted.sort());
    assert.ok(wanted.every(isMessageKey));
  });

  for (const language of LANGUAGES) {
    it(`can be said in ${language} with and without the values a failure may carry`, () => {
      const reader = words(language);
      for (const [code] of entries) {
        for (const details of [{}, { permission: 'User.Read.All', retryAfter: 12.4 }]) {
          const { cause, next } = failureWords(reader, { code, ...details });
          for (const said of [cause, next]) {
            assert.match(said, /[.\w]$/u, code);
            assert.doesNotMatch(said, /[{}]|undefined|NaN/u, code);
          }
        }
      }
    });

    it(`names in ${language} the role that is needed, where one is`, () => {
      for (const [code, { role }] of entries) {
        if (role === undefined) continue;
        const { cause, next } = failureWords(words(language), { code });
        assert.ok(`${cause} ${next}`.includes(role), `${code} needs ${role}`);
      }
    });

    it(`names the missing permission in ${language}`, () => {
      for (const code of ['permission-missing', 'actor-role-unknown']) {
        const said = failureWords(words(language), { code, permission: 'User.DeleteRestore.All' });
        assert.match(said.cause, /User\.DeleteRestore\.All/u);
      }
    });

    it(`tells in ${language} when to come back, if Graph said so`, () => {
      const { next } = failureWords(words(language), { code: 'graph-throttled', retryAfter: 11.2 });
      assert.match(next, /12 second/u);
    });
  }

  it('reads as an internal error what it does not know, and never as nothing', () => {
    const { cause } = failureWords(words('en'), { code: 'no-such-code' });
    assert.equal(cause, errors['error.internal.cause']);
  });
});
