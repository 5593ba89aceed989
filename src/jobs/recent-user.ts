import type { Accounts, Directory } from '../domain/ports.ts';
import type { User, UserId } from '../domain/user.ts';

/** Milliseconds for which what was read of a user counts as looked at just now. */
const FRESH_MS = 1_000;

/**
 * What was last read of one subject. Reading back one step and looking before the next one ask the tenant the same
 * thing a moment apart: one answer serves both, as long as nothing was written in between and it is fresh.
 */
export class RecentUser {
  readonly #id: UserId;
  #seen: { readonly at: number; readonly user: User | undefined } | undefined;

  constructor(id: UserId) {
    this.#id = id;
  }

  /** @param reuse whether a fresh earlier answer will do; what is read is kept either way */
  reading(directory: Directory, reuse: boolean): Directory {
    const readUser = async (id: UserId): Promise<User | undefined> => {
      if (id !== this.#id) return directory.readUser(id);
      const now = performance.now();
      if (reuse && this.#seen && now - this.#seen.at < FRESH_MS) return this.#seen.user;
      const user = await directory.readUser(id);
      this.#seen = { at: now, user };
      return user;
    };
    return Object.create(directory, { readUser: { value: readUser } }) as Directory;
  }

  /** Whatever is written, also without an answer, makes what was read before it worthless. */
  writing(accounts: Accounts): Accounts {
    const forget = () => (this.#seen = undefined);
    return new Proxy(accounts, {
      get(target, name: keyof Accounts) {
        return async (...args: unknown[]): Promise<unknown> => {
          forget();
          try {
            return await (target[name] as (...args: unknown[]) => Promise<unknown>)(...args);
          } finally {
            forget();
          }
        };
      },
    });
  }
}
