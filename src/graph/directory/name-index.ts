import MiniSearch from 'minisearch';
import { nameWords } from '../../domain/fold-name.ts';
import type { Clock } from '../../domain/ports.ts';
import type { UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { listNames } from '../operations/list-names.ts';

export interface NameIndexOptions {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Names that are kept; of a larger tenant the rest gets no suggestions. */
const MOST_NAMES = 50_000;
const FRESH_MS = 10 * 60_000;
/** A person waits for an answer: in a large tenant the first suggestions come with a later question. */
const PATIENCE_MS = 3000;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** Finds names that are spelled much alike. Nothing but ids leaves it: who it is, is asked of Graph. */
export class NameIndex {
  readonly #options: NameIndexOptions;
  #current: MiniSearch<Entry> | undefined;
  #builtAt = 0;
  #building: Promise<void> | undefined;

  constructor(options: NameIndexOptions) {
    this.#options = options;
  }

  /** Somebody has come back, so that the names are no longer complete. */
  expire(): void {
    this.#builtAt = 0;
  }

  /** Best first. Empty when the names cannot be read: suggestions are a convenience. */
  async similar(query: string, most: number): Promise<readonly UserId[]> {
    const index = await this.#ready();
    if (index === undefined) return [];
    const found = index.search(query, { fuzzy: 0.25, prefix: true, combineWith: 'AND', boost: { name: 2 } });
    const rest = found.length > 0 ? found : index.search(query, { fuzzy: 0.25, prefix: true });
    return rest.slice(0, most).map(({ id }) => String(id));
  }

  async #ready(): Promise<MiniSearch<Entry> | undefined> {
    const { clock, sleep } = this.#options;
    const fresh = this.#current !== undefined && clock.now().getTime() - this.#builtAt < FRESH_MS;
    if (fresh) return this.#current;
    this.#building ??= this.#build().finally(() => (this.#building = undefined));
    // Old names serve as well while new ones are read.
    if (this.#current === undefined) await Promise.race([this.#building, sleep(PATIENCE_MS)]);
    return this.#current;
  }

  async #build(): Promise<void> {
    const index = new MiniSearch<Entry>({ fields: ['name', 'address'], tokenize: (text) => [...nameWords(text)] });
    const startedAt = this.#options.clock.now().getTime();
    try {
      for await (const page of this.#options.gateway.pages(listNames, {})) {
        for (const { id, displayName, userPrincipalName, mail } of page) {
          if (index.documentCount >= MOST_NAMES) break;
          if (index.has(id)) continue;
          index.add({ id, name: displayName ?? '', address: localParts(userPrincipalName, mail) });
        }
        if (index.documentCount >= MOST_NAMES) break;
      }
      this.#current = index;
      this.#builtAt = startedAt;
    } catch {
      // The log has it. Without names there are no suggestions, and the next question tries again.
    }
  }
}

/** Everybody shares the domains. */
function localParts(...addresses: readonly (string | null)[]): string {
  return addresses.map((address) => address?.split('@')[0] ?? '').join(' ');
}
