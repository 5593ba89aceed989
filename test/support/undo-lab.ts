import assert from 'node:assert/strict';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { buildUndoPlan } from '../../src/domain/undo/build-undo-plan.ts';
import { viewOf } from '../../src/jobs/job-view.ts';
import { liveSubjects } from '../../src/jobs/live-subject.ts';
import type { Tenant } from '../../src/simulator/start-tenant.ts';
import { CrashLab, type StepOf } from './crash-lab.ts';
import type { Leaver } from './leavers.ts';
import { ADMIN, sha256 } from './plans.ts';

/** Plain security groups, of which everybody is a member, or an owner. */
const MEMBERS = 'Service Desk';
const OWNERS = 'Legal';
const MANAGER = 'adele.vance@contoso.com';

const undoStep: StepOf = ({ method, path }) => {
  if (method === 'PATCH') return 'unblock-sign-in';
  if (path.endsWith('/restore')) return 'restore-user';
  if (path.endsWith('/assignLicense')) return 'assign-licenses';
  if (path.endsWith('/manager/$ref')) return 'set-manager';
  return path.endsWith('/owners/$ref') ? 'own-groups' : undefined;
};

/** A tenant as a plain client sees and changes it. */
class Client {
  readonly #url: string;

  constructor({ baseUrl }: Tenant) {
    this.#url = `${baseUrl}/v1.0`;
  }

  async get<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.#url}${path}`)).json()) as T;
  }

  async list<T>(path: string): Promise<readonly T[]> {
    return (await this.get<{ value: readonly T[] }>(path)).value;
  }

  async groupId(displayName: string): Promise<string> {
    const [group] = await this.list<{ id: string }>(`/groups?$filter=displayName eq '${displayName}'&$select=id`);
    assert.ok(group, displayName);
    return group.id;
  }

  /** False = the tenant does not allow it; whoever is tied already stays so. */
  async tie(method: 'POST' | 'PUT', path: string, id: string): Promise<boolean> {
    const body = JSON.stringify({ '@odata.id': `${this.#url}/directoryObjects/${id}` });
    const { status } = await fetch(`${this.#url}${path}/$ref`, {
      method,
      body,
      headers: { 'content-type': 'application/json' },
    });
    return status === 204 || status === 400;
  }
}

/** Of so many people one reports to the one before, who goes and comes back too. */
const TIED = 5;

/** Everybody is in a group, owns one, has a manager and somebody who reports to them. */
async function tieEverybody(tenant: Tenant, chosen: readonly Leaver[], others: readonly Leaver[]): Promise<void> {
  const client = new Client(tenant);
  const [members, owners] = [await client.groupId(MEMBERS), await client.groupId(OWNERS)];
  const { id: manager } = await client.get<{ id: string }>(`/users/${MANAGER}?$select=id`);
  const reports = others.values();
  for (const [index, { id, userPrincipalName }] of chosen.entries()) {
    assert.ok(await client.tie('POST', `/groups/${members}/members`, id), userPrincipalName);
    assert.ok(await client.tie('POST', `/groups/${owners}/owners`, id), userPrincipalName);
    const boss = index % TIED === 1 ? chosen[index - 1]?.id : manager;
    assert.ok(await client.tie('PUT', `/users/${id}/manager`, boss ?? manager), userPrincipalName);
    for (const report of reports) if (await client.tie('PUT', `/users/${report.id}/manager`, id)) break;
  }
}

/** Of an account everything that an undo brings back. */
interface Account {
  readonly [field: string]: unknown;
  readonly reports: readonly string[];
}

async function accountOf(client: Client, id: string): Promise<Account> {
  interface License {
    readonly skuId: string;
    readonly assignedByGroup: string | null;
    readonly disabledPlans: readonly string[];
    readonly state: string;
  }
  const select = 'accountEnabled,userPrincipalName,licenseAssignmentStates';
  interface Tied {
    readonly id: string;
    readonly '@odata.type'?: string;
    readonly onPremisesSyncEnabled?: boolean | null;
    readonly isManagementRestricted?: boolean | null;
  }
  // Of apps, of people from Active Directory and of those in a restricted unit nobody here gives anything back.
  const isOurs = (one: Tied) =>
    /^(?:.*\.(?:group|user))?$/.test(one['@odata.type'] ?? '') &&
    one.onPremisesSyncEnabled !== true &&
    one.isManagementRestricted !== true;
  const idsOf = async (path: string) =>
    (await client.list<Tied>(`/users/${id}/${path}`))
      .filter(isOurs)
      .map((one) => one.id)
      .sort();
  const { licenseAssignmentStates, ...user } = await client.get<{ licenseAssignmentStates: readonly License[] }>(
    `/users/${id}?$select=${select}`,
  );
  return {
    ...user,
    licenses: licenseAssignmentStates
      .map((way) => [way.skuId, way.assignedByGroup, way.state, [...way.disabledPlans].sort()].join(' '))
      .sort(),
    manager: (await client.get<{ id: string }>(`/users/${id}/manager`)).id,
    reports: await idsOf('directReports?$select=id,onPremisesSyncEnabled,isManagementRestricted'),
    memberOf: await idsOf('memberOf'),
    owns: await idsOf('ownedObjects'),
  };
}

/** The undo of a deletion that went through, to be killed again and again. */
export class UndoLab {
  readonly lab: CrashLab;
  readonly #before: ReadonlyMap<string, Account>;

  private constructor(lab: CrashLab, before: ReadonlyMap<string, Account>) {
    this.lab = lab;
    this.#before = before;
  }

  static async open(kind: 'embedded' | 'server', users: number): Promise<UndoLab> {
    const before = new Map<string, Account>();
    const lab = await CrashLab.open(kind, users, async (tenant, chosen, others) => {
      await tieEverybody(tenant, chosen, others);
      for (const { id } of chosen) before.set(id, await accountOf(new Client(tenant), id));
    });
    try {
      await lab.finish();
      const undo = await lab.read(async ({ jobs }) => {
        const whole = await jobs.read(lab.plan.id);
        assert.ok(whole);
        const job = viewOf(whole.plan as Plan, whole.job, liveSubjects(whole));
        return buildUndoPlan({ job, id: 'undo', actor: ADMIN, now: new Date(), hash: sha256 });
      });
      lab.turnTo(undo, undoStep);
    } catch (error) {
      await lab.close();
      throw error;
    }
    return new UndoLab(lab, before);
  }

  /** Everybody is as before, no change was made twice, and the books say so. */
  async checkEverything(): Promise<void> {
    const { lab } = this;
    lab.tenant.setFaults({});
    const made = lab.effects().map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`);
    assert.deepEqual(
      made.filter((effect, index) => made.indexOf(effect) !== index),
      [],
      `made twice in ${lab.kills} kills`,
    );
    const client = new Client(lab.tenant);
    for (const { user } of lab.plan.subjects) {
      assert.deepEqual(await accountOf(client, user.id), this.#before.get(user.id), user.userPrincipalName);
    }
    const count = (step: string) => lab.effects().filter((effect) => undoStep(effect) === step).length;
    const users = lab.plan.subjects.length;
    const steps = ['restore-user', 'assign-licenses', 'unblock-sign-in', 'own-groups'];
    assert.deepEqual(steps.map(count), [users, users, users, users]);
    const reports = [...this.#before.values()].flatMap((account) => account.reports);
    const others = reports.filter((id) => !this.#before.has(id));
    assert.ok(others.length > users / 2, 'most people have somebody who reports to them and stays');
    assert.ok(others.length < reports.length, 'some report to somebody of the same job');
    assert.equal(count('set-manager'), users + others.length, 'everybody’s manager, and that of their reports');
    await lab.checkBooks();
  }
}
