import { subscribe } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';
import { connectGraph, type Graph } from '../../src/graph/connect.ts';

let sent = 0;
// Told by the HTTP client itself, below everything that could be clever about counting.
subscribe('undici:request:create', () => (sent += 1));

/** HTTP requests this process has sent. */
export const httpRequests = (): number => sent;

export const sleep = (ms: number): Promise<void> => wait(ms);
export const clock = { now: (): Date => new Date() };
const silent = (): void => undefined;

/** The gateway with the settings it has in the product. */
export function connect(baseUrl: string): Graph {
  return connectGraph({ baseUrl, clock, sleep, log: { debug: silent, info: silent, warn: silent } });
}

export async function take<Item>(items: AsyncIterable<Item>, most = Infinity): Promise<Item[]> {
  const taken: Item[] = [];
  if (most === 0) return taken;
  for await (const item of items) {
    taken.push(item);
    if (taken.length >= most) break;
  }
  return taken;
}
