import assert from 'node:assert/strict';
import { AnonymousAuthenticationProvider, type RequestAdapter } from '@microsoft/kiota-abstractions';
import { createGraphServiceClient, GraphRequestAdapter, type GraphServiceClient } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-directory';
import '@microsoft/msgraph-sdk-users';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';

const powerBiPro = 'f8a1db68-be16-40ed-86d5-cb42ce701560';

describe("demo tenant driven by Microsoft's own SDK", () => {
  let tenant: Tenant;
  let client: GraphServiceClient;

  before(async () => {
    tenant = await startTenant({ port: 0 });
    const adapter: RequestAdapter = new GraphRequestAdapter(new AnonymousAuthenticationProvider());
    adapter.baseUrl = `${tenant.baseUrl}/v1.0`;
    client = createGraphServiceClient(adapter);
  });
  after(() => tenant.close());

  async function idOf(displayName: string): Promise<string> {
    const page = await client.users.get({ queryParameters: { filter: `displayName eq '${displayName}'` } });
    return page?.value?.[0]?.id ?? assert.fail(`${displayName} not found`);
  }

  it('lists in pages, and reads what was selected', async () => {
    const page = await client.users.get({ queryParameters: { top: 10, select: ['id', 'displayName'] } });
    assert.equal(page?.value?.length, 10);
    assert.ok(page.odataNextLink);
    const select = ['displayName', 'createdDateTime'];
    const adele = await client.users.byUserId(await idOf('Adele Vance')).get({ queryParameters: { select } });
    assert.equal(adele?.displayName, 'Adele Vance');
    assert.ok(adele.createdDateTime instanceof Date);
  });

  it('unassigns, deletes, finds in the recycle bin and restores', async () => {
    const id = await idOf('Adele Vance');
    const user = client.users.byUserId(id);
    await user.assignLicense.post({ addLicenses: [], removeLicenses: [powerBiPro] });
    const left = await user.get({ queryParameters: { select: ['assignedLicenses'] } });
    assert.equal(left?.assignedLicenses?.length, 2);
    assert.ok(left.assignedLicenses.every(({ skuId }) => skuId !== powerBiPro));

    await user.delete();
    await assert.rejects(user.get(), (error: { responseStatusCode?: number }) => error.responseStatusCode === 404);
    const bin = await client.directory.deletedItems.graphUser.get();
    assert.ok(bin?.value?.some((one) => one.id === id));

    await client.directory.deletedItems.byDirectoryObjectId(id).restore.post({});
    assert.equal((await user.get())?.userPrincipalName, 'adele.vance@contoso.com');
    assert.deepEqual(tenant.unknownRequests(), []);
  });

  it('reads groups, roles and devices as what they are', async () => {
    const megan = client.users.byUserId(await idOf('Megan Bowen'));
    const memberships = await megan.memberOf.get();
    const types = new Set(memberships?.value?.map(({ odataType }) => odataType));
    assert.deepEqual([...types].sort(), ['#microsoft.graph.directoryRole', '#microsoft.graph.group']);
    const direct = await megan.directReports.get();
    assert.ok((direct?.value?.length ?? 0) > 2);
  });
});
