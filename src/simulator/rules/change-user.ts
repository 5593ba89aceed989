import { badRequest, denied } from '../protocol/graph-error.ts';
import { granted } from './granted.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Caller } from './caller.ts';
import { roles } from './directory-roles.ts';
import { conflict } from './recycle-bin.ts';
import { requireReach, requireRole, requireUnrestricted, sensitiveProperties } from './sensitive-actions.ts';
import { mastersOnPremises } from './synced.ts';

type Changes = Readonly<Record<string, unknown>>;

/** Properties of a user that PATCH takes here, and the type each must have. */
const writable: Readonly<Record<string, 'string' | 'boolean' | 'strings' | 'any'>> = {
  accountEnabled: 'boolean',
  businessPhones: 'strings',
  city: 'string',
  companyName: 'string',
  country: 'string',
  department: 'string',
  displayName: 'string',
  employeeId: 'string',
  employeeLeaveDateTime: 'string',
  employeeType: 'string',
  givenName: 'string',
  jobTitle: 'string',
  mobilePhone: 'string',
  officeLocation: 'string',
  otherMails: 'strings',
  passwordProfile: 'any',
  postalCode: 'string',
  preferredLanguage: 'string',
  showInAddressList: 'boolean',
  state: 'string',
  streetAddress: 'string',
  surname: 'string',
  usageLocation: 'string',
  userPrincipalName: 'string',
  userType: 'string',
};

/** Changes a user's properties; PATCH /users/{id}. */
export function changeUser(tenant: Tenant, caller: Caller, user: UserRecord, changes: Changes): void {
  const names = Object.keys(changes).filter((name) => !name.startsWith('@'));
  requirePermission(tenant, names);
  for (const name of names) checkValue(name, changes[name]);
  if (names.some((name) => sensitiveProperties.includes(name))) requireReach(tenant, caller, user);
  else requireUnrestricted(tenant, caller, user);
  requireRole(tenant, caller, [roles.userAdministrator.templateId, roles.authenticationAdministrator.templateId]);
  if (user.synced === true) throw mastersOnPremises();
  const name = changes['userPrincipalName'];
  if (typeof name === 'string') requireFree(tenant, user, name);
  tenant.touch(user);
  tenant.users.unindex(user);
  apply(user, changes, names);
  tenant.users.index(user);
}

/** Switching sign-in on or off has a permission of its own. */
function requirePermission(tenant: Tenant, names: readonly string[]): void {
  const only = names.length > 0 && names.every((name) => name === 'accountEnabled');
  const accepted: readonly string[] = only ? granted.userEnable : granted.userWrite;
  if (!accepted.some((one) => tenant.settings.permissions.has(one))) throw denied();
}

const required: readonly string[] = ['accountEnabled', 'displayName', 'userPrincipalName'];

function checkValue(name: string, value: unknown): void {
  const type = writable[name];
  if (type === undefined) throw badRequest(`Property '${name}' is read-only and cannot be set.`);
  if (value === null ? required.includes(name) : !fits(type, value)) throw wrongValue(name);
  if (name === 'userPrincipalName' && !/^[^@\s]+@[^@\s]+$/.test(value as string)) throw wrongValue(name);
}

const wrongValue = (name: string) => badRequest(`Invalid value specified for property '${name}' of resource 'User'.`);

function fits(type: 'string' | 'boolean' | 'strings' | 'any', value: unknown): boolean {
  if (type === 'any') return true;
  return type === 'strings' ? Array.isArray(value) : typeof value === type;
}

function requireFree(tenant: Tenant, user: UserRecord, name: string): void {
  const holder = tenant.users.holderOfName(name);
  if (holder !== undefined && holder !== user.id) throw conflict(tenant, 'userPrincipalName');
}

function apply(user: UserRecord, changes: Changes, names: readonly string[]): void {
  const extra: Record<string, unknown> = { ...user.extra };
  for (const name of names) {
    if (name in user) Object.assign(user, { [name]: changes[name] });
    else if (name !== 'passwordProfile') extra[name] = changes[name];
  }
  user.extra = Object.keys(extra).length > 0 ? extra : null;
}
