import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { permissionsPage, PAGE } from '../../../scripts/permissions.ts';
import { OPERATIONS } from '../../../src/graph/operations/index.ts';
import { operation } from '../../../src/graph/operations/operation.ts';
import type { Method } from '../../../src/graph/transport/wire.ts';

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
    const harmless = (path: string) => path.endsWith('/$ref') || path.endsWith('/permissions/{grantId}');
    for (const path of deletions) assert.ok(path === '/users/{id}' || harmless(path), path);
  });

  it('cannot even be written so that a person is deleted for a membership', () => {
    const rest = {
      id: 'x',
      purpose: '',
      source: '',
      permissions: { delegated: '', application: '' },
      response: z.any(),
    };
    // @ts-expect-error any method might turn out to be DELETE
    const withMethod = (method: Method) => operation({ ...rest, method, path: '/groups/{groupId}/members/{id}' });
    // @ts-expect-error any path might turn out to be that of a member
    const withPath = (path: string) => operation({ ...rest, method: 'DELETE', path });
    const declared = [
      operation({ ...rest, method: 'DELETE', path: '/users/{id}' }),
      operation({ ...rest, method: 'DELETE', path: '/groups/{groupId}/members/{id}/$ref' }),
      // @ts-expect-error the member itself would be deleted
      operation({ ...rest, method: 'DELETE', path: '/groups/{groupId}/members/{id}' }),
      // @ts-expect-error here too the person would be deleted
      operation({ ...rest, method: 'DELETE', path: '/directoryRoles/{roleId}/members/{id}' }),
      // @ts-expect-error here too the person would be deleted
      operation({ ...rest, method: 'DELETE', path: '/directory/administrativeUnits/{unitId}/members/{id}' }),
      // @ts-expect-error here too the person would be deleted
      operation({ ...rest, method: 'DELETE', path: '/groups/{groupId}/owners/{id}' }),
      operation({ ...rest, method: 'DELETE', path: '/drives/{driveId}/items/{itemId}/permissions/{grantId}' }),
      // @ts-expect-error the files would be deleted
      operation({ ...rest, method: 'DELETE', path: '/drives/{driveId}/items/{itemId}' }),
      withMethod('GET'),
      withPath('/groups/{groupId}/members/{id}'),
    ];
    // The compiler refuses them, and what is not in the registry is not sent either.
    for (const one of declared) assert.ok(!OPERATIONS.some((known) => known === (one as unknown)));
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
