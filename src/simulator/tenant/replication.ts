import type { UserRecord } from './records.ts';

/** Where a read is answered from: each lags behind writes on its own. */
export type View = 'byId' | 'list' | 'deleted';

/** Lag of each view in milliseconds. */
export type Lag = Readonly<Record<View, number>>;

export interface Stale {
  readonly state: 'live' | 'deleted' | 'absent';
  readonly user: UserRecord;
}

interface Change extends Stale {
  readonly at: number;
}

/** Shows a user as it was before the writes that have not reached a view yet. */
export class Replication {
  lag: Lag = { byId: 0, list: 0, deleted: 0 };
  readonly #changes = new Map<string, Change[]>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get active(): boolean {
    return this.lag.byId > 0 || this.lag.list > 0 || this.lag.deleted > 0;
  }

  /** Notes the state before a write. */
  before(user: UserRecord, state: Stale['state']): void {
    if (!this.active) return;
    const list = this.#changes.get(user.id) ?? [];
    list.push({ at: this.#now(), state, user: { ...user } });
    this.#changes.set(user.id, list);
  }

  /** The older state a view still shows, if it does. */
  stale(id: string, view: View): Stale | undefined {
    const changes = this.#changes.get(id);
    if (!changes) return undefined;
    const now = this.#now();
    const longest = Math.max(this.lag.byId, this.lag.list, this.lag.deleted);
    const open = changes.filter((change) => change.at + longest > now);
    if (open.length === 0) this.#changes.delete(id);
    else this.#changes.set(id, open);
    return open.find((change) => change.at + this.lag[view] > now);
  }

  staleByName(userPrincipalName: string, view: View): UserRecord | undefined {
    const name = userPrincipalName.toLowerCase();
    for (const stale of this.overlay(view).values()) {
      if (stale.state === 'live' && stale.user.userPrincipalName.toLowerCase() === name) return stale.user;
    }
    return undefined;
  }

  overlay(view: View): ReadonlyMap<string, Stale> {
    const shown = new Map<string, Stale>();
    for (const id of [...this.#changes.keys()]) {
      const stale = this.stale(id, view);
      if (stale) shown.set(id, stale);
    }
    return shown;
  }

  clear(): void {
    this.#changes.clear();
  }
}
