import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { EXAMPLE_VALUES } from '../../scripts/pages/example-values.ts';
import { CONSIDERATIONS } from '../../src/domain/considerations/index.ts';
import { LEVELS } from '../../src/domain/finding.ts';
import { isMessageKey, LANGUAGES } from '../../src/locales/index.ts';
import { findingWords } from '../../src/locales/finding-words.ts';
import { words } from '../../src/locales/words.ts';

/** Findings that are no consideration's: a plan with nothing to do, an undo that comes too late. */
const OTHERS = ['plan', 'undo'];

describe('considerations', () => {
  const files = readdirSync('src/domain/considerations')
    .map((file) => file.replace(/\.ts$/u, ''))
    .filter((file) => !['index', 'consideration'].includes(file));

  it('are registered, each once, under the name of their file', () => {
    assert.deepEqual(CONSIDERATIONS.map(({ id }) => id).sort(), files.sort());
  });

  it('each have a spec of the same name', () => {
    const specs = readdirSync('test/unit/domain/considerations').map((file) => file.replace(/\.spec\.ts$/u, ''));
    assert.deepEqual(
      files.filter((file) => !specs.includes(file)),
      [],
    );
  });

  for (const { id, source, sourceDate, reasons, outcomes } of CONSIDERATIONS) {
    it(`${id} names a public page with the month it was read`, () => {
      assert.match(source, /^https:\/\/(learn|support)\.microsoft\.com\/\S+$/u);
      assert.match(sourceDate, /^20\d\d-(0[1-9]|1[0-2])$/u);
    });

    it(`${id} matters at least to a deletion, and never to a restore`, () => {
      assert.ok(outcomes.includes('delete') && !outcomes.includes('restore'));
    });

    it(`${id} can answer unknown, and every other answer has a level that is not unknown`, () => {
      const { unknown, ...others } = reasons;
      assert.equal(unknown, 'unknown');
      for (const level of Object.values(others)) assert.ok(LEVELS.includes(level) && level !== 'unknown');
    });

    it(`${id} has a title, a why and words for each answer in every language`, () => {
      const keys = ['title', 'why'].map((part) => `consideration.${id}.${part}`);
      const wanted = [...keys, ...Object.keys(reasons).map((reason) => `finding.${id}.${reason}`)];
      assert.deepEqual(
        wanted.filter((key) => !isMessageKey(key)),
        [],
      );
    });

    for (const language of LANGUAGES) {
      it(`${id} says each of its answers in ${language} without a gap`, () => {
        const reader = words(language, 'Europe/Amsterdam');
        for (const reason of Object.keys(reasons)) {
          const said = findingWords(reader, { consideration: id, reason, values: EXAMPLE_VALUES });
          assert.match(said, /^\S.*[.?]$/su);
          assert.doesNotMatch(said, /[{}]|undefined|NaN|T00:00/u);
        }
      });
    }
  }

  it('leave no words behind for considerations or answers that no longer exist', async () => {
    const { findings } = await import('../../src/locales/en/findings.ts');
    const known = new Set([
      ...CONSIDERATIONS.flatMap(({ id, reasons }) => [
        `consideration.${id}.title`,
        `consideration.${id}.why`,
        ...Object.keys(reasons).flatMap((reason) => [`finding.${id}.${reason}`, `consideration.${id}.why.${reason}`]),
      ]),
    ]);
    const stray = Object.keys(findings).filter((key) => !known.has(key) && !OTHERS.includes(key.split('.')[1] ?? ''));
    assert.deepEqual(stray, []);
  });
});
