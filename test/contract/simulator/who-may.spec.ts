import assert from 'node:assert/strict';
import { corePermissions } from '../../../src/simulator/rules/granted.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { bearerOf, type Caller, errorOf, graphCaller, type Thing } from '../../support/graph-caller.ts';

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

describe('demo tenant: who may do what', () => {
  let tenant: Tenant;
  let graph: Caller;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
  });
  afterEach(() => tenant.close());

  const idOf = async (name: string) => ((await graph(`/users/${name}@contoso.com`)).body as Thing).id;
  const remove = async (name: string, headers = {}) =>
    graph(`/users/${await idOf(name)}`, { method: 'DELETE', headers });
  const as = async (name: string) => ({ authorization: bearerOf(await idOf(name)) });

  it('lets the app delete who is no admin, and no one who is', async () => {
    assert.equal((await remove('grady.archie')).status, 204);
    const refused = await remove('allan.deyoung');
    assert.deepEqual(
      [refused.status, errorOf(refused)['code'], errorOf(refused).message],
      [403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
    );
    assert.equal(tenant.effects().length, 1);
  });

  it('lets the app reach further with a role of its own, as far as that role reaches', async () => {
    tenant.changeSettings({ servicePrincipalRoles: [userAdministrator] });
    assert.equal((await remove('diego.siciliani')).status, 204);
    assert.equal((await remove('allan.deyoung')).status, 403);
    tenant.changeSettings({ servicePrincipalRoles: [globalAdministrator] });
    assert.equal((await remove('allan.deyoung')).status, 204);
  });

  it('protects members of a role-assignable group like the highest admins', async () => {
    tenant.changeSettings({ servicePrincipalRoles: [userAdministrator] });
    assert.equal((await remove('johanna.lorenz')).status, 403);
  });

  it('keeps members of a restricted unit from everyone but its own administrators', async () => {
    tenant.changeSettings({ servicePrincipalRoles: [globalAdministrator] });
    const refused = await remove('sara.davis');
    assert.equal(refused.status, 403);
    assert.match(errorOf(refused).message, /restricted management administrative unit.*linkid=2197831$/);
    assert.equal((await remove('sara.davis', await as('megan.bowen'))).status, 403);
    assert.equal((await remove('sara.davis', await as('allan.deyoung'))).status, 204);
  });

  it('weighs the roles of the admin who calls through the app', async () => {
    assert.equal((await remove('grady.archie', await as('joni.sherman'))).status, 403);
    assert.equal((await remove('grady.archie', await as('sanne.de.boer'))).status, 204);
    assert.equal((await remove('allan.deyoung', await as('megan.bowen'))).status, 403);
    tenant.changeSettings({ permissions: [...corePermissions, 'Directory.AccessAsUser.All'] });
    assert.equal((await remove('allan.deyoung', await as('megan.bowen'))).status, 204);
  });

  it('lets a guest enumerate nobody', async () => {
    const guest = tenant.personas.find(({ role }) => role === 'guest');
    const answer = await graph('/users', { headers: { authorization: bearerOf(guest?.id ?? '') } });
    assert.equal(answer.status, 403);
  });

  it('refuses what was not granted, and shows sign-in activity only with its own permission and license', async () => {
    tenant.changeSettings({ permissions: ['User.Read.All'] });
    assert.equal((await remove('grady.archie')).status, 403);
    const activity = '/users?$select=id,signInActivity';
    assert.equal(errorOf(await graph(activity)).code, 'Authentication_MSGraphPermissionMissing');
    tenant.changeSettings({ permissions: ['User.Read.All', 'AuditLog.Read.All'], premium: false });
    assert.equal(errorOf(await graph(activity)).code, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    tenant.changeSettings({ premium: true });
    assert.equal((await graph(activity)).status, 200);
  });

  it('gives basic properties only with User.ReadBasic.All', async () => {
    tenant.changeSettings({ permissions: ['User.ReadBasic.All'] });
    assert.equal((await graph('/users?$select=id,displayName,mail')).status, 200);
    assert.equal((await graph('/users?$select=id,accountEnabled')).status, 403);
  });

  it('refuses an expired token with 401', async () => {
    const authorization = bearerOf(await idOf('megan.bowen'), { exp: 1 });
    const answer = await graph('/users', { headers: { authorization } });
    assert.deepEqual(
      [answer.status, errorOf(answer)],
      [
        401,
        {
          ...errorOf(answer),
          code: 'InvalidAuthenticationToken',
          message: 'Lifetime validation failed, the token is expired.',
        },
      ],
    );
  });

  it('changes and deletes nobody who is mastered in Active Directory', async () => {
    const message =
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.';
    const disabled = await graph(`/users/${await idOf('pieter.van.der.berg')}`, {
      method: 'PATCH',
      body: { accountEnabled: false },
    });
    assert.deepEqual([disabled.status, errorOf(disabled).message], [400, message]);
    const deleted = await remove('pieter.van.der.berg');
    assert.deepEqual([deleted.status, errorOf(deleted).message], [400, message]);
  });

  it('switches sign-in off with the permission made for it, and ends sessions', async () => {
    tenant.changeSettings({ permissions: corePermissions });
    const id = await idOf('grady.archie');
    const disabled = await graph(`/users/${id}`, { method: 'PATCH', body: { accountEnabled: false } });
    assert.deepEqual([disabled.status, disabled.body], [204, undefined]);
    assert.equal((await graph(`/users/${id}`, { method: 'PATCH', body: { jobTitle: 'x' } })).status, 403);
    const revoked = await graph(`/users/${id}/revokeSignInSessions`, { method: 'POST' });
    assert.deepEqual([revoked.status, (revoked.body as { value: unknown }).value], [200, true]);
    assert.equal(((await graph(`/users/${id}?$select=accountEnabled`)).body as Thing)['accountEnabled'], false);
  });
});
