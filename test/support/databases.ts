import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { openStore, type Store, type StoreOptions } from '../../src/store/open-store.ts';
import { openServer } from '../../src/store/server.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { SERVER_URL, serverAnswers } from './postgres-server.ts';
import { QUIET } from './quiet.ts';

/** One database per mocha process and kind: a fresh embedded one takes seconds, a schema in it milliseconds. */
const databases = new Map<Database['kind'], Promise<Database>>();

export function sharedDatabase(kind: Database['kind']): Promise<Database> {
  const open = databases.get(kind) ?? (kind === 'embedded' ? openEmbedded(undefined) : openServer(SERVER_URL));
  databases.set(kind, open);
  return open;
}

/** For the root hook: the process ends only when nothing is open any more. */
export async function closeSharedDatabases(): Promise<void> {
  for (const open of databases.values()) await (await open).close();
  databases.clear();
}

export interface TestStore {
  readonly store: Store<Plan>;
  readonly database: Database;
  readonly dataDir: string;
  readonly schema: string;
  /** Opens the same data once more, as after a restart. */
  reopen(options?: Partial<StoreOptions>): Promise<Store<Plan>>;
  remove(): Promise<void>;
}

/** A store of its own for one test: own schema, own data directory. */
export async function testStore(kind: Database['kind'], options: Partial<StoreOptions> = {}): Promise<TestStore> {
  const database = await sharedDatabase(kind);
  const dataDir = await mkdtemp(join(tmpdir(), 'farewell-'));
  const schema = `test_${randomBytes(6).toString('hex')}`;
  const open = (more: Partial<StoreOptions> = {}) =>
    openStore<Plan>({ database, dataDir, schema, log: QUIET, ...options, ...more });
  const store = await open();
  return {
    store,
    database,
    dataDir,
    schema,
    reopen: open,
    async remove() {
      await store.close();
      await database.pool.query(
        `drop schema if exists ${schema} cascade; drop schema if exists ${schema}_engine cascade`,
      );
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Declares the same specs for the embedded database and for a server. */
export function onEachDatabase(title: string, specs: (kind: Database['kind']) => void): void {
  describe(`${title}, embedded`, () => specs('embedded'));
  describe(`${title}, PostgreSQL server`, () => {
    before(async function () {
      if (!(await serverAnswers())) this.skip();
    });
    specs('server');
  });
}

after(closeSharedDatabases);
