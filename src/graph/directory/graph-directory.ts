import type { TenantFacts, SubjectFacts, SubjectLinks } from '../../domain/facts.ts';
import type {
  Candidates,
  Clock,
  Directory,
  DriveAccess,
  GroupTie,
  ListedUser,
  Tenant,
  UserFilter,
} from '../../domain/ports.ts';
import type { SubscribedSku } from '../../domain/license.ts';
import type { DeletedUser, UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { getAutomaticReplies } from '../operations/get-automatic-replies.ts';
import { getDeletedUser } from '../operations/get-deleted-user.ts';
import { getDriveRoot } from '../operations/get-drive-root.ts';
import { getGroup } from '../operations/get-group.ts';
import { getOrganization } from '../operations/get-organization.ts';
import { listDeletedUsers } from '../operations/list-deleted-users.ts';
import { listDriveGrants } from '../operations/list-drive-grants.ts';
import { listSubscribedSkus } from '../operations/list-subscribed-skus.ts';
import { listSubscriptions } from '../operations/list-subscriptions.ts';
import { Failure } from '../../domain/errors.ts';
import { findCandidates } from './find-candidates.ts';
import { inOrderOfArrival } from './in-order-of-arrival.ts';
import { listUsers } from './list-users.ts';
import type { NameIndex } from './name-index.ts';
import { asFact, orUndefined } from './optional.ts';
import { Owners } from './owners.ts';
import { groupIdsOf } from './group-ids-of.ts';
import { readSubjectFacts, readSubjectLinks } from './read-facts.ts';
import { globalAdministrators, readMemberships, roleHolders, rolesOf } from './read-roles.ts';
import { readUser, readUsers } from './read-users.ts';
import { RecentValue } from './recent-value.ts';

/** Users whose facts are read at the same time. */
const AT_ONCE = 40;
const TENANT_FRESH_MS = 60_000;

export interface DirectoryParts {
  readonly gateway: Gateway;
  readonly names: NameIndex;
  readonly clock: Clock;
}

/** The tenant as Graph shows it now: users, roles, groups and seats are never answered from memory. */
export function createDirectory({ gateway, names, clock }: DirectoryParts): Directory {
  const recentTenant = new RecentValue<Tenant>(clock, TENANT_FRESH_MS);
  return {
    tenant: () => recentTenant.get(() => readTenant(gateway)),
    findCandidates: (queries: readonly string[]): Promise<readonly Candidates[]> =>
      findCandidates(gateway, names, queries),
    listUsers: (filter: UserFilter): AsyncIterable<ListedUser> => listUsers(gateway, filter),
    readUser: (id: UserId) => readUser(gateway, id),
    readUsers: (ids: readonly UserId[]) => readUsers(gateway, ids),
    readFacts: (ids: readonly UserId[]) => readFacts(gateway, ids),
    readLinks: (ids: readonly UserId[]) => readLinks(gateway, ids),
    readTenantFacts: () => readTenantFacts(gateway),
    roleHolders: (roleTemplateId: string) => roleHolders(gateway, roleTemplateId),
    readRoles: (id: UserId) => {
      const memberships = readMemberships(gateway, id);
      memberships.catch(() => undefined);
      return asFact(rolesOf(gateway, id, memberships));
    },
    listDeletedUsers: () => deletedUsers(gateway),
    readDeletedUser: async (id: UserId) =>
      (await orUndefined(gateway.call(getDeletedUser, { id }), 'user-not-found'))?.value,
    subscribedSkus: () => subscribedSkus(gateway),
    subscriptions: () => gateway.all(listSubscriptions, {}),
    groupNames: (ids: readonly string[]) => groupNames(gateway, ids),
    groupIdsOf: (id: UserId, as: GroupTie) => groupIdsOf(gateway, id, as),
    automaticReplies: async (id: UserId) =>
      (await orUndefined(gateway.call(getAutomaticReplies, { id }), 'mailbox-absent'))?.value,
    driveAccess: (driveId: string) => driveAccess(gateway, driveId),
  };
}

async function readTenant(gateway: Gateway): Promise<Tenant> {
  const [organization] = await gateway.all(getOrganization, {});
  if (organization === undefined) throw new Failure('graph-unexpected');
  const { id, displayName, verifiedDomains } = organization;
  return { id, displayName: displayName ?? id, domains: verifiedDomains.map(({ name }) => name) };
}

const subscribedSkus = (gateway: Gateway): Promise<readonly SubscribedSku[]> => gateway.all(listSubscribedSkus, {});

async function* readFacts(gateway: Gateway, ids: readonly UserId[]): AsyncGenerator<SubjectFacts> {
  const owners = new Owners(gateway);
  const work = (id: UserId) => readSubjectFacts(gateway, owners, id);
  for await (const facts of inOrderOfArrival([...new Set(ids)], AT_ONCE, work)) if (facts !== undefined) yield facts;
}

async function* readLinks(gateway: Gateway, ids: readonly UserId[]): AsyncGenerator<SubjectLinks> {
  const owners = new Owners(gateway);
  const work = (id: UserId) => readSubjectLinks(gateway, owners, id);
  for await (const links of inOrderOfArrival([...new Set(ids)], AT_ONCE, work)) if (links !== undefined) yield links;
}

async function readTenantFacts(gateway: Gateway): Promise<TenantFacts> {
  const [skus, administrators] = await Promise.all([
    asFact(subscribedSkus(gateway)),
    asFact(globalAdministrators(gateway)),
  ]);
  return { skus, globalAdministrators: administrators };
}

async function* deletedUsers(gateway: Gateway): AsyncGenerator<DeletedUser> {
  for await (const page of gateway.pages(listDeletedUsers, {})) yield* page;
}

async function driveAccess(gateway: Gateway, driveId: string): Promise<DriveAccess> {
  const { id: itemId } = (await gateway.call(getDriveRoot, { driveId })).value;
  return { rootId: itemId, grants: await gateway.all(listDriveGrants, { driveId, itemId }) };
}

async function groupNames(gateway: Gateway, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = async (id: string) => {
    const reply = await orUndefined(gateway.call(getGroup, { id }), 'graph-unsupported');
    return reply?.value.displayName ? ([id, reply.value.displayName] as const) : undefined;
  };
  const names = await Promise.all([...new Set(ids)].map(read));
  return new Map(names.filter((pair) => pair !== undefined));
}
