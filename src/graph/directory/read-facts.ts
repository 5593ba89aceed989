import { Failure } from '../../domain/errors.ts';
import type { Drive, Fact, GroupMembership, Mailbox, Manager, SubjectFacts, SubjectLinks } from '../../domain/facts.ts';
import type { IsoDateTime } from '../../domain/time.ts';
import type { User, UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { getDrive } from '../operations/get-drive.ts';
import { getMailboxSettings } from '../operations/get-mailbox-settings.ts';
import { getManager } from '../operations/get-manager.ts';
import { getSignInActivity } from '../operations/get-sign-in-activity.ts';
import { listDirectReports } from '../operations/list-direct-reports.ts';
import { listManagedDevices } from '../operations/list-managed-devices.ts';
import { listMemberOf } from '../operations/list-member-of.ts';
import { listOwnedDevices } from '../operations/list-owned-devices.ts';
import type { MemberOf } from '../schemas/member-of.ts';
import { asFact, orUndefined } from './optional.ts';
import { groupKind } from './group-kind.ts';
import { isType } from './odata-type.ts';
import type { Owners } from './owners.ts';
import { eligibleRolesOf, readMemberships, rolesOf } from './read-roles.ts';
import { readUser } from './read-users.ts';

/** Everything the considerations look at; undefined when there is no such user. All of it is asked for at once. */
export async function readSubjectFacts(
  gateway: Gateway,
  owners: Owners,
  id: UserId,
): Promise<SubjectFacts | undefined> {
  const memberships = readMemberships(gateway, id);
  memberships.catch(() => undefined);
  const [user, ...facts] = await Promise.all([
    readUser(gateway, id),
    asFact(lastSignIn(gateway, id)),
    asFact(manager(gateway, id)),
    asFact(gateway.all(listDirectReports, { id })),
    asFact(groups(memberships)),
    asFact(rolesOf(gateway, id, memberships)),
    asFact(eligibleRolesOf(gateway, id)),
    asFact(owners.ownedBy(id)),
    asFact(mailbox(gateway, id)),
    asFact(drive(gateway, id)),
    asFact(devices(gateway, id)),
    asFact(managedDevices(gateway, id)),
  ]);
  return user && assemble(user, facts);
}

/** What a snapshot keeps; undefined when there is no such user. */
export async function readSubjectLinks(
  gateway: Gateway,
  owners: Owners,
  id: UserId,
): Promise<SubjectLinks | undefined> {
  const [user, boss, directReports, memberOf, ownedObjects] = await Promise.all([
    readUser(gateway, id),
    asFact(manager(gateway, id)),
    asFact(gateway.all(listDirectReports, { id })),
    asFact(groups(readMemberships(gateway, id))),
    asFact(owners.ownedBy(id)),
  ]);
  return user && { user, manager: boss, directReports, groups: memberOf, ownedObjects };
}

type Facts = readonly [
  SubjectFacts['lastSignIn'],
  SubjectFacts['manager'],
  SubjectFacts['directReports'],
  SubjectFacts['groups'],
  SubjectFacts['roles'],
  SubjectFacts['eligibleRoles'],
  SubjectFacts['ownedObjects'],
  SubjectFacts['mailbox'],
  SubjectFacts['drive'],
  Fact<number>,
  Fact<number>,
];

function assemble(user: User, facts: Facts): SubjectFacts {
  const [
    signIn,
    boss,
    directReports,
    memberOf,
    roles,
    eligibleRoles,
    ownedObjects,
    box,
    onedrive,
    devices,
    managedDevices,
  ] = facts;
  return {
    user,
    lastSignIn: signIn,
    manager: boss,
    directReports,
    groups: memberOf,
    roles,
    eligibleRoles,
    ownedObjects,
    mailbox: box,
    drive: onedrive,
    devices,
    managedDevices,
  };
}

async function lastSignIn(gateway: Gateway, id: UserId): Promise<IsoDateTime | null> {
  return (await gateway.call(getSignInActivity, { id })).value.signInActivity;
}

async function manager(gateway: Gateway, id: UserId): Promise<Manager | null> {
  const reply = await orUndefined(gateway.call(getManager, { id }), 'user-not-found');
  return reply?.value ?? null;
}

async function groups(memberships: Promise<readonly MemberOf[]>): Promise<readonly GroupMembership[]> {
  return (await memberships).filter((one) => isType(one, 'group')).map(toMembership);
}

function toMembership(group: MemberOf): GroupMembership {
  // Without permission for groups Graph tells nothing but their id: half a fact would look like "no license".
  if (group.displayName === null) {
    throw new Failure('permission-missing', { permission: listMemberOf.permissions.application });
  }
  return {
    id: group.id,
    displayName: group.displayName,
    securityEnabled: group.securityEnabled ?? false,
    team: group.resourceProvisioningOptions.includes('Team'),
    ...groupKind(group),
    assignedLicenses: group.assignedLicenses.map(({ skuId }) => skuId),
  };
}

async function mailbox(gateway: Gateway, id: UserId): Promise<Mailbox | null> {
  const reply = await orUndefined(gateway.call(getMailboxSettings, { id }), 'mailbox-absent');
  if (reply === undefined) return null;
  return {
    purpose: reply.value.userPurpose ?? 'user',
    automaticReplies: reply.value.automaticRepliesSetting?.status ?? 'disabled',
  };
}

async function drive(gateway: Gateway, id: UserId): Promise<Drive | null> {
  const reply = await orUndefined(gateway.call(getDrive, { id }), 'drive-absent');
  if (reply === undefined) return null;
  const { value } = reply;
  return { id: value.id, used: value.quota?.used ?? 0, webUrl: value.webUrl ?? '' };
}

async function managedDevices(gateway: Gateway, id: UserId): Promise<number> {
  return (await gateway.all(listManagedDevices, { id })).length;
}

async function devices(gateway: Gateway, id: UserId): Promise<number> {
  return (await gateway.all(listOwnedDevices, { id })).length;
}
