import type { Store } from '../store/open-store.ts';
import type { Engine, EngineLog } from './engine.ts';

export interface Heartbeat {
  readonly everyMs: number;
  /** Well above what a busy process or a short outage of the database needs. */
  readonly deadAfterMs: number;
}

export const HEARTBEAT: Heartbeat = { everyMs: 5_000, deadAfterMs: 30_000 };

export interface Watch {
  close(): Promise<void>;
}

/**
 * Says that this process is alive, and takes over the jobs of those that no longer say so. The engine alone goes on
 * only with the work of a process that comes back under the same name; a machine that is gone for good never does.
 */
export async function watchProcesses(options: {
  readonly store: Pick<Store, 'processes' | 'engine' | 'kind'>;
  readonly engine: Engine;
  readonly heartbeat: Heartbeat;
  readonly log: EngineLog;
}): Promise<Watch> {
  const { store, engine, heartbeat, log } = options;
  // The embedded database has one process, and one connection, which the sweep would keep from the engine.
  if (store.kind === 'embedded') return { close: () => Promise.resolve() };
  const { processId } = store.engine;

  const beat = async (): Promise<void> => {
    try {
      await store.processes.beat(processId);
      await store.processes.sweep(heartbeat.deadAfterMs, async (ids) => {
        const jobs = await engine.takeOver(ids.filter((id) => id !== processId));
        if (jobs > 0) log.warn({ processes: ids.length, jobs }, 'jobs of processes that are gone are taken over');
      });
    } catch (error) {
      log.warn({ err: error }, 'no heartbeat, trying again');
    }
  };
  await beat();
  let beating = Promise.resolve();
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, heartbeat.everyMs).unref();
  return {
    async close() {
      clearInterval(timer);
      await beating;
      await store.processes.leave(processId).catch(() => undefined);
    },
  };
}
