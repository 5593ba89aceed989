import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, durableStartParameters, SMALL } from './durable-files.ts';
import { layDownTemplate, packedTemplate } from './embedded-template.ts';
import type { EmbeddedOptions, Request, Response } from './embedded-protocol.ts';

/** Runs in a worker thread: the database computes in one long synchronous call, which must not stall the bot's turns. */

const port = parentPort;
if (!port) throw new Error('embedded-thread.ts runs as a worker thread only');
const { directory } = workerData as EmbeddedOptions;

const say = (response: Response, transfer: ArrayBuffer[] = []): void => {
  port.postMessage(response, transfer);
};

async function start(): Promise<PGlite> {
  if (directory === undefined) {
    const startParams = [...PGlite.defaultStartParams, ...SMALL];
    return PGlite.create({ loadDataDir: await packedTemplate(), startParams });
  }
  await layDownTemplate(directory);
  return PGlite.create({
    fs: new DurableFiles(directory),
    startParams: durableStartParameters(PGlite.defaultStartParams),
  });
}

async function newSession(database: PGlite): Promise<void> {
  if (database.isInTransaction()) await database.exec('ROLLBACK');
  await database.exec('DISCARD ALL');
}

async function answer(database: PGlite, request: Request): Promise<void> {
  switch (request.kind) {
    case 'session':
      await newSession(database);
      say({ kind: 'session' });
      return;
    case 'bytes': {
      const bytes = Uint8Array.from(database.execProtocolRawSync(request.bytes));
      say({ kind: 'bytes', bytes }, [bytes.buffer]);
      return;
    }
    case 'close':
      await database.close();
      say({ kind: 'closed' });
      port?.close();
  }
}

const fail = (error: unknown): void => {
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  port.close();
};

start().then((database) => {
  let queue = Promise.resolve();
  port.on('message', (request: Request) => {
    queue = queue.then(() => answer(database, request)).catch(fail);
  });
  say({ kind: 'ready' });
}, fail);
