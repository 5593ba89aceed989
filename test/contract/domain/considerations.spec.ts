import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CONSIDERATIONS } from '../../../src/domain/considerations/index.ts';
import { consider } from '../../../src/domain/consider.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { seatsOf } from '../../../src/domain/licenses/seats.ts';
import type { PersonRef } from '../../../src/domain/user.ts';
import { botAppId } from '../../../src/simulator/seed/apps.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { PROTECTED } from '../../support/demo-findings.ts';
import { collect, connectTo, type TestGraph } from '../../support/graph.ts';

/** What each needs besides reading users, as docs/permissions.md asks for it. */
const PERMISSIONS = {
  'last-global-administrator': 'RoleManagement.Read.Directory',
  'admin-role': 'RoleManagement.Read.Directory',
  'last-sign-in': 'AuditLog.Read.All',
  mailbox: 'MailboxSettings.Read',
  'automatic-replies': 'MailboxSettings.Read',
  onedrive: 'Files.Read.All',
  'phone-number': 'LicenseAssignment.Read.All',
  'role-assignable-group': 'Directory.Read.All',
  devices: 'DeviceManagementManagedDevices.Read.All',
};

/** What reading users covers is refused here by the path alone. */
const PATHS = {
  manager: '/manager$',
  'direct-reports': '/directReports$',
  'sole-owner': '/ownedObjects$',
  'bot-owner': '/ownedObjects$',
  devices: '/ownedDevices$',
};

/** Everybody in the tenant, judged by facts read over the wire. */
async function judgeAll({ directory }: TestGraph, asking: string): Promise<Map<string, readonly Finding[]>> {
  const users = await collect(directory.listUsers({}));
  const tenant = await directory.readTenantFacts();
  const actor = { id: asking, tenantId: 'contoso', displayName: 'Megan Bowen' };
  const house = { ownAppIds: [botAppId], protectedUsers: [PROTECTED] };
  const context = { actor, tenant, selected: new Set<string>(), ...house, now: new Date() };
  const judged = await collect(directory.readFacts(users.map(({ id }) => id)));
  return new Map(judged.map((facts) => [facts.user.displayName, consider(facts, context)]));
}

describe('considerations over Microsoft Graph', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let megan: PersonRef;

  before(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl);
    const [found] = await graph.directory.findCandidates(['megan.bowen@contoso.com']);
    assert.ok(found?.exact[0] !== undefined);
    megan = found.exact[0];
  });

  after(async () => {
    graph.close();
    await tenant.close();
  });

  it('find every kind of answer that matters somewhere in the demo tenant', async () => {
    const judged = await judgeAll(graph, megan.id);
    const answers = new Set(
      [...judged.values()].flat().map(({ consideration, reason }) => `${consideration} ${reason}`),
    );
    for (const answer of [
      'yourself yourself',
      'admin-role privileged',
      'admin-role low',
      'role-assignable-group member',
      'restricted-administrative-unit restricted',
      'directory-synced synced',
      'last-sign-in days',
      'last-sign-in never',
      'last-sign-in disabled',
      'guest guest',
      'mailbox shared',
      'mailbox room',
      'mailbox personal',
      'automatic-replies off',
      'holds not-visible',
      'onedrive nobody-inherits',
      'onedrive manager-inherits',
      'manager absent',
      'direct-reports orphaned',
      'sole-owner sole',
      'devices managed',
      'phone-number possible',
      'licenses direct',
      'licenses by-group',
      'licenses mixed',
      'license-errors errors',
      'last-global-administrator few-left',
      'bot-owner alone',
    ]) {
      assert.ok(answers.has(answer), answer);
    }
    assert.deepEqual(
      judged
        .get('Megan Bowen')
        ?.filter(({ level }) => level === 'blocker')
        .map(({ reason }) => reason),
      ['yourself', 'privileged'],
    );
  });

  it('are shown by whom the documentation of the demo tenant names', async () => {
    const judged = await judgeAll(graph, megan.id);
    const [, section = ''] = readFileSync('docs/demo-tenant.md', 'utf8').split('## Who shows what\n');
    const rows = section.split('\n## ')[0]!.matchAll(/^\| `(?<id>[a-z-]+)` +\| (?<who>[^|]+?) +\|/gmu);
    const named = [...rows].map(({ groups }) => [groups!['id']!, groups!['who']!.split(', ')] as const);
    assert.deepEqual(
      named.map(([id]) => id),
      CONSIDERATIONS.map(({ id }) => id),
    );
    for (const [id, people] of named)
      for (const name of people) {
        const { level } = judged.get(name)?.find(({ consideration }) => consideration === id) ?? {};
        assert.ok(level !== undefined && level !== 'clear' && level !== 'unknown', `${id}: ${name} (${level})`);
      }
  });

  it('count the seats of each product as the tenant reports them', async () => {
    const { skus } = await graph.directory.readTenantFacts();
    assert.ok(skus.known);
    const [e5] = skus.value.filter(({ skuPartNumber }) => skuPartNumber === 'SPE_E5');
    const { bought, assigned } = seatsOf(e5!);
    const found = (await judgeAll(graph, megan.id)).get('Raul Razo') ?? [];
    const { values } = found.find(({ consideration }) => consideration === 'licenses')!;
    assert.deepEqual(values['free'], [`Microsoft 365 E5 (${bought - assigned + 1})`]);
  });

  it('are unknown, with the permission named, when the tenant grants nothing but reading users', async () => {
    tenant.changeSettings({ permissions: ['User.ReadBasic.All', 'User.Read.All'] });
    const reader = connectTo(tenant.baseUrl);
    const judged = [...(await judgeAll(reader, megan.id)).values()].flat();
    reader.close();
    for (const [id, permission] of Object.entries(PERMISSIONS)) {
      const unknown = judged.filter(({ consideration, level }) => consideration === id && level === 'unknown');
      assert.ok(unknown.length > 0, id);
      for (const { failure, values } of unknown) {
        assert.deepEqual([failure?.code, failure?.permission], ['permission-missing', permission], id);
        assert.equal(values['permission'], permission, id);
      }
    }
  });

  for (const [id, path] of Object.entries(PATHS))
    it(`are unknown about ${id}, with the permission named, when Graph refuses ${path}`, async () => {
      tenant.reset();
      tenant.setFaults({ calls: [{ method: 'GET', path, nth: 1, times: 1_000_000, fault: 403 }] });
      const refused = connectTo(tenant.baseUrl);
      const judged = [...(await judgeAll(refused, megan.id)).values()].flat();
      refused.close();
      tenant.setFaults({});
      const unknown = judged.filter(({ consideration }) => consideration === id);
      assert.ok(unknown.length > 0 && unknown.every(({ level }) => level === 'unknown'));
      for (const { values } of unknown) assert.equal(values['permission'], 'User.Read.All');
    });

  it('are unknown about sign-ins, and about nothing else, in a tenant without Entra P1', async () => {
    tenant.reset();
    tenant.changeSettings({ premium: false });
    const plain = connectTo(tenant.baseUrl);
    const judged = await judgeAll(plain, megan.id);
    plain.close();
    const unread = [...judged.values()].flat().filter(({ failure }) => failure?.code === 'premium-required');
    assert.deepEqual([...new Set(unread.map(({ consideration }) => consideration))], ['last-sign-in']);
  });
});
