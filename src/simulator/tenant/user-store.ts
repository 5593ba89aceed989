import type { UserRecord } from './records.ts';
import type { Replication, View } from './replication.ts';

/** Users that exist and users in the recycle bin, found by id, name and address. */
export class UserStore {
  readonly live = new Map<string, UserRecord>();
  readonly deleted = new Map<string, UserRecord>();
  readonly #byName = new Map<string, string>();
  readonly #byAddress = new Map<string, string>();
  readonly #reports = new Map<string, Set<string>>();
  /** Everyone ever, in the order of creation: a restored user returns to its old place. */
  readonly #order: UserRecord[] = [];
  readonly #replication: Replication;

  constructor(replication: Replication) {
    this.#replication = replication;
  }

  add(user: UserRecord): void {
    this.#order.push(user);
    if (user.managerId !== null) this.#reportsOf(user.managerId).add(user.id);
    if (user.deletedAt === null) {
      this.live.set(user.id, user);
      this.index(user);
    } else {
      this.deleted.set(user.id, user);
    }
  }

  moveToBin(user: UserRecord): void {
    this.unindex(user);
    this.live.delete(user.id);
    this.deleted.set(user.id, user);
  }

  takeFromBin(user: UserRecord): void {
    this.deleted.delete(user.id);
    this.live.set(user.id, user);
    this.index(user);
  }

  purge(user: UserRecord): void {
    this.deleted.delete(user.id);
  }

  /** The user at this id or userPrincipalName, as a reader of the given view sees it. */
  find(key: string, view: View = 'byId'): UserRecord | undefined {
    const lower = key.toLowerCase();
    const id = this.live.has(lower) || this.deleted.has(lower) ? lower : this.#byName.get(lower);
    const stale = this.#replication.stale(id ?? lower, view);
    if (stale) return stale.state === 'live' ? stale.user : undefined;
    return id === undefined ? this.#replication.staleByName(lower, view) : this.live.get(id);
  }

  findDeleted(id: string): UserRecord | undefined {
    const stale = this.#replication.stale(id.toLowerCase(), 'deleted');
    if (stale) return stale.state === 'deleted' ? stale.user : undefined;
    return this.deleted.get(id.toLowerCase());
  }

  /** All users in order, as the list shows them. */
  *list(): Generator<UserRecord> {
    const overlay = this.#replication.overlay('list');
    for (const user of this.#order) {
      const stale = overlay.get(user.id);
      if (stale) {
        if (stale.state === 'live') yield stale.user;
      } else if (user.deletedAt === null) {
        yield user;
      }
    }
  }

  *listDeleted(): Generator<UserRecord> {
    const overlay = this.#replication.overlay('deleted');
    for (const user of this.deleted.values()) if (!overlay.has(user.id)) yield user;
    for (const stale of overlay.values()) if (stale.state === 'deleted') yield stale.user;
  }

  reportsOf(managerId: string): readonly UserRecord[] {
    const ids = this.#reports.get(managerId) ?? [];
    return [...ids].flatMap((id) => this.live.get(id) ?? []);
  }

  setManager(user: UserRecord, managerId: string | null): void {
    if (user.managerId !== null) this.#reports.get(user.managerId)?.delete(user.id);
    user.managerId = managerId;
    if (managerId !== null) this.#reportsOf(managerId).add(user.id);
  }

  holderOfName(userPrincipalName: string): string | undefined {
    return this.#byName.get(userPrincipalName.toLowerCase());
  }

  holderOfAddress(address: string): string | undefined {
    return this.#byAddress.get(address.toLowerCase()) ?? this.#byName.get(address.toLowerCase());
  }

  /** Call before a change of names or addresses, and {@link index} after it. */
  unindex(user: UserRecord): void {
    this.#byName.delete(user.userPrincipalName.toLowerCase());
    for (const address of addressesOf(user)) {
      if (this.#byAddress.get(address) === user.id) this.#byAddress.delete(address);
    }
  }

  index(user: UserRecord): void {
    this.#byName.set(user.userPrincipalName.toLowerCase(), user.id);
    // An address that is the user's own name as well is found by that name.
    if (user.mail === user.userPrincipalName && user.aliases.length === 0) return;
    for (const address of addressesOf(user)) this.#byAddress.set(address, user.id);
  }

  #reportsOf(managerId: string): Set<string> {
    const known = this.#reports.get(managerId);
    if (known) return known;
    const fresh = new Set<string>();
    this.#reports.set(managerId, fresh);
    return fresh;
  }
}

export function addressesOf(user: UserRecord): readonly string[] {
  return [...(user.mail === null ? [] : [user.mail.toLowerCase()]), ...user.aliases.map((one) => one.toLowerCase())];
}
