import type { AutomaticReplies } from './automatic-replies.ts';
import type { RoleAssignment, SubjectFacts, SubjectLinks, TenantFacts, Fact } from './facts.ts';
import type { AssignedLicense, CompanySubscription, SkuId, SubscribedSku } from './license.ts';
import type { DeletedUser, PersonRef, User, UserId } from './user.ts';
import type { IsoDateTime } from './time.ts';

export interface Clock {
  now(): Date;
}

/** People the directory offers for one thing an admin typed. The domain decides what that means (match-person.ts). */
export interface Candidates {
  /** As typed. */
  readonly query: string;
  /** Same object id, user principal name, mail or proxy address. */
  readonly exact: readonly User[];
  /** Every word of the query begins a word of the name. At most 25. */
  readonly byName: readonly User[];
  /** Similar spelling, best first, at most 5. Never chosen without asking. */
  readonly similar: readonly User[];
  /** Deleted users with that name or user principal name. */
  readonly deleted: readonly DeletedUser[];
}

/** All conditions must hold. */
export interface UserFilter {
  readonly accountEnabled?: boolean;
  readonly userType?: 'Member' | 'Guest';
  readonly licensed?: boolean;
  readonly skuId?: SkuId;
  /** Has none of these. */
  readonly withoutSkuIds?: readonly SkuId[];
  readonly department?: string;
  /** In none of these; whoever has no department is in none. */
  readonly notDepartments?: readonly string[];
  readonly noDepartment?: boolean;
  readonly managerId?: UserId;
  readonly createdBefore?: IsoDateTime;
  /** Made at this instant or later. */
  readonly createdSince?: IsoDateTime;
  /** Last sign-in before this, or never and created before this. Needs Entra P1: otherwise `premium-required`. */
  readonly notSignedInSince?: IsoDateTime;
  /** No sign-in on record at all. Needs Entra P1 too. */
  readonly neverSignedIn?: boolean;
}

/** What a list tells of a user: few properties, for a list may be as long as the tenant. */
export interface ListedUser
  extends PersonRef, Pick<User, 'department' | 'userType' | 'accountEnabled' | 'createdDateTime' | 'assignedLicenses'> {
  /** Only where the list asks about sign-ins; null = none on record. */
  readonly lastSignIn?: IsoDateTime | null;
}

export interface Tenant {
  readonly id: string;
  readonly displayName: string;
  /** Verified domains; a user principal name ends in one of them. */
  readonly domains: readonly string[];
}

/** How a user belongs to a group. */
export type GroupTie = 'member' | 'owner';

/** What one person may do with a OneDrive. */
export interface DriveGrant {
  readonly id: string;
  /** Object id and addresses, lower case: whatever SharePoint knows of them. */
  readonly holder: readonly string[];
  readonly roles: readonly string[];
  readonly inherited: boolean;
}

/** Who may open a OneDrive as a whole. Links are not among it. */
export interface DriveAccess {
  /** The item that is shared. */
  readonly rootId: string;
  readonly grants: readonly DriveGrant[];
}

/** Reading the tenant. Every method throws `Failure`; absent things are undefined, never an error. */
export interface Directory {
  tenant(): Promise<Tenant>;
  /** One answer per query, in order. Batched. */
  findCandidates(queries: readonly string[]): Promise<readonly Candidates[]>;
  listUsers(filter: UserFilter): AsyncIterable<ListedUser>;
  readUser(id: UserId): Promise<User | undefined>;
  readUsers(ids: readonly UserId[]): Promise<ReadonlyMap<UserId, User>>;
  /** In the order in which they become known, so that progress can be shown. Unknown ids are left out. */
  readFacts(ids: readonly UserId[]): AsyncIterable<SubjectFacts>;
  /** The same with half the requests, for those who judge nobody. */
  readLinks(ids: readonly UserId[]): AsyncIterable<SubjectLinks>;
  readTenantFacts(): Promise<TenantFacts>;
  /** Active roles, direct and through groups. */
  readRoles(id: UserId): Promise<Fact<readonly RoleAssignment[]>>;
  /** Users who actively hold a role in the whole tenant, directly or through a group. */
  roleHolders(roleTemplateId: string): Promise<readonly UserId[]>;
  listDeletedUsers(): AsyncIterable<DeletedUser>;
  readDeletedUser(id: UserId): Promise<DeletedUser | undefined>;
  subscribedSkus(): Promise<readonly SubscribedSku[]>;
  subscriptions(): Promise<readonly CompanySubscription[]>;
  groupNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Ids of the groups a user is in (directly) or owns. Throws `user-not-found`. */
  groupIdsOf(id: UserId, as: GroupTie): Promise<readonly string[]>;
  /** Undefined = no mailbox. Throws `user-not-found`. */
  automaticReplies(id: UserId): Promise<AutomaticReplies | undefined>;
  /** Throws `drive-absent`, also when the files were deleted meanwhile. */
  driveAccess(driveId: string): Promise<DriveAccess>;
}

/** Graph's own receipt for a write. */
export interface Receipt {
  readonly requestId: string | null;
}

export interface RestoreOptions {
  /** When the old name was taken meanwhile. */
  readonly newUserPrincipalName?: string;
  /** Drop proxy addresses that somebody else took meanwhile. */
  readonly autoReconcileProxyConflict?: boolean;
}

/**
 * Changing the tenant. Every method throws `Failure`. A write whose answer was lost throws `outcome-unknown`: look
 * before doing it again. Calls made at the same time travel together in one `$batch`.
 */
export interface Accounts {
  setAccountEnabled(id: UserId, enabled: boolean): Promise<Receipt>;
  revokeSessions(id: UserId): Promise<Receipt>;
  changeLicenses(
    id: UserId,
    change: { readonly add: readonly AssignedLicense[]; readonly remove: readonly SkuId[] },
  ): Promise<Receipt>;
  /** Soft delete: restorable for 30 days. */
  deleteUser(id: UserId): Promise<Receipt>;
  restoreUser(id: UserId, options?: RestoreOptions): Promise<Receipt>;
  setManager(id: UserId, managerId: UserId): Promise<Receipt>;
  addGroupMember(groupId: string, id: UserId): Promise<Receipt>;
  addGroupOwner(groupId: string, id: UserId): Promise<Receipt>;
  removeGroupMember(groupId: string, id: UserId): Promise<Receipt>;
  /** Of a team this ends the membership too. */
  removeGroupOwner(groupId: string, id: UserId): Promise<Receipt>;
  setAutomaticReplies(id: UserId, replies: AutomaticReplies): Promise<Receipt>;
  /** Lets somebody change everything in it; nobody gets a mail about it. */
  shareDrive(driveId: string, rootId: string, withId: UserId): Promise<Receipt>;
  unshareDrive(driveId: string, rootId: string, grantId: string): Promise<Receipt>;
  changeDriveGrant(driveId: string, rootId: string, grantId: string, roles: readonly string[]): Promise<Receipt>;
}
