import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultAssumptions, type Assumptions } from '../../../src/simulator/assumptions.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { graphCaller, type Caller, type Thing, valueOf } from '../../support/graph-caller.ts';

const PAGE = new URL('../../../docs/demo-tenant.md', import.meta.url);
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

describe('demo tenant: what nobody has published', () => {
  let tenant: Tenant;
  let graph: Caller;

  const start = async (assumptions: Partial<Assumptions>) => {
    const settings = {
      permissions: [
        'User.ReadWrite.All',
        'User.DeleteRestore.All',
        'Directory.Read.All',
        'GroupMember.ReadWrite.All',
        'RoleManagement.Read.Directory',
        'LicenseAssignment.Read.All',
      ],
      servicePrincipalRoles: [GLOBAL_ADMINISTRATOR],
    };
    tenant = await startTenant({ port: 0, assumptions, settings });
    graph = graphCaller(tenant.baseUrl);
  };
  const first = async (path: string) => valueOf(await graph(path))[0] as Thing;
  const remove = async (path: string) => (await graph(path, { method: 'DELETE' })).status;

  /** Does what an assumption is about; answers what tells the choices apart. */
  const ASKED: Readonly<
    Record<
      keyof Omit<Assumptions, 'groupLicenseDelayMs' | 'restoreBringsManagerLinks' | 'restoreBringsOwnerships'>,
      readonly [unknown, () => Promise<unknown>, unknown, unknown]
    >
  > = {
    deleteSyncedUser: [
      'allowed',
      async () => remove(`/users/${(await first('/users?$filter=onPremisesSyncEnabled eq true')).id}`),
      400,
      204,
    ],
    conflictStatus: [
      409,
      async () => {
        const deleted = await first(
          "/directory/deletedItems/microsoft.graph.user?$filter=displayName eq 'Thomas Meijer'",
        );
        const body = { newUserPrincipalName: 'adele.vance@contoso.com' };
        return (await graph(`/directory/deletedItems/${deleted.id}/restore`, { method: 'POST', body })).status;
      },
      400,
      409,
    ],
    dynamicGroupStatus: [
      400,
      async () => {
        const groups = valueOf(await graph('/groups?$select=id,groupTypes'));
        const { id } = groups.find((group) => (group['groupTypes'] as string[]).includes('DynamicMembership')) as Thing;
        return remove(`/groups/${id}/members/${(await first(`/groups/${id}/members`)).id}/$ref`);
      },
      403,
      400,
    ],
    batchTooLarge: [
      'Too many.',
      async () => {
        const requests = Array.from({ length: 21 }, (_, at) => ({
          id: String(at),
          method: 'GET',
          url: '/organization',
        }));
        const answer = await graph('/$batch', { method: 'POST', body: { requests } });
        return (answer.body as { error: { message: string } }).error.message;
      },
      defaultAssumptions.batchTooLarge,
      'Too many.',
    ],
    deletionFreesSeats: [
      false,
      async () => {
        const seats = async () =>
          valueOf(await graph('/subscribedSkus')).reduce((sum, sku) => sum + Number(sku['consumedUnits']), 0);
        const before = await seats();
        await remove('/users/adele.vance@contoso.com');
        return before - (await seats());
      },
      3,
      0,
    ],
    appMayDeletePermanently: [
      false,
      async () => remove(`/directory/deletedItems/${(await first('/directory/deletedItems/microsoft.graph.user')).id}`),
      204,
      403,
    ],
    protectLastGlobalAdministrator: [
      true,
      async () => {
        const path = `/roleManagement/directory/roleAssignments?$filter=roleDefinitionId eq '${GLOBAL_ADMINISTRATOR}'`;
        const statuses: number[] = [];
        for (const { principalId } of valueOf(await graph(path)))
          statuses.push(await remove(`/users/${String(principalId)}`));
        return statuses;
      },
      [204, 204],
      [204, 403],
    ],
  };

  for (const [name, [other, ask, usual, changed]] of Object.entries(ASKED)) {
    it(`can be chosen otherwise: ${name}`, async () => {
      for (const [assumptions, expected] of [
        [{}, usual],
        [{ [name]: other }, changed],
      ] as const) {
        await start(assumptions);
        try {
          assert.deepEqual(await ask(), expected, JSON.stringify(assumptions));
        } finally {
          await tenant.close();
        }
      }
    });
  }

  it('is refused by a name it does not have', async () => {
    const unknown = { conflictState: 409 } as Partial<Assumptions>;
    await assert.rejects(startTenant({ port: 0, assumptions: unknown }), /no assumption 'conflictState'/);
  });

  it('is all in the documentation, with its default', () => {
    const rows = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `(\w+)` +\| `(.+?)` +\|/gm)];
    const listed = Object.fromEntries(rows.map(([, name = '', value = '']) => [name, JSON.parse(value) as unknown]));
    assert.deepEqual(listed, defaultAssumptions);
  });
});
