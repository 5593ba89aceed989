import assert from 'node:assert/strict';
import type { PropertyRules } from '../../../src/simulator/odata/entity-type.ts';
import { groupRules, userRules } from '../../../src/simulator/odata/property-rules.ts';
import { routes } from '../../../src/simulator/routes/routes.ts';
import { corePermissions } from '../../../src/simulator/rules/granted.ts';
import { readReference } from '../../support/reference.ts';

interface Endpoint {
  readonly application: readonly string[];
  readonly delegated: readonly string[];
}
interface Operators {
  readonly ops: readonly string[];
  readonly countEmpty?: boolean;
  readonly orderby?: boolean;
  readonly search?: boolean;
}

const permissions = readReference('graph-permissions-subset.json') as
  { endpoints: Readonly<Record<string, Endpoint>> } | undefined;
const operators = readReference('graph-filter-ops.json') as
  Readonly<Record<'user' | 'group', Readonly<Record<string, Operators>>>> | undefined;

/** Placeholders have other names there, and casts another spelling. */
const plain = (operation: string) =>
  operation
    .replaceAll(/\{[^}]+\}/g, '{}')
    .replace('microsoft.graph.', 'graph.')
    .replace('()', '')
    .toLowerCase();

describe("demo tenant against Microsoft's tables", () => {
  it('opens no operation to a permission that does not open it in Graph', function () {
    if (!permissions) this.skip();
    const known = new Map(Object.entries(permissions.endpoints).map(([key, endpoint]) => [plain(key), endpoint]));
    let compared = 0;
    for (const route of routes) {
      const endpoint = known.get(plain(`${route.method} ${route.path}`));
      const accepted = new Set([...(endpoint?.application ?? []), ...(endpoint?.delegated ?? [])]);
      if (accepted.size === 0) continue;
      compared += 1;
      const wrong = route.permissions.filter((permission) => !accepted.has(permission));
      assert.deepEqual(wrong, [], `${route.method} ${route.path}`);
    }
    assert.ok(compared > 40, `${compared} operations compared`);
  });

  it('opens every core operation with the core permissions', () => {
    const core = [
      'GET /users',
      'PATCH /users/{id}',
      'DELETE /users/{id}',
      'POST /users/{id}/assignLicense',
      'GET /directory/deletedItems/graph.user',
      'POST /directory/deletedItems/{id}/restore',
      'GET /subscribedSkus',
    ];
    for (const name of core) {
      const route = routes.find(({ method, path }) => `${method} ${path}` === name);
      const open = route?.permissions.length === 0 || route?.permissions.some((one) => corePermissions.includes(one));
      assert.ok(open, name);
    }
  });

  for (const [resource, rules] of [
    ['user', userRules],
    ['group', groupRules],
  ] as const) {
    it(`filters, sorts and searches a ${resource} as documented`, function () {
      if (!operators) this.skip();
      for (const [property, documented] of Object.entries(operators[resource])) {
        const rule: PropertyRules = { operators: [], ...rules[property] };
        assert.deepEqual([...rule.operators].sort(), [...documented.ops].sort(), property);
        const ours = [rule.countEmpty, rule.orderBy, rule.search].map(Boolean);
        assert.deepEqual(ours, [documented.countEmpty, documented.orderby, documented.search].map(Boolean), property);
      }
    });
  }
});
