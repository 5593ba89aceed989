import type { GroupRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { seedApps } from './apps.ts';
import { groupOfDepartment } from './group-catalogue.ts';
import { type Groups, seedGroups } from './groups.ts';
import { giveLicenses, openProducts, runShort, setSeats, SharedSources } from './licenses.ts';
import { castPeople } from './cast-people.ts';
import { inventedPeople } from './invented-people.ts';
import type { Person } from './person.ts';
import { createRandom } from './random.ts';
import { seedRoles } from './roles.ts';
import { seedSubscriptions } from './subscriptions.ts';

/**
 * Fills a tenant with Contoso: `count` users who exist, `admins` of whom administer users besides those of the cast, and
 * a few in the recycle bin. The seed decides everything.
 */
export function seedTenant(tenant: Tenant, count: number, admins = 0): void {
  const random = createRandom(tenant.seed);
  openProducts(tenant);
  const groups = seedGroups(tenant);
  const ids = new Map<string, string>();
  const known = castPeople(tenant.bornAt);
  for (const { key, user } of known) if (key !== undefined) ids.set(key, user.id);
  const alive = known.filter(({ user }) => user.deletedAt === null).length;
  const seeding: Seeding = { tenant, groups, ids, sources: new SharedSources(tenant.bornAt) };
  for (const person of known) settle(seeding, person);
  const invented = inventedPeople(random, tenant.bornAt, known.length, Math.max(0, count - alive));
  for (const person of invented) settle(seeding, person);
  for (const name of ['digitalInitiative', 'financeReports', 'salesDistribution'] as const) own(groups[name]);
  setSeats(tenant);
  runShort(tenant, groups.licVisio);
  seedRoles(tenant, { groups, ids, admins });
  seedApps(tenant, ids);
  seedSubscriptions(tenant);
}

interface Seeding {
  readonly tenant: Tenant;
  readonly groups: Groups;
  readonly ids: ReadonlyMap<string, string>;
  readonly sources: SharedSources;
}

function settle({ tenant, groups, ids, sources }: Seeding, person: Person): void {
  const { user } = person;
  if (person.managerKey !== undefined) user.managerId = ids.get(person.managerKey) ?? null;
  const own = user.department === null ? undefined : groupOfDepartment[user.department];
  const joined = person.groups.map((name) => groups[name]);
  if (own !== undefined && user.userType === 'Member' && !person.groups.includes(own)) joined.push(groups[own]);
  user.memberOf = joined.map(({ id }) => id);
  for (const group of joined) group.members.add(user.id);
  for (const name of person.owns) groups[name].owners.add(user.id);
  giveLicenses(tenant, user, person.direct, joined, sources);
  tenant.users.add(user);
}

/** Groups nobody was named for are owned by their first member. */
function own(group: GroupRecord): void {
  const [first] = group.members;
  if (group.owners.size === 0 && first !== undefined) group.owners.add(first);
}
