import { randomUUID } from 'node:crypto';
import { AuditLog } from './audit-log.ts';
import { ConversationReferences } from './conversation-references.ts';
import { Sql, type Database, type Transaction } from './database.ts';
import { Documents } from './documents.ts';
import { openEmbedded } from './embedded.ts';
import { JobRecords } from './job-records.ts';
import { JobSummaries } from './job-summaries.ts';
import { migrate } from './migrate.ts';
import { Plans, type StoredPlan } from './plans.ts';
import { Processes } from './processes.ts';
import { claimIdentity, type ProcessIdentity } from './process-identity.ts';
import { openServer } from './server.ts';
import { Slots } from './slots.ts';
import { Spending } from './spending.ts';

interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface StoreOptions {
  /** A PostgreSQL server; without it the embedded one in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly log: Log;
  /** Default `farewell`. Tests get one each. */
  readonly schema?: string;
  /** Default: the system's. */
  readonly clock?: { now(): Date };
  /** One that is open already and stays open when the store closes. */
  readonly database?: Database;
}

export interface Store<Plan extends StoredPlan = StoredPlan> {
  readonly kind: Database['kind'];
  readonly documents: Documents;
  readonly plans: Plans<Plan>;
  readonly audit: AuditLog;
  readonly jobs: JobRecords;
  readonly summaries: JobSummaries;
  readonly slots: Slots;
  readonly references: ConversationReferences;
  readonly processes: Processes;
  readonly spending: Spending;
  /** For the engine, which keeps its own tables in the same database. */
  readonly engine: { readonly pool: Database['pool']; readonly schema: string; readonly processId: string };
  transaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

async function identityIn(dataDir: string, log: Log): Promise<ProcessIdentity> {
  try {
    return await claimIdentity(dataDir);
  } catch (error) {
    log.warn({ err: error }, 'data directory not writable: unfinished work of this process is found again only later');
    return { id: randomUUID(), release: () => Promise.resolve() };
  }
}

/**
 * Opens the database, brings its tables up to date and takes this process's identity. Throws `DirectoryInUse` when
 * another process has the directory, `StorageUnavailable` when the database does not answer.
 */
export async function openStore<Plan extends StoredPlan = StoredPlan>(options: StoreOptions): Promise<Store<Plan>> {
  const { log, dataDir, schema = 'farewell', clock } = options;
  const now = (): Date => clock?.now() ?? new Date();
  const own = options.database === undefined;
  const database =
    options.database ??
    (options.databaseUrl === undefined ? await openEmbedded(dataDir) : await openServer(options.databaseUrl));
  const identity = await identityIn(dataDir, log);
  const close = async (): Promise<void> => {
    if (own) await database.close();
    await identity.release();
  };
  try {
    await migrate(database.pool, schema);
  } catch (error) {
    await close();
    throw error;
  }
  log.info({ database: database.kind }, 'store is open');
  const sql = new Sql(database.pool, schema);
  return {
    kind: database.kind,
    documents: new Documents(sql),
    plans: new Plans<Plan>(sql),
    audit: new AuditLog(sql, now),
    jobs: new JobRecords(sql, now),
    summaries: new JobSummaries(sql),
    slots: new Slots(sql),
    references: new ConversationReferences(sql),
    processes: new Processes(sql),
    spending: new Spending(sql),
    engine: { pool: database.pool, schema: `${schema}_engine`, processId: identity.id },
    transaction: (run) => sql.transaction(run),
    close,
  };
}
