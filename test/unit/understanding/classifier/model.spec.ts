import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { LANGUAGES } from '../../../../src/locales/index.ts';
import { LABELS, type Label } from '../../../../src/understanding/classifier/labels.ts';
import { model, score } from '../../../../src/understanding/classifier/model.ts';
import { readEntities } from '../../../../src/understanding/entities/read.ts';
import { mask } from '../../../../src/understanding/masked.ts';
import { normalise } from '../../../../src/understanding/normalise.ts';
import { read } from '../../../../src/understanding/reading.ts';

describe('the classifier', () => {
  it('has weights of at most 500 KB', () => {
    const file = new URL('../../../../src/understanding/classifier/weights.bin.gz', import.meta.url);
    assert.ok(statSync(file).size <= 500 * 1024);
  });

  for (const language of LANGUAGES) {
    const file = new URL(`../../../../src/understanding/${language}/sentences.json`, import.meta.url);
    const sentences = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;

    it(`has sentences for every label and no others (${language})`, () => {
      assert.deepEqual(Object.keys(sentences).sort(), [...LABELS].sort());
    });

    it(`knows the sentences it was trained on: otherwise the weights are stale, run npm run train (${language})`, () => {
      const all = Object.entries(sentences).flatMap(([label, texts]) =>
        texts.map((text) => ({ label: label as Label, text })),
      );
      const right = all.filter(({ label, text }) => {
        const plain = normalise(text);
        const reading = read(
          mask(
            plain,
            readEntities(plain, () => false),
          ),
          language,
        );
        return score(model(), reading)[0]?.label === label;
      });
      assert.ok(right.length >= all.length * 0.97, `${right.length} of ${all.length}`);
    });
  }
});
