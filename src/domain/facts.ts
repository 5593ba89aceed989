import type { FailureInfo } from './errors.ts';
import type { SubscribedSku, SkuId } from './license.ts';
import type { Contact, PersonRef, User, UserId } from './user.ts';
import type { IsoDateTime } from './time.ts';

/** Something we asked the tenant. A fact that could not be read says why; it is never taken for "no". */
export type Fact<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly failure: FailureInfo };

export const known = <T>(value: T): Fact<T> => ({ known: true, value });
export const unknown = (failure: FailureInfo): Fact<never> => ({ known: false, failure });

/** What decides who may change the members and owners of a group, and where. */
export interface GroupKind {
  readonly mailEnabled: boolean;
  /** Microsoft 365 group. */
  readonly unified: boolean;
  readonly dynamic: boolean;
  readonly onPremisesSyncEnabled: boolean;
  readonly isAssignableToRole: boolean;
}

export interface GroupMembership extends GroupKind {
  readonly id: string;
  readonly displayName: string;
  readonly securityEnabled: boolean;
  readonly team: boolean;
  /** Skus this group hands out. Empty when it hands out none or Graph did not tell. */
  readonly assignedLicenses: readonly SkuId[];
}

export interface RoleAssignment {
  /** Template id: the same in every tenant for built-in roles. */
  readonly roleTemplateId: string;
  readonly displayName: string;
  /** `/` = the whole tenant. */
  readonly directoryScopeId: string;
  /** The role-assignable group it comes through, if any. */
  readonly throughGroup: string | null;
}

export interface OwnedObject {
  readonly id: string;
  readonly displayName: string;
  readonly kind: 'group' | 'team' | 'application' | 'servicePrincipal';
  /** All owners that are users, the subject included. 1 = nobody else owns it. */
  readonly owners: number;
  /** Ids of those owners, where they were read: two owners who leave together leave it alone just as well. */
  readonly ownerIds?: readonly UserId[];
  /** Of a group or team, where Graph told. */
  readonly groupKind?: GroupKind;
  /** Client id of an app registration or service principal. */
  readonly appId?: string;
}

export interface Mailbox {
  readonly purpose: 'user' | 'linked' | 'shared' | 'room' | 'equipment' | 'others';
  readonly automaticReplies: 'disabled' | 'alwaysEnabled' | 'scheduled';
}

/** A OneDrive by its id and address. */
export interface DriveRef {
  readonly id: string;
  readonly webUrl: string;
}

export interface Drive extends DriveRef {
  /** Bytes. */
  readonly used: number;
}

export interface Manager extends Contact {
  readonly accountEnabled: boolean | null;
}

/** Everything the considerations look at for one subject. JSON, so that it can be stored as the snapshot. */
export interface SubjectFacts {
  readonly user: User;
  /** Last successful sign-in; null = never (or before Entra kept it). */
  readonly lastSignIn: Fact<IsoDateTime | null>;
  readonly manager: Fact<Manager | null>;
  readonly directReports: Fact<readonly PersonRef[]>;
  readonly groups: Fact<readonly GroupMembership[]>;
  readonly roles: Fact<readonly RoleAssignment[]>;
  /** Roles the subject may activate (PIM). */
  readonly eligibleRoles: Fact<readonly RoleAssignment[]>;
  readonly ownedObjects: Fact<readonly OwnedObject[]>;
  /** null = no mailbox. */
  readonly mailbox: Fact<Mailbox | null>;
  /** null = no OneDrive. */
  readonly drive: Fact<Drive | null>;
  readonly devices: Fact<number>;
  /** Those of them that Intune manages; left out in facts kept by an earlier version. */
  readonly managedDevices?: Fact<number>;
}

/** What ties a subject to others in the directory: what undo puts back, and all a snapshot keeps. */
export type SubjectLinks = Pick<SubjectFacts, 'user' | 'manager' | 'directReports' | 'groups' | 'ownedObjects'>;

/** What the considerations need of the tenant as a whole; read once per request. */
export interface TenantFacts {
  readonly skus: Fact<readonly SubscribedSku[]>;
  /** Ids of all users who actively hold Global Administrator, directly or through a group. */
  readonly globalAdministrators: Fact<readonly UserId[]>;
}
