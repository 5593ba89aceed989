import type { AutomaticReplies } from '../../src/domain/automatic-replies.ts';
import { Failure } from '../../src/domain/errors.ts';
import { known, type OwnedObject, type RoleAssignment, type SubjectFacts } from '../../src/domain/facts.ts';
import type { AssignedLicense, SkuId, SubscribedSku } from '../../src/domain/license.ts';
import { directLicenses } from '../../src/domain/licenses/license-paths.ts';
import type { Accounts, Directory, GroupTie, Receipt } from '../../src/domain/ports.ts';
import { refOf, type DeletedUser, type User, type UserId } from '../../src/domain/user.ts';
import { facts, licensed, NOW, sku, state, user } from './domain-facts.ts';
import { E3 } from './plans.ts';

export type Write =
  | 'enable'
  | 'disable'
  | 'revoke'
  | 'unassign'
  | 'assign'
  | 'delete'
  | 'restore'
  | 'manager'
  | 'join'
  | 'own'
  | 'leave'
  | 'disown'
  | 'reply'
  | 'share'
  | 'unshare';

/** Something that really changed in the tenant. */
export interface Effect {
  readonly what: Write;
  readonly id: UserId;
}

/** What befalls one write: `before` it is refused, `after` it was done and only the answer is lost. */
export type Fault = { readonly when: 'before' | 'after'; readonly failure: Failure };

const unused = (): never => {
  throw new Failure('graph-unsupported');
};

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * A tenant in memory for jobs: many users with one E3 each, seats that move with them, a log of every effect, and
 * faults, latency and lagging reads on demand.
 */
export class MemoryTenant {
  readonly #users = new Map<UserId, { user: User; deleted: boolean }>();
  /** Earlier states that reads still show, and how often. */
  readonly #stale = new Map<UserId, { shown: { user: User; deleted: boolean }; reads: number }>();
  /** Groups by user. */
  readonly ties: Record<GroupTie, Map<UserId, ReadonlySet<string>>> = { member: new Map(), owner: new Map() };
  readonly roles = new Map<UserId, readonly RoleAssignment[]>();
  readonly owned = new Map<UserId, readonly OwnedObject[]>();
  readonly replies = new Map<UserId, AutomaticReplies>();
  readonly effects: Effect[] = [];
  /** Every call that would change something, also those that found nothing to do. */
  readonly calls: Effect[] = [];
  latencyMs = 0;
  /** Reads of a user that still show the state before the last write. */
  lagReads = 0;
  /** Asked before every write. */
  fault: (what: Write, id: UserId, calls: number) => Fault | undefined = () => undefined;
  /** Asked before every read. */
  readFault: (id: UserId | undefined) => Failure | undefined = () => undefined;
  inFlight = 0;
  mostInFlight = 0;
  #requests = 0;

  constructor(userIds: readonly UserId[]) {
    for (const id of userIds) this.#users.set(id, { user: user(id, licensed(state(E3))), deleted: false });
  }

  isDeleted(id: UserId): boolean {
    return this.#users.get(id)?.deleted === true;
  }

  /** Somebody else deletes (or, with `purge`, removes for good) in the admin center. */
  deleteElsewhere(id: UserId, purge = false): void {
    if (purge) this.#users.delete(id);
    else this.#change(id, (entry) => ({ ...entry, deleted: true }));
  }

  licensesOf(id: UserId): readonly SkuId[] {
    return (this.#users.get(id)?.user.assignedLicenses ?? []).map(({ skuId }) => skuId);
  }

  effectsOn(id: UserId): readonly Write[] {
    return this.effects.filter((effect) => effect.id === id).map(({ what }) => what);
  }

  readonly directory: Directory = {
    tenant: unused,
    findCandidates: unused,
    listUsers: unused,
    readUsers: unused,
    roleHolders: unused,
    readTenantFacts: () =>
      this.#read(undefined, () => ({ skus: known([this.#seats()]), globalAdministrators: known([]) })),
    readRoles: (id) => this.#read(id, () => known(this.roles.get(id) ?? [])),
    listDeletedUsers: unused,
    subscriptions: unused,
    groupNames: unused,
    groupIdsOf: (id, as) =>
      this.#read(id, () => {
        if (!this.#shown(id, false)) throw new Failure('user-not-found');
        return [...(this.ties[as].get(id) ?? [])];
      }),
    readUser: (id) => this.#read(id, () => this.#shown(id, false)?.user),
    readDeletedUser: (id) =>
      this.#read(id, (): DeletedUser | undefined => {
        const found = this.#shown(id, true)?.user;
        if (!found) return undefined;
        return {
          ...refOf(found),
          mail: found.mail,
          deletedDateTime: NOW.toISOString(),
          assignedLicenses: found.assignedLicenses,
        };
      }),
    automaticReplies: (id) => this.#read(id, () => this.replies.get(id)),
    driveAccess: unused,
    subscribedSkus: () => this.#read(undefined, () => [this.#seats()]),
    readFacts: (ids) => this.#facts(ids),
    readLinks: (ids) => this.#facts(ids),
  };

  readonly accounts: Accounts = {
    setAccountEnabled: (id, accountEnabled) =>
      this.#write(accountEnabled ? 'enable' : 'disable', id, (one) => ({ ...one, accountEnabled })),
    revokeSessions: (id) => this.#write('revoke', id, (one) => ({ ...one })),
    changeLicenses: (id, { add, remove }) =>
      this.#write(add.length > 0 ? 'assign' : 'unassign', id, (one) => relicensed(one, add, remove)),
    deleteUser: (id) => this.#write('delete', id, (one) => one),
    restoreUser: (id) => this.#write('restore', id, (one) => one),
    setManager: (id) => this.#write('manager', id, (one) => one),
    addGroupMember: (groupId, id) => this.#write('join', id, this.#tied('member', groupId)),
    addGroupOwner: (groupId, id) => this.#write('own', id, this.#tied('owner', groupId)),
    removeGroupMember: (groupId, id) => this.#write('leave', id, this.#untied('member', groupId)),
    removeGroupOwner: (groupId, id) => this.#write('disown', id, this.#untied('owner', groupId)),
    setAutomaticReplies: (id, replies) =>
      this.#write('reply', id, (one) => {
        this.replies.set(id, replies);
        return one;
      }),
    shareDrive: unused,
    unshareDrive: unused,
    changeDriveGrant: unused,
  };

  #untied(as: GroupTie, groupId: string) {
    return (one: User): User => {
      const tied = new Set(this.ties[as].get(one.id));
      if (!tied.delete(groupId)) throw new Failure('user-not-found');
      this.ties[as].set(one.id, tied);
      return one;
    };
  }

  #tied(as: GroupTie, groupId: string) {
    return (one: User): User => {
      const tied = this.ties[as].get(one.id) ?? new Set();
      if (tied.has(groupId)) throw new Failure('group-member-already');
      this.ties[as].set(one.id, new Set([...tied, groupId]));
      return one;
    };
  }

  #seats(): SubscribedSku {
    const used = [...this.#users.values()].filter(({ user: one }) => one.assignedLicenses.length > 0).length;
    return sku(E3, 'SPE_E3', 10_000, used);
  }

  #shown(id: UserId, deleted: boolean) {
    const stale = this.#stale.get(id);
    const entry = stale && stale.reads-- > 0 ? stale.shown : this.#users.get(id);
    return entry?.deleted === deleted ? entry : undefined;
  }

  async #read<T>(id: UserId | undefined, answer: () => T): Promise<T> {
    await this.#travel();
    const failure = this.readFault(id);
    if (failure) throw failure;
    return answer();
  }

  /** All in one batch, as the gateway does. */
  async *#facts(ids: readonly UserId[]): AsyncGenerator<SubjectFacts> {
    await this.#travel();
    for (const id of ids) {
      const failure = this.readFault(id);
      if (failure) throw failure;
      const one = this.#shown(id, false)?.user;
      if (one) {
        const manager = known({ ...refOf(user('boss')), accountEnabled: true });
        const roles = known(this.roles.get(id) ?? []);
        const ownedObjects = known(this.owned.get(id) ?? []);
        yield facts(one, { manager, roles, ownedObjects, directReports: known([refOf(user(`${id}-report`))]) });
      }
    }
  }

  async #travel(): Promise<void> {
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    try {
      await (this.latencyMs > 0 ? sleep(this.latencyMs) : Promise.resolve());
    } finally {
      this.inFlight -= 1;
    }
  }

  #change(id: UserId, change: (entry: { user: User; deleted: boolean }) => { user: User; deleted: boolean }): void {
    const entry = this.#users.get(id);
    if (!entry) throw new Failure('user-not-found');
    if (this.lagReads > 0) this.#stale.set(id, { shown: entry, reads: this.lagReads });
    this.#users.set(id, change(entry));
  }

  async #write(what: Write, id: UserId, change: (user: User) => User): Promise<Receipt> {
    this.calls.push({ what, id });
    const fault = this.fault(what, id, this.calls.filter((call) => call.what === what && call.id === id).length);
    await this.#travel();
    if (fault?.when === 'before') throw fault.failure;
    const entry = this.#users.get(id);
    if (!entry || entry.deleted !== (what === 'restore')) throw new Failure('user-not-found');
    const changed = change(entry.user);
    this.#change(id, () => ({ user: changed, deleted: what === 'delete' }));
    this.effects.push({ what, id });
    if (fault?.when === 'after') throw fault.failure;
    this.#requests += 1;
    return { requestId: `request-${this.#requests}` };
  }
}

function relicensed(one: User, add: readonly AssignedLicense[], remove: readonly SkuId[]): User {
  const held = new Set(directLicenses(one).map(({ skuId }) => skuId));
  if (remove.some((skuId) => !held.has(skuId))) throw new Failure('license-absent');
  const kept = one.licenseAssignmentStates.filter(({ skuId }) => !remove.includes(skuId));
  return { ...one, ...licensed(...kept, ...add.map(({ skuId, disabledPlans }) => state(skuId, { disabledPlans }))) };
}
