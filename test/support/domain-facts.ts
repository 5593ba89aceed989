import { createHash } from 'node:crypto';
import type { Actor } from '../../src/domain/actor.ts';
import type { ConsiderationContext } from '../../src/domain/considerations/consideration.ts';
import type { FailureInfo } from '../../src/domain/errors.ts';
import {
  known,
  unknown,
  type Fact,
  type GroupMembership,
  type RoleAssignment,
  type SubjectFacts,
} from '../../src/domain/facts.ts';
import type { CompanySubscription, LicenseAssignmentState, SubscribedSku } from '../../src/domain/license.ts';
import type { Options } from '../../src/domain/plan/plan.ts';
import type { DeletedUser, User } from '../../src/domain/user.ts';

/** The moment of every domain test. */
export const NOW = new Date('2026-11-24T09:00:00Z');

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const ACTOR: Actor = { id: 'actor', tenantId: 'contoso', displayName: 'Ada Admin' };

/** Products by their real ids, so that names can be checked too. */
export const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';
export const E5 = '06ebc4ee-1bb5-47dd-8120-11324bc54e06';
export const VISIO = 'c5928f49-12ba-48f7-ada3-0d743a3601d5';
export const POWER_BI = 'f8a1db68-be16-40ed-86d5-cb42ce701560';

export function sku(skuId: string, skuPartNumber: string, bought = 10, consumedUnits = 0): SubscribedSku {
  return {
    skuId,
    skuPartNumber,
    capabilityStatus: 'Enabled',
    appliesTo: 'User',
    consumedUnits,
    prepaidUnits: { enabled: bought, suspended: 0, warning: 0, lockedOut: 0 },
    subscriptionIds: [],
  };
}

/** The subscription behind a product. */
export function subscription(skuId: string, isTrial: boolean): CompanySubscription {
  return {
    id: `subscription of ${skuId}`,
    skuId,
    skuPartNumber: skuId,
    status: 'Enabled',
    isTrial,
    totalLicenses: 5,
    createdDateTime: null,
    nextLifecycleDateTime: null,
    ownerTenantId: null,
  };
}

export const SKUS: readonly SubscribedSku[] = [
  sku(E3, 'SPE_E3'),
  sku(E5, 'SPE_E5'),
  sku(VISIO, 'VISIOCLIENT'),
  sku(POWER_BI, 'POWER_BI_PRO'),
];

export function state(skuId: string, changes: Partial<LicenseAssignmentState> = {}): LicenseAssignmentState {
  return { skuId, assignedByGroup: null, disabledPlans: [], state: 'Active', error: null, ...changes };
}

/** A user with these license states, and the `assignedLicenses` Graph would derive from them. */
export function licensed(...states: readonly LicenseAssignmentState[]): Partial<User> {
  const held = states.filter((one) => one.state === 'Active' || one.state === 'ActiveWithError');
  const ids = [...new Set(held.map(({ skuId }) => skuId))];
  return {
    licenseAssignmentStates: states,
    assignedLicenses: ids.map((skuId) => ({
      skuId,
      disabledPlans: held.filter((one) => one.skuId === skuId).flatMap((one) => one.disabledPlans),
    })),
  };
}

export function user(id: string, changes: Partial<User> = {}): User {
  return {
    id,
    displayName: `User ${id}`,
    userPrincipalName: `${id}@contoso.com`,
    mail: `${id}@contoso.com`,
    givenName: 'User',
    surname: id,
    department: null,
    jobTitle: null,
    userType: 'Member',
    accountEnabled: true,
    createdDateTime: '2020-01-01T00:00:00Z',
    onPremisesSyncEnabled: null,
    isManagementRestricted: null,
    usageLocation: 'NL',
    proxyAddresses: [],
    assignedLicenses: [],
    licenseAssignmentStates: [],
    ...changes,
  };
}

export function deletedUser(id: string, deletedDateTime: string, changes: Partial<DeletedUser> = {}): DeletedUser {
  const { displayName, userPrincipalName, mail } = user(id);
  return { id, displayName, userPrincipalName, mail, deletedDateTime, assignedLicenses: [], ...changes };
}

/** A leaver about whom everything is known and nothing stands out. */
export function facts(one: User, changes: Partial<Omit<SubjectFacts, 'user'>> = {}): SubjectFacts {
  return {
    user: one,
    lastSignIn: known('2026-01-05T08:00:00Z'),
    manager: known(null),
    directReports: known([]),
    groups: known([]),
    roles: known([]),
    eligibleRoles: known([]),
    ownedObjects: known([]),
    mailbox: known(null),
    drive: known(null),
    devices: known(0),
    ...changes,
  };
}

export function context(changes: Partial<ConsiderationContext> = {}): ConsiderationContext {
  return {
    actor: ACTOR,
    tenant: { skus: known(SKUS), globalAdministrators: known(['ga1', 'ga2', 'ga3']) },
    selected: new Set(),
    now: NOW,
    ...changes,
  };
}

export function missing(permission: string): Fact<never> {
  const failure: FailureInfo = { code: 'permission-missing', permission };
  return unknown(failure);
}

export function role(roleTemplateId: string, displayName: string, directoryScopeId = '/'): RoleAssignment {
  return { roleTemplateId, displayName, directoryScopeId, throughGroup: null };
}

export function group(id: string, changes: Partial<GroupMembership> = {}): GroupMembership {
  return {
    id,
    displayName: `Group ${id}`,
    securityEnabled: true,
    mailEnabled: false,
    unified: false,
    team: false,
    dynamic: false,
    onPremisesSyncEnabled: false,
    isAssignableToRole: false,
    assignedLicenses: [],
    ...changes,
  };
}

export const DELETE: Options = {
  outcome: 'delete',
  licenseWay: 'unassign-first',
  blockSignIn: true,
  revokeSessions: true,
};
