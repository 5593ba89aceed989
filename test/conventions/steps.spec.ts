import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { STEPS } from '../../src/domain/steps/index.ts';
import { OPERATIONS } from '../../src/graph/operations/index.ts';
import { isMessageKey, LANGUAGES } from '../../src/locales/index.ts';
import { stepWords } from '../../src/locales/step-words.ts';
import { words } from '../../src/locales/words.ts';

const PARTS = ['plan', 'done', 'undo'] as const;
const NOT_STEPS = ['index', 'step', 'step-values', 'locate', 'tie-groups', 'drive-grants'];

describe('steps', () => {
  const ids = Object.keys(STEPS);

  it('are registered under the name of their file', () => {
    const files = readdirSync('src/domain/steps').map((file) => file.replace(/\.ts$/u, ''));
    assert.deepEqual(ids.toSorted(), files.filter((file) => !NOT_STEPS.includes(file)).sort());
    for (const [id, step] of Object.entries(STEPS)) assert.equal(step.id, id);
  });

  it('each have a spec of the same name', () => {
    const specs = readdirSync('test/unit/domain/steps').map((file) => file.replace(/\.spec\.ts$/u, ''));
    assert.deepEqual(
      ids.filter((id) => !specs.includes(id)),
      [],
    );
  });

  for (const id of ids) {
    it(`${id} names the permissions of its write`, () => {
      const { writes, calls } = STEPS[id as keyof typeof STEPS];
      assert.ok(writes.length > 0 && writes.every((permission) => /^[A-Z]\w+(\.[A-Z]\w+)+$/u.test(permission)));
      const declared = OPERATIONS.filter(({ method, path }) => calls.includes(`${method} ${path}`));
      assert.equal(
        new Set(declared.map(({ method, path }) => `${method} ${path}`)).size,
        calls.length,
        'of real calls',
      );
      const needed = new Set(declared.map(({ permissions }) => permissions.application));
      assert.deepEqual([...needed].sort(), [...writes].sort(), 'and of no others');
    });

    for (const language of LANGUAGES) {
      it(`${id} says in ${language} what it will do, has done and how it is undone`, () => {
        const values = {
          products: ['Microsoft 365 E3'],
          count: 1,
          person: 'Alex Wilber',
          until: '2026-12-24T00:00:00Z',
          inside: 'Anna has left.',
          outside: 'Write to Alex.',
          audience: 'both',
        };
        for (const part of PARTS) {
          assert.ok(isMessageKey(`step.${id}.${part}`));
          const said = stepWords(words(language), id, part, values);
          assert.match(said, /\.$/u);
          assert.doesNotMatch(said, /[{}]|undefined/u);
        }
      });
    }
  }
});
