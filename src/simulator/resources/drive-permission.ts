import { GraphError } from '../protocol/graph-error.ts';
import { isObject, stringsIn, type JsonObject } from '../protocol/body.ts';
import { plainName } from '../rules/recycle-bin.ts';
import type { DrivePermission, UserRecord } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { noItem, ownerOfDrive, rootOf } from './drive.ts';

const malformed = () => new GraphError(400, 'invalidRequest', 'The request is malformed or incorrect.');

/** Only roots are kept: `root` and the id of the root are the same item. */
function requireRoot(driveId: string, itemId: string): void {
  if (itemId !== 'root' && itemId !== rootOf(driveId)) throw noItem();
}

function shown(user: UserRecord, { id, roles }: DrivePermission): Record<string, unknown> {
  const email = user.mail ?? plainName(user);
  const { displayName } = user;
  return {
    '@odata.type': '#microsoft.graph.permission',
    id,
    roles,
    grantedTo: { user: { id: user.id, displayName, email } },
    grantedToV2: {
      user: { '@odata.type': '#microsoft.graph.sharePointIdentity', id: user.id, displayName, email },
      siteUser: { id: String(user.position + 3), displayName, loginName: `i:0#.f|membership|${plainName(user)}` },
    },
  };
}

/** The owner first, then whom it was shared with. Who is gone from the directory is not listed. */
export function permissionsOf(tenant: Tenant, driveId: string, itemId: string): readonly Record<string, unknown>[] {
  const owner = ownerOfDrive(tenant, driveId);
  requireRoot(driveId, itemId);
  const own: DrivePermission = { id: seededId(`permission/${driveId}/owner`), userId: owner.id, roles: ['owner'] };
  const given = (tenant.drivePermissions.get(driveId) ?? []).flatMap((one) => {
    const user = tenant.users.live.get(one.userId);
    return user ? [shown(user, one)] : [];
  });
  return [shown(owner, own), ...given];
}

/** One of `objectId`, `email` and `alias` names a recipient (driveRecipient); here whoever is in the directory. */
function recipientIn(tenant: Tenant, recipient: JsonObject): UserRecord {
  const names = [recipient['objectId'], recipient['email'], recipient['alias']].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  const [name] = names;
  if (name === undefined || names.length > 1) throw malformed();
  const id = tenant.users.live.has(name.toLowerCase())
    ? name.toLowerCase()
    : (tenant.users.holderOfName(name) ?? tenant.users.holderOfAddress(name.toLowerCase()));
  const user = id === undefined ? undefined : tenant.users.live.get(id);
  // As SharePoint words it; no page of Microsoft's has it.
  if (!user) throw new GraphError(400, 'invalidRequest', 'One or more users could not be resolved.');
  return user;
}

/** Shares the root. Who has access already gets the new role instead of the old one. */
export function invite(tenant: Tenant, driveId: string, itemId: string, body: JsonObject): readonly unknown[] {
  ownerOfDrive(tenant, driveId);
  requireRoot(driveId, itemId);
  const recipients = Array.isArray(body['recipients']) ? body['recipients'].filter(isObject) : [];
  if (recipients.length === 0) throw malformed();
  const roles = rolesIn(body);
  const users = recipients.map((recipient) => recipientIn(tenant, recipient));
  return users.map((user) => {
    const permission = { id: seededId(`permission/${driveId}/${user.id}`), userId: user.id, roles };
    const others = (tenant.drivePermissions.get(driveId) ?? []).filter(({ userId }) => userId !== user.id);
    tenant.drivePermissions.set(driveId, [...others, permission]);
    return {
      ...shown(user, permission),
      invitation: { email: user.mail ?? plainName(user), signInRequired: body['requireSignIn'] === true },
    };
  });
}

const rolesIn = (body: JsonObject): readonly string[] => {
  const roles = stringsIn(body['roles']);
  if (roles.length === 0 || roles.some((role) => role !== 'read' && role !== 'write')) throw malformed();
  return roles;
};

/** Only the roles of a permission can be changed. https://learn.microsoft.com/graph/api/permission-update */
export function changeRoles(
  tenant: Tenant,
  driveId: string,
  itemId: string,
  permissionId: string,
  body: JsonObject,
): Record<string, unknown> {
  ownerOfDrive(tenant, driveId);
  requireRoot(driveId, itemId);
  const before = tenant.drivePermissions.get(driveId) ?? [];
  const found = before.find(({ id }) => id === permissionId);
  const user = found && tenant.users.live.get(found.userId);
  if (!found || !user) throw noItem();
  const changed = { ...found, roles: rolesIn(body) };
  tenant.drivePermissions.set(
    driveId,
    before.map((one) => (one === found ? changed : one)),
  );
  return shown(user, changed);
}

export function withdraw(tenant: Tenant, driveId: string, itemId: string, permissionId: string): void {
  ownerOfDrive(tenant, driveId);
  requireRoot(driveId, itemId);
  const before = tenant.drivePermissions.get(driveId) ?? [];
  const after = before.filter(({ id }) => id !== permissionId);
  if (after.length === before.length) throw noItem();
  tenant.drivePermissions.set(driveId, after);
}
