import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const text = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the README', () => {
  it('names only commands that exist', async () => {
    const { scripts } = JSON.parse(await text('package.json')) as { scripts: Record<string, string> };
    const named = [...(await text('README.md')).matchAll(/npm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)(?=[ `\n])/g)];
    const commands = new Set(named.map(([, name]) => name ?? '').filter((name) => name !== 'ci'));
    assert.ok(commands.size >= 3);
    assert.deepEqual(
      [...commands].filter((name) => !(name in scripts)),
      [],
    );
  });

  it('points only to files that exist', async () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
      const paths = [...(await text(page)).matchAll(/(?:`|\()((?:docs|test|src|cards|manifest)\/[\w./-]+)(?=`|\))/g)];
      const missing = paths
        .map(([, path]) => path ?? '')
        .filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)));
      assert.deepEqual(missing, [], page);
    }
  });

  it('measures with the engine flags that the product runs with', async () => {
    const { scripts } = JSON.parse(await text('package.json')) as { scripts: Record<string, string> };
    const flags = (name: string) => scripts[name]?.split(' ').filter((word) => word.startsWith('--'));
    for (const name of Object.keys(scripts).filter((one) => one.startsWith('bench:')))
      assert.deepEqual(flags(name), flags('start'), name);
  });
});
