import { DBOS, DBOSClient } from '@dbos-inc/dbos-sdk';
import type { Store } from '../store/open-store.ts';
import type { Transaction } from '../store/database.ts';
import type { Flow } from './flow.ts';

/**
 * The only file that knows DBOS. It keeps, per job, which steps of its flow have been taken, starts every job once and
 * goes on with the unfinished ones after a restart.
 */

const APPLICATION = 'farewell';
/**
 * Which flows can go on with each other's work. Raise it only when a changed flow cannot replay what an old one stored;
 * unfinished work of another number waits for a process with that number.
 */
const FLOW_VERSION = '1';
const QUEUE = 'jobs';
const FLOW = 'carry-out-plan';
/** Never connected to, because of the pool; it keeps the SDK from looking into the environment. */
const UNUSED_URL = 'postgresql://unused@localhost/unused';
/** Jobs of one process at the same time. Their writes share one budget anyway. */
const JOBS_AT_ONCE = 8;
/** Milliseconds between two looks at the queue. */
const POLL = 500;
/** A job may be interrupted as often as a machine restarts; giving up on it would leave users half deleted. */
const RECOVERIES = 1_000_000;

export interface EngineLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface EngineOptions {
  readonly store: Pick<Store, 'engine'>;
  readonly log: EngineLog;
  /** Called once per job and process; after a restart again, with the steps taken so far answered from memory. */
  readonly run: (flow: Flow, id: string) => Promise<void>;
}

export interface Engine {
  /** In the caller's transaction: either all of it is there or nothing. The same id twice is one job. */
  enqueue(transaction: Transaction, id: string, delaySeconds?: number): Promise<void>;
  /** Starts a job now that was to start later; nothing happens to one that was started. */
  hasten(id: string): Promise<void>;
  /** Queues the running jobs of processes that are gone. Returns how many. */
  takeOver(processIds: readonly string[]): Promise<number>;
  /** Drops what is kept of jobs that were over by then. */
  forget(finishedBefore: Date): Promise<void>;
  /** Leaves unfinished jobs for the next start. */
  close(): Promise<void>;
}

/** The engine keeps its registry in the process: a second one would silently share the first one's database. */
export class EngineAlreadyRunning extends Error {
  override readonly name = 'EngineAlreadyRunning';

  constructor() {
    super('This process runs a job engine already. Close it first, or use a process of its own.');
  }
}

function loggerFor(log: EngineLog) {
  const told = (entry: unknown): object => ({ engine: typeof entry === 'string' ? entry : JSON.stringify(entry) });
  return {
    info: (entry: unknown) => log.debug(told(entry), 'engine'),
    debug: (entry: unknown) => log.debug(told(entry), 'engine'),
    warn: (entry: unknown) => log.warn(told(entry), 'engine'),
    error: (entry: unknown) => log.error(told(entry), 'engine'),
  };
}

const flow: Flow = { step: (name, run) => DBOS.runStep(run, { name }) };

export async function startEngine({ store, log, run }: EngineOptions): Promise<Engine> {
  if (DBOS.isInitialized()) throw new EngineAlreadyRunning();
  const { pool, schema, processId } = store.engine;
  const logger = loggerFor(log);
  DBOS.setConfig({
    name: APPLICATION,
    systemDatabaseUrl: UNUSED_URL,
    systemDatabasePool: pool,
    systemDatabaseSchemaName: schema,
    applicationVersion: FLOW_VERSION,
    executorID: processId,
    // It would keep a connection to itself, and the embedded database has only one.
    useListenNotify: false,
    logger,
  });
  DBOS.registerWorkflow((id: string) => run(flow, id), { name: FLOW, maxRecoveryAttempts: RECOVERIES });
  const shutdown = () => DBOS.shutdown({ deregister: true });
  try {
    await DBOS.launch();
    await DBOS.registerQueue(QUEUE, { workerConcurrency: JOBS_AT_ONCE, minPollingIntervalMs: POLL });
  } catch (error) {
    await shutdown();
    throw error;
  }
  const client = await DBOSClient.create({
    systemDatabaseUrl: UNUSED_URL,
    systemDatabasePool: pool,
    systemDatabaseSchemaName: schema,
    applicationName: APPLICATION,
    logger,
  });

  return {
    async enqueue(transaction, id, delaySeconds) {
      await client.enqueueInTransaction(
        transaction.client,
        {
          queueName: QUEUE,
          workflowName: FLOW,
          workflowID: id,
          appVersion: FLOW_VERSION,
          ...(delaySeconds === undefined ? {} : { delaySeconds }),
        },
        id,
      );
    },
    hasten: (id) => DBOS.setWorkflowDelay(id, 0.001),
    async takeOver(processIds) {
      if (processIds.length === 0) return 0;
      const left = await DBOS.listWorkflows({ workflowName: FLOW, status: 'PENDING', executorId: [...processIds] });
      const ids = left.map(({ workflowID }) => workflowID);
      if (ids.length > 0) await DBOS.resumeWorkflows(ids, { queueName: QUEUE });
      return ids.length;
    },
    async forget(finishedBefore) {
      const old = await DBOS.listWorkflows({
        workflowName: FLOW,
        status: ['SUCCESS', 'ERROR', 'CANCELLED'],
        completedBefore: finishedBefore.toISOString(),
        loadInput: false,
        loadOutput: false,
      });
      if (old.length > 0) await DBOS.deleteWorkflows(old.map(({ workflowID }) => workflowID));
    },
    async close() {
      await client.destroy();
      await shutdown();
    },
  };
}
