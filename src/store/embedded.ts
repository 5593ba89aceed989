import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { dropAbandonedTransactions, type Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import type { EmbeddedOptions, Request, Response } from './embedded-protocol.ts';
import { EmbeddedSocket, type Session } from './embedded-socket.ts';
import { StorageUnavailable } from './errors.ts';

interface Waiting {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

const THREAD = new URL('./embedded-thread.ts', import.meta.url).href;

/** Worker threads of Node 20 do not inherit the loader for TypeScript, so the thread registers it itself. */
const BOOT = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => { register(); return import(${JSON.stringify(THREAD)}); });`;

/** The thread with the database in it. Answers come in the order of the requests. */
class DatabaseThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly ready: Promise<unknown>;
  #dead: Error | undefined;

  constructor(options: EmbeddedOptions) {
    this.#worker = new Worker(BOOT, { eval: true, workerData: options });
    this.ready = new Promise<Response>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    this.#worker.on('message', (response: Response) => {
      if (response.kind === 'failed') this.#die(new Error(response.message));
      else this.#waiting.shift()?.resolve(response);
    });
    this.#worker.on('error', (error) => this.#die(error));
    this.#worker.on('exit', () => this.#die(new Error('the embedded database has stopped')));
  }

  get alive(): boolean {
    return this.#dead === undefined;
  }

  async ask(request: Request): Promise<Response> {
    await this.ready;
    if (this.#dead) throw this.#dead;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request, request.kind === 'bytes' ? [request.bytes.buffer as ArrayBuffer] : []);
    });
  }

  async close(): Promise<void> {
    if (this.alive) await this.ask({ kind: 'close' });
    await this.#worker.terminate();
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#dead);
  }
}

/**
 * PostgreSQL inside this process (PGlite), in a thread of its own. `directory` undefined = in memory, for tests.
 * Only one process may open a directory: PGlite itself would let two in and silently lose commits.
 */
export async function openEmbedded(directory: string | undefined): Promise<Database> {
  const root = directory === undefined ? undefined : resolve(directory);
  if (root !== undefined) await mkdir(root, { recursive: true });
  const lock = root === undefined ? undefined : await lockDirectory(root);
  const options = { directory: root === undefined ? undefined : join(root, 'postgres') };

  let thread = new DatabaseThread(options);
  const session: Session = {
    async open() {
      // After an abort (disk full, out of memory) the next connection starts the database again; its log repairs it.
      if (!thread.alive) thread = new DatabaseThread(options);
      await thread.ask({ kind: 'session' });
    },
    async exchange(bytes) {
      const response = await thread.ask({ kind: 'bytes', bytes });
      return response.kind === 'bytes' ? response.bytes : new Uint8Array();
    },
  };
  // One session, so one connection: whoever wants the next transaction waits in the pool's queue.
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    ssl: false,
    user: 'postgres',
    database: 'postgres',
    stream: () => new EmbeddedSocket(session),
  });
  pool.on('error', () => undefined);
  dropAbandonedTransactions(pool);

  try {
    await thread.ready;
  } catch (error) {
    await thread.close();
    await lock?.release();
    throw new StorageUnavailable(`The database in ${String(root)} does not start`, { cause: error });
  }
  return {
    kind: 'embedded',
    pool,
    async close() {
      await pool.end();
      await thread.close();
      await lock?.release();
    },
  };
}
