import type { AutomaticReplies } from '../../src/domain/automatic-replies.ts';
import { Failure } from '../../src/domain/errors.ts';
import { known, type SubjectFacts } from '../../src/domain/facts.ts';
import type { AssignedLicense, LicenseAssignmentState, SkuId, SubscribedSku } from '../../src/domain/license.ts';
import { directLicenses } from '../../src/domain/licenses/license-paths.ts';
import type { PlannedStep } from '../../src/domain/plan/plan.ts';
import type { Accounts, Directory, Receipt, RestoreOptions } from '../../src/domain/ports.ts';
import type { StepContext } from '../../src/domain/steps/step.ts';
import { refOf, type DeletedUser, type User, type UserId } from '../../src/domain/user.ts';
import { facts, group, licensed, NOW, SKUS } from './domain-facts.ts';

const unused = (): never => {
  throw new Failure('graph-unsupported');
};

/**
 * A tenant in memory with Graph's rules for the writes the steps make. It is asked through the domain's ports; what was
 * written is in `writes`. `meanwhile` runs once, before the next write: somebody else was faster.
 */
export class FakeTenant {
  readonly users = new Map<UserId, User>();
  readonly deleted = new Map<UserId, { readonly entry: DeletedUser; readonly user: User }>();
  readonly managers = new Map<UserId, UserId>();
  readonly groups = new Map<string, { members: Set<UserId>; owners: Set<UserId>; refuses?: Failure }>();
  /** Of those who have a mailbox. */
  readonly replies = new Map<UserId, AutomaticReplies>();
  /** Roles by holder, of OneDrives by id. */
  readonly drives = new Map<string, Map<UserId, string>>();
  readonly writes: string[] = [];
  skus: readonly SubscribedSku[] = SKUS;
  meanwhile: (() => void) | undefined;
  /** Ids that a lagging replica does not show yet. */
  readonly hiddenUsers = new Set<UserId>();
  readonly hiddenDeleted = new Set<UserId>();
  /** How often everything was asked for, by port method. */
  readonly reads = new Map<string, number>();

  add(...users: readonly User[]): this {
    for (const user of users) this.users.set(user.id, user);
    return this;
  }

  remove(id: UserId): void {
    const user = this.user(id);
    this.users.delete(id);
    const { displayName, userPrincipalName, mail, assignedLicenses } = user;
    const entry = { id, displayName, userPrincipalName, mail, assignedLicenses, deletedDateTime: NOW.toISOString() };
    this.deleted.set(id, { entry, user });
  }

  purge(id: UserId): void {
    this.users.delete(id);
    this.deleted.delete(id);
  }

  bringBack(id: UserId): void {
    const { user } = this.inBin(id);
    this.deleted.delete(id);
    this.users.set(id, user);
  }

  setStates(id: UserId, states: readonly LicenseAssignmentState[]): void {
    this.users.set(id, { ...this.user(id), ...licensed(...states) });
  }

  user(id: UserId): User {
    const user = this.users.get(id);
    if (user === undefined) throw new Failure('user-not-found');
    return user;
  }

  directOf(id: UserId): readonly AssignedLicense[] {
    return directLicenses(this.user(id));
  }

  context<P extends PlannedStep>(subjectId: UserId, planned: P): StepContext<P> {
    return { subjectId, planned, directory: this.directory, accounts: this.accounts };
  }

  readonly directory: Directory = {
    tenant: unused,
    findCandidates: unused,
    listUsers: unused,
    readUsers: unused,
    readTenantFacts: unused,
    readRoles: unused,
    roleHolders: unused,
    listDeletedUsers: unused,
    subscriptions: unused,
    groupNames: (ids) =>
      this.read('groupNames', new Map(ids.flatMap((id) => (this.groups.has(id) ? [[id, `Group ${id}`]] : [])))),
    groupIdsOf: (id, as) => {
      const tie = as === 'member' ? 'members' : 'owners';
      const ids = [...this.groups].filter(([, group]) => group[tie].has(id)).map(([groupId]) => groupId);
      return this.users.has(id) ? this.read('groupIdsOf', ids) : Promise.reject(new Failure('user-not-found'));
    },
    readUser: (id) => this.read('readUser', this.hiddenUsers.has(id) ? undefined : this.users.get(id)),
    readDeletedUser: (id) =>
      this.read('readDeletedUser', this.hiddenDeleted.has(id) ? undefined : this.deleted.get(id)?.entry),
    automaticReplies: (id) => this.read('automaticReplies', this.replies.get(id)),
    driveAccess: (driveId) => {
      const grants = [...this.drive(driveId)];
      return this.read('driveAccess', {
        rootId: `root-${driveId}`,
        grants: grants.map(([id, role]) => ({ id: `grant-${id}`, holder: [id], roles: [role], inherited: false })),
      });
    },
    subscribedSkus: () => this.read('subscribedSkus', this.skus),
    readFacts: (ids) => this.readFacts(ids),
    readLinks: (ids) => this.readFacts(ids),
  };

  readonly accounts: Accounts = {
    setAccountEnabled: (id, accountEnabled) =>
      this.write(accountEnabled ? 'enable' : 'disable', id, () => {
        this.users.set(id, { ...this.user(id), accountEnabled });
      }),
    revokeSessions: (id) => this.write('revoke', id, () => void this.user(id)),
    changeLicenses: (id, { add, remove }) =>
      this.write(`licenses +${add.map((one) => one.skuId).join()} -${remove.join()}`, id, () => {
        this.changeLicenses(id, add, remove);
      }),
    deleteUser: (id) => this.write('delete', id, () => this.remove(id)),
    restoreUser: (id, options) => this.write('restore', id, () => this.restore(id, options ?? {})),
    setManager: (id, managerId) =>
      this.write(`manager ${managerId}`, id, () => {
        this.user(id);
        this.user(managerId);
        this.managers.set(id, managerId);
      }),
    addGroupMember: (groupId, id) => this.tie(`join ${groupId}`, groupId, id, 'members'),
    addGroupOwner: (groupId, id) => this.tie(`own ${groupId}`, groupId, id, 'owners'),
    removeGroupMember: (groupId, id) => this.untie(`leave ${groupId}`, groupId, id, 'members'),
    removeGroupOwner: (groupId, id) => this.untie(`disown ${groupId}`, groupId, id, 'owners'),
    // Exchange keeps a message as a page of its own.
    setAutomaticReplies: (id, replies) =>
      this.write(`reply ${replies.status}`, id, () => {
        if (!this.replies.has(id)) throw new Failure('mailbox-absent');
        const page = (message: string) => (message === '' ? '' : `<html>\n<body>\n${message}\n</body>\n</html>\n`);
        const internalReplyMessage = page(replies.internalReplyMessage);
        this.replies.set(id, {
          ...replies,
          internalReplyMessage,
          externalReplyMessage: page(replies.externalReplyMessage),
        });
      }),
    shareDrive: (driveId, rootId, id) =>
      this.write(`share ${rootId}`, id, () => {
        this.user(id);
        this.drive(driveId).set(id, 'write');
      }),
    unshareDrive: (driveId, rootId, grantId) =>
      this.write(`unshare ${rootId}`, grantId, () => {
        if (!this.drive(driveId).delete(grantId.replace('grant-', ''))) throw new Failure('drive-absent');
      }),
    changeDriveGrant: (driveId, rootId, grantId, roles) =>
      this.write(`grant ${rootId} ${roles.join()}`, grantId, () => {
        const id = grantId.replace('grant-', '');
        if (!this.drive(driveId).has(id)) throw new Failure('drive-absent');
        this.drive(driveId).set(id, roles[0] ?? '');
      }),
  };

  private read<T>(what: string, answer: T): Promise<T> {
    this.reads.set(what, (this.reads.get(what) ?? 0) + 1);
    return Promise.resolve(answer);
  }

  private write(what: string, id: UserId, act: () => void): Promise<Receipt> {
    const meanwhile = this.meanwhile;
    this.meanwhile = undefined;
    meanwhile?.();
    return Promise.resolve().then(() => {
      act();
      this.writes.push(`${what} ${id}`);
      return { requestId: `request-${this.writes.length}` };
    });
  }

  private drive(id: string): Map<UserId, string> {
    const drive = this.drives.get(id);
    if (drive === undefined) throw new Failure('drive-absent');
    return drive;
  }

  addGroup(id: string, refuses?: Failure): this {
    this.groups.set(id, { members: new Set(), owners: new Set(), ...(refuses && { refuses }) });
    return this;
  }

  /** The groups of somebody, as facts. */
  tiesOf(id: UserId): Pick<SubjectFacts, 'groups' | 'ownedObjects'> {
    const held = (tie: 'members' | 'owners') => [...this.groups].filter(([, one]) => one[tie].has(id));
    return {
      groups: known(held('members').map(([groupId]) => group(groupId))),
      ownedObjects: known(
        held('owners').map(([groupId, { owners }]) => ({
          id: groupId,
          displayName: `Group ${groupId}`,
          kind: 'group',
          owners: owners.size,
          groupKind: group(groupId),
        })),
      ),
    };
  }

  private tie(what: string, groupId: string, id: UserId, tie: 'members' | 'owners'): Promise<Receipt> {
    return this.write(what, id, () => {
      this.user(id);
      const group = this.groups.get(groupId);
      if (group === undefined) throw new Failure('user-not-found');
      if (group.refuses !== undefined) throw group.refuses;
      if (group[tie].has(id)) throw new Failure('group-member-already');
      group[tie].add(id);
    });
  }

  /** Graph keeps the last owner, and takes whoever stops owning a team out of it. */
  private untie(what: string, groupId: string, id: UserId, tie: 'members' | 'owners'): Promise<Receipt> {
    return this.write(what, id, () => {
      const group = this.groups.get(groupId);
      if (group?.[tie].has(id) !== true) throw new Failure('user-not-found');
      if (group.refuses !== undefined) throw group.refuses;
      if (tie === 'owners' && group.owners.size === 1) throw new Failure('group-last-owner');
      group[tie].delete(id);
      if (tie === 'owners') group.members.delete(id);
    });
  }

  private inBin(id: UserId) {
    const found = this.deleted.get(id);
    if (found === undefined) throw new Failure('user-not-found');
    return found;
  }

  private changeLicenses(id: UserId, add: readonly AssignedLicense[], remove: readonly SkuId[]): void {
    const before = this.user(id).licenseAssignmentStates;
    for (const skuId of remove) {
      const ways = before.filter((way) => way.skuId === skuId);
      if (ways.length === 0) throw new Failure('license-absent');
      if (ways.every((way) => way.assignedByGroup !== null)) throw new Failure('license-inherited');
    }
    for (const { skuId } of add) {
      const sku = this.skus.find((one) => one.skuId === skuId);
      if (sku === undefined || sku.consumedUnits >= sku.prepaidUnits.enabled) throw new Failure('license-no-seats');
    }
    const kept = before.filter((way) => way.assignedByGroup !== null || !remove.includes(way.skuId));
    const added = add.map(
      ({ skuId, disabledPlans }) =>
        ({ skuId, disabledPlans, assignedByGroup: null, state: 'Active', error: null }) as const,
    );
    this.setStates(id, [...kept, ...added]);
  }

  private restore(id: UserId, options: RestoreOptions): void {
    const { user } = this.inBin(id);
    const others = [...this.users.values()];
    const userPrincipalName = options.newUserPrincipalName ?? user.userPrincipalName;
    if (others.some((other) => other.userPrincipalName === userPrincipalName)) throw new Failure('name-taken');
    const taken = new Set(others.flatMap((other) => other.proxyAddresses));
    const free = user.proxyAddresses.filter((address) => !taken.has(address));
    const reconciles = options.autoReconcileProxyConflict === true;
    if (free.length < user.proxyAddresses.length && !reconciles) throw new Failure('address-taken');
    this.deleted.delete(id);
    this.users.set(id, { ...user, userPrincipalName, proxyAddresses: free });
  }

  private async *readFacts(ids: readonly UserId[]): AsyncIterable<SubjectFacts> {
    for (const id of ids) {
      const user = await this.read('readFacts', this.users.get(id));
      if (user === undefined) continue;
      const manager = this.users.get(this.managers.get(id) ?? '');
      const reports = [...this.users.values()].filter((one) => this.managers.get(one.id) === id);
      yield facts(user, {
        manager: known(manager === undefined ? null : { ...refOf(manager), accountEnabled: manager.accountEnabled }),
        directReports: known(reports.map(refOf)),
      });
    }
  }
}
