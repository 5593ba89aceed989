import type { GroupRecord } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { groupCatalogue, type GroupName, type GroupSpec } from './group-catalogue.ts';
import { day } from './person.ts';
import { products } from './products.ts';

export type Groups = Readonly<Record<GroupName, GroupRecord>>;

export function seedGroups(tenant: Tenant): Groups {
  const made = new Map<string, GroupRecord>();
  for (const [at, [name, spec]] of Object.entries<GroupSpec>(groupCatalogue).entries()) {
    const group = makeGroup(tenant, name, spec, at);
    made.set(name, group);
    tenant.groups.set(group.id, group);
  }
  const old = makeGroup(tenant, 'oldProject', oldProject, made.size);
  old.deletedAt = tenant.bornAt - 6 * day;
  tenant.groups.set(old.id, old);
  // Every name of the catalogue was made above.
  return Object.fromEntries(made) as Groups;
}

const oldProject: GroupSpec = {
  displayName: 'Project Falcon',
  mailNickname: 'project-falcon',
  kind: 'microsoft365',
  team: true,
};

function makeGroup(tenant: Tenant, name: string, spec: GroupSpec, position: number): GroupRecord {
  return {
    position,
    id: seededId(`group/${name}`),
    displayName: spec.displayName,
    mailNickname: spec.mailNickname,
    description: spec.description ?? null,
    kind: spec.kind,
    team: spec.team ?? false,
    membershipRule: spec.rule ?? null,
    synced: spec.synced ?? false,
    roleAssignable: spec.roleAssignable ?? false,
    hiddenMembership: spec.hidden ?? false,
    createdAt: tenant.bornAt - (300 + position * 40) * day,
    members: new Set(),
    owners: new Set(),
    memberOf: spec.nestedIn === undefined ? [] : [seededId(`group/${spec.nestedIn}`)],
    licenses: (spec.licenses ?? []).map((product) => ({ skuId: products[product].skuId, disabledPlans: [] })),
    deletedAt: null,
  };
}
