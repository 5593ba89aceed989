import { assumedTexts } from '../assumptions.ts';
import { badRequest, denied, GraphError, notFound } from '../protocol/graph-error.ts';
import { domains } from '../seed/domains.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { addressesOf } from '../tenant/user-store.ts';
import type { Caller } from './caller.ts';
import { isLastGlobalAdministrator } from './held-roles.ts';
import { requireReach } from './sensitive-actions.ts';
import { mastersOnPremises } from './synced.ts';

export const daysInBin = 30;

/** Soft deletion: 30 days in the recycle bin, licenses and memberships kept with the account. */
export function deleteUser(tenant: Tenant, caller: Caller, user: UserRecord): void {
  if (!tenant.users.live.has(user.id)) throw notFound(user.id);
  requireReach(tenant, caller, user);
  const { assumptions } = tenant;
  if (user.synced === true && assumptions.deleteSyncedUser === 'refused') throw mastersOnPremises();
  if (assumptions.protectLastGlobalAdministrator && isLastGlobalAdministrator(tenant, user)) {
    throw new GraphError(403, 'Authorization_RequestDenied', assumedTexts.lastGlobalAdministrator);
  }
  tenant.touch(user);
  tenant.users.moveToBin(user);
  user.deletedAt = tenant.now();
  user.userPrincipalName = `${user.id.replaceAll('-', '')}${user.userPrincipalName}`;
  if (assumptions.deletionFreesSeats) tenant.ledger.release(user);
  if (!assumptions.restoreBringsManagerLinks) {
    for (const report of tenant.users.reportsOf(user.id)) {
      tenant.touch(report);
      tenant.users.setManager(report, null);
    }
    tenant.users.setManager(user, null);
  }
  if (!assumptions.restoreBringsOwnerships) {
    for (const group of tenant.groups.values()) group.owners.delete(user.id);
    for (const app of tenant.apps.values()) app.owners.delete(user.id);
  }
}

export interface RestoreOptions {
  readonly newUserPrincipalName?: string;
  readonly autoReconcileProxyConflict: boolean;
}

export function restoreUser(tenant: Tenant, caller: Caller, user: UserRecord, options: RestoreOptions): void {
  requireReach(tenant, caller, user);
  const name = options.newUserPrincipalName ?? plainName(user);
  if (options.newUserPrincipalName !== undefined) requireVerified(options.newUserPrincipalName);
  const holder = tenant.users.holderOfName(name);
  if (holder !== undefined) throw conflict(tenant, 'userPrincipalName');
  const taken = addressesOf(user).filter((address) => tenant.users.holderOfAddress(address) !== undefined);
  if (taken.length > 0 && !options.autoReconcileProxyConflict) throw conflict(tenant, 'proxyAddresses');
  tenant.touch(user);
  user.aliases = user.aliases.filter((alias) => !taken.includes(alias.toLowerCase()));
  if (user.mail !== null && taken.includes(user.mail.toLowerCase())) user.mail = name;
  user.userPrincipalName = name;
  user.deletedAt = null;
  tenant.users.takeFromBin(user);
  if (tenant.assumptions.deletionFreesSeats) takeSeats(tenant, user);
}

function requireVerified(name: string): void {
  const verified: readonly string[] = Object.values(domains);
  const domain = /^[^@\s]+@([^@\s]+)$/.exec(name)?.[1]?.toLowerCase();
  if (domain === undefined || !verified.includes(domain)) throw badRequest(assumedTexts.domain);
}

/** Without free seats the user comes back all the same, with the licenses in error. */
function takeSeats(tenant: Tenant, user: UserRecord): void {
  user.licenses = user.licenses.map((source) =>
    source.error === null && tenant.ledger.free(source.skuId) < 1
      ? { ...source, error: 'CountViolation' as const }
      : source,
  );
  tenant.ledger.take(user);
}

export function purgeUser(tenant: Tenant, caller: Caller, user: UserRecord): void {
  requireReach(tenant, caller, user);
  if (caller.kind === 'app' && !tenant.assumptions.appMayDeletePermanently) throw denied();
  forget(tenant, user);
}

/** Ends the 30 days of everyone they are over for. */
export function emptyBin(tenant: Tenant): void {
  const limit = tenant.now() - daysInBin * 24 * 3_600_000;
  for (const user of tenant.users.deleted.values()) {
    if (user.deletedAt !== null && user.deletedAt <= limit) forget(tenant, user);
  }
}

function forget(tenant: Tenant, user: UserRecord): void {
  tenant.touch(user);
  tenant.users.purge(user);
  for (const group of tenant.groups.values()) group.members.delete(user.id);
  for (const unit of tenant.units.values()) unit.members.delete(user.id);
  tenant.roleAssignments = tenant.roleAssignments.filter(({ principalId }) => principalId !== user.id);
}

/** The name without the object id that deletion put in front of it. */
export function plainName(user: UserRecord): string {
  const prefix = user.id.replaceAll('-', '');
  return user.userPrincipalName.startsWith(prefix)
    ? user.userPrincipalName.slice(prefix.length)
    : user.userPrincipalName;
}

export function conflict(tenant: Tenant, property: string): GraphError {
  const message = assumedTexts.conflict(property);
  return new GraphError(tenant.assumptions.conflictStatus, 'Request_BadRequest', message, {
    details: [{ code: 'ObjectConflict', message, target: property }],
  });
}
