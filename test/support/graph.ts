import { connectGraph, type Graph, type GraphOptions } from '../../src/graph/connect.ts';
import type { User } from '../../src/domain/user.ts';
import { Failure, type ErrorCode, type FailureInfo } from '../../src/domain/errors.ts';
import { SkippingClock } from './skipping-clock.ts';

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface TestGraph extends Graph {
  /** Stands still when other time was given. */
  readonly clock: SkippingClock;
  readonly log: readonly LogLine[];
}

/** The real gateway to a server on this machine, on a clock that skips every wait. */
export function connectTo(baseUrl: string, options: Partial<GraphOptions> = {}): TestGraph {
  const clock = new SkippingClock();
  const lines: LogLine[] = [];
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) =>
    void lines.push({ level, message, fields });
  const log = { debug: write('debug'), info: write('info'), warn: write('warn') };
  const graph = connectGraph({ baseUrl, clock, sleep: clock.sleep, log, ...options });
  return { ...graph, clock, log: lines };
}

/** For what races with a wait: time as it is. */
export const REAL_TIME = {
  clock: { now: () => new Date() },
  sleep: (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms)),
};

/** For assert.rejects: a catalogue entry with these details. */
export function failure(code: ErrorCode, details: Partial<FailureInfo> = {}): (error: unknown) => boolean {
  return (error) => {
    if (!(error instanceof Failure)) return false;
    const { info } = error;
    const differs = Object.entries({ code, ...details }).filter(([key, value]) => Reflect.get(info, key) !== value);
    return differs.length === 0;
  };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Everybody in the tenant with all properties; a list tells less. */
export async function everyone(graph: TestGraph): Promise<User[]> {
  const listed = await collect(graph.directory.listUsers({}));
  return [...(await graph.directory.readUsers(listed.map(({ id }) => id))).values()];
}
