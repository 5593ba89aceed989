import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { permissionsPage, PAGE } from '../../../scripts/permissions.ts';
import { OPERATIONS } from '../../../src/graph/operations/index.ts';

const FOLDER = new URL('../../../src/graph/operations/', import.meta.url);
/** Not operations: the type, the registry and rows that several share. */
const SUPPORT = ['operation', 'index', 'error-rows'];

describe('graph/operations', () => {
  it('are exactly the files of their folder', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(OPERATIONS.map(({ id }) => id).sort(), files.filter((name) => !SUPPORT.includes(name)).sort());
  });

  it('delete users and nothing that hangs on a user by mistake', () => {
    const deletions = OPERATIONS.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    assert.ok(deletions.includes('/users/{id}'));
    for (const path of deletions) assert.ok(path === '/users/{id}' || path.endsWith('/$ref'), path);
  });

  it('link to the page that documents them and name a permission', () => {
    for (const { id, source, permissions } of OPERATIONS) {
      assert.match(source, /^https:\/\/learn\.microsoft\.com\/graph\//, id);
      for (const name of [permissions.application, permissions.delegated]) assert.match(name, /^\w+(\.\w+)+$/, id);
    }
  });

  it('are what docs/permissions.md says; run `npm run permissions` when this fails', async () => {
    assert.equal(readFileSync(PAGE, 'utf8'), await permissionsPage());
  });
});
