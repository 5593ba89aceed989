import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { type Caller, errorOf, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';
import { graphDescription } from '../../support/graph-description.ts';

interface LicenseState {
  readonly skuId: string;
  readonly assignedByGroup: string | null;
}

interface Settings {
  readonly automaticRepliesSetting: Readonly<Record<string, unknown>>;
}

describe('demo tenant: mailboxes and OneDrive', () => {
  let tenant: Tenant;
  let graph: Caller;
  let alex: string;
  let miriam: string;
  let root: string;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
    alex = await userId('alex.wilber');
    miriam = await userId('miriam.graham');
    const drive = ((await graph(`/users/${alex}/drive`)).body as Thing).id;
    const item = ((await graph(`/drives/${drive}/root`)).body as Thing).id;
    root = `/drives/${drive}/items/${item}`;
  });
  afterEach(() => tenant.close());

  const userId = async (name: string) => ((await graph(`/users/${name}@contoso.com`)).body as Thing).id;
  const invite = (roles: readonly string[], recipient: object = { objectId: miriam }) =>
    graph(`${root}/invite`, {
      method: 'POST',
      body: { recipients: [recipient], roles, requireSignIn: true, sendInvitation: false },
    });
  const permissions = async () =>
    valueOf(await graph(`${root}/permissions`)) as unknown as readonly {
      readonly id: string;
      readonly roles: readonly string[];
      readonly grantedToV2: { readonly user: { readonly id: string } };
    }[];
  const holders = async () => (await permissions()).map(({ roles, grantedToV2 }) => [grantedToV2.user.id, ...roles]);

  it('shares the root of a OneDrive, lists who has access, and takes it back', async () => {
    assert.deepEqual(await holders(), [[alex, 'owner']]);
    assert.equal((await invite(['read'])).status, 200);
    assert.equal((await invite(['write'], { email: 'miriam.graham@contoso.com' })).status, 200);
    const given = [
      [alex, 'owner'],
      [miriam, 'write'],
    ];
    assert.deepEqual(await holders(), given);
    const [own, shared] = await permissions();
    const refused = await graph(`${root}/permissions/${own?.id}`, { method: 'DELETE' });
    assert.equal(refused.status, 404);
    const change = (roles: readonly string[]) =>
      graph(`${root}/permissions/${shared?.id}`, { method: 'PATCH', body: { roles } });
    assert.deepEqual([(await change(['owner'])).status, (await change([])).status], [400, 400]);
    const changed = await change(['read']);
    assert.deepEqual([changed.status, (changed.body as Thing)['roles']], [200, ['read']]);
    assert.equal((await graph(`${root}/permissions/${shared?.id}`, { method: 'DELETE' })).status, 204);
    assert.deepEqual(await holders(), [[alex, 'owner']]);
    assert.equal((await graph(`${root}/permissions/${shared?.id}`, { method: 'DELETE' })).status, 404);
  });

  it('lists permissions in the shape Microsoft describes', async function () {
    const description = graphDescription();
    if (!description) return this.skip();
    await invite(['write']);
    for (const permission of await permissions())
      assert.deepEqual(description.misfitsOfType('permission', permission as unknown as Thing), []);
  });

  it('refuses to share with nobody, with a role it does not know, and with somebody who is not there', async () => {
    for (const [roles, recipient] of [
      [[], { objectId: miriam }],
      [['owner'], { objectId: miriam }],
      [['write'], {}],
      [['write'], { objectId: miriam, email: 'miriam.graham@contoso.com' }],
      [['write'], { email: 'nobody@contoso.com' }],
    ] as const) {
      const answer = await invite(roles, recipient);
      assert.deepEqual([answer.status, errorOf(answer).code], [400, 'invalidRequest']);
    }
    assert.deepEqual(await holders(), [[alex, 'owner']]);
  });

  it('keeps a OneDrive without its license, and after its account, until the account is gone for good', async () => {
    await invite(['write']);
    const { body } = await graph(`/users/${alex}?$select=licenseAssignmentStates`);
    const { licenseAssignmentStates } = body as { licenseAssignmentStates: readonly LicenseState[] };
    for (const { assignedByGroup, skuId } of licenseAssignmentStates) {
      if (assignedByGroup !== null)
        await graph(`/groups/${assignedByGroup}/members/${alex}/$ref`, { method: 'DELETE' });
      else
        await graph(`/users/${alex}/assignLicense`, {
          method: 'POST',
          body: { addLicenses: [], removeLicenses: [skuId] },
        });
    }
    assert.equal((await graph(`/users/${alex}/mailboxSettings`)).status, 404);
    assert.equal((await graph(`/users/${alex}/drive`)).status, 200);
    await graph(`/users/${alex}`, { method: 'DELETE' });
    assert.equal((await graph(`/users/${alex}/drive`)).status, 404);
    assert.deepEqual(await holders(), [
      [alex, 'owner'],
      [miriam, 'write'],
    ]);
    await graph(`/directory/deletedItems/${alex}`, { method: 'DELETE' });
    assert.equal((await graph(`${root}/permissions`)).status, 404);
  });

  it('sets an automatic reply, keeps it as HTML and leaves the rest of the settings alone', async () => {
    const path = `/users/${alex}/mailboxSettings`;
    const before = (await graph(path)).body as Settings;
    const change = (automaticRepliesSetting: object) =>
      graph(path, { method: 'PATCH', body: { automaticRepliesSetting } });
    const answer = await change({ status: 'AlwaysEnabled', externalAudience: 'all', internalReplyMessage: 'Gone' });
    assert.equal(answer.status, 200);
    const after = (await graph(path)).body as Settings;
    assert.deepEqual(after, {
      ...before,
      automaticRepliesSetting: {
        ...before.automaticRepliesSetting,
        status: 'alwaysEnabled',
        externalAudience: 'all',
        internalReplyMessage: '<html>\n<body>\nGone\n</body>\n</html>\n',
      },
    });
    assert.equal(errorOf(await change({ status: 'sometimes' })).code, 'ErrorInvalidRequest');
    assert.deepEqual((await graph(path)).body, after);
  });

  it('has no settings where there is no mailbox, and none for who may not ask', async () => {
    const path = `/users/jansen.zn@contoso.com/mailboxSettings`;
    const change = (to: string) =>
      graph(to, { method: 'PATCH', body: { automaticRepliesSetting: { status: 'disabled' } } });
    assert.deepEqual(
      [(await change(path)).status, errorOf(await change(path)).code],
      [404, 'MailboxNotEnabledForRESTAPI'],
    );
    tenant.changeSettings({ permissions: ['User.Read.All', 'MailboxSettings.Read', 'Files.Read.All'] });
    assert.equal((await change(`/users/${alex}/mailboxSettings`)).status, 403);
    assert.equal((await invite(['write'])).status, 403);
    assert.equal((await graph(`${root}/permissions`)).status, 200);
  });
});
