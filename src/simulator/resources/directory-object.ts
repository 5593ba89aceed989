import { type EntityType, project } from '../odata/entity-type.ts';
import { directoryObjectRules } from '../odata/property-rules.ts';
import type { AppRecord, DeviceRecord, GroupRecord, UnitRecord, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { unitType } from './administrative-unit.ts';
import { applicationType, servicePrincipalType } from './app.ts';
import { deviceType } from './device.ts';
import { type ActivatedRole, directoryRoleType } from './directory-role.ts';
import { groupType } from './group.ts';
import { userType } from './user.ts';

/** One member of a collection of mixed types. */
export interface DirectoryItem {
  readonly id: string;
  readonly type: string;
  readonly known: ReadonlySet<string>;
  readonly read: (name: string, tenant: Tenant) => unknown;
  readonly show: (tenant: Tenant, select: readonly string[] | undefined) => Record<string, unknown>;
}

function item<T extends { readonly id: string }>(type: EntityType<T>): (record: T) => DirectoryItem {
  const known = new Set(Object.keys(type.properties));
  return (record) => ({
    id: record.id,
    type: type.name,
    known,
    read: (name, tenant) => type.properties[name]?.(record, tenant),
    show: (tenant, select) => ({
      '@odata.type': `#microsoft.graph.${type.name}`,
      ...project(
        type,
        record,
        tenant,
        select?.filter((name) => known.has(name)),
      ),
    }),
  });
}

export const userItem: (record: UserRecord) => DirectoryItem = item(userType);
export const groupItem: (record: GroupRecord) => DirectoryItem = item(groupType);
export const roleItem: (record: ActivatedRole) => DirectoryItem = item(directoryRoleType);
export const unitItem: (record: UnitRecord) => DirectoryItem = item(unitType);
export const deviceItem: (record: DeviceRecord) => DirectoryItem = item(deviceType);
const applicationItem = item(applicationType);
const servicePrincipalItem = item(servicePrincipalType);
export const appItem = (app: AppRecord): DirectoryItem =>
  app.kind === 'application' ? applicationItem(app) : servicePrincipalItem(app);

/** An object whose type the caller may not read: only what it is and its id are shown, the rest null. */
export const limited = (one: DirectoryItem): DirectoryItem => ({
  ...one,
  read: (name) => (name === 'id' ? one.id : null),
  show: (_tenant, select) => ({
    '@odata.type': `#microsoft.graph.${one.type}`,
    ...Object.fromEntries((select ?? [...one.known]).filter((name) => one.known.has(name)).map((name) => [name, null])),
    id: one.id,
  }),
});

const everyProperty = new Set(
  [userType, groupType, directoryRoleType, unitType, deviceType, applicationType, servicePrincipalType].flatMap(
    (type) => Object.keys(type.properties),
  ),
);

export const directoryObjectType: EntityType<DirectoryItem> = {
  name: 'directoryObject',
  set: 'directoryObjects',
  properties: Object.fromEntries(
    [...everyProperty].map((name) => [name, (record: DirectoryItem, tenant: Tenant) => record.read(name, tenant)]),
  ),
  rules: directoryObjectRules,
  position: () => 0,
  page: { size: 100, max: 999 },
  show: (record, tenant, select) => record.show(tenant, select),
};
