import type { Clock, Sleep } from './ports.ts';

/**
 * Runs the work of one key one after another, `interval` milliseconds apart; of what waits, only the newest is run.
 * Teams counts every change of a message against 7 a second per conversation, and nobody reads faster than one.
 */
export interface Pacing {
  /** Ends when the work, or newer work that took its place, has been done; fails as that did. */
  run(key: string, work: () => Promise<void>): Promise<void>;
  /** Would this work have to wait now? */
  isBusy(key: string): boolean;
}

interface Lane {
  waiting: { work: () => Promise<void>; done: Promise<void> } | undefined;
  last: Promise<void>;
  running: boolean;
  /** Milliseconds since 1970. */
  freeAt: number;
}

export function createPacing(clock: Clock, sleep: Sleep, interval = 1000): Pacing {
  const lanes = new Map<string, Lane>();
  const now = () => clock.now().getTime();
  const isIdle = ({ waiting, running, freeAt }: Lane) => waiting === undefined && !running && freeAt <= now();

  async function take(lane: Lane): Promise<void> {
    await lane.last.catch(() => undefined); // whoever asked for it was told
    if (lane.freeAt > now()) await sleep(lane.freeAt - now());
    const work = lane.waiting?.work;
    lane.waiting = undefined;
    lane.freeAt = now() + interval;
    lane.running = true;
    try {
      await work?.();
    } finally {
      lane.running = false;
    }
  }

  return {
    run(key, work) {
      for (const [other, lane] of lanes) if (isIdle(lane)) lanes.delete(other);
      const lane = lanes.get(key) ?? { waiting: undefined, last: Promise.resolve(), running: false, freeAt: 0 };
      lanes.set(key, lane);
      if (lane.waiting === undefined) {
        lane.last = take(lane);
        lane.waiting = { work, done: lane.last };
      } else lane.waiting.work = work;
      return lane.waiting.done;
    },
    isBusy: (key) => {
      const lane = lanes.get(key);
      return lane !== undefined && !isIdle(lane);
    },
  };
}
