import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const MAIN = new URL('../../src/simulator/main.ts', import.meta.url);

export interface TenantProcess {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/** A demo tenant in a process of its own: what it needs is not counted as the gateway's. */
export async function startTenantProcess(args: readonly string[]): Promise<TenantProcess> {
  const child = start(MAIN, ['--port', '0', ...args]);
  const line = await firstLine(child, /^Contoso answers at (\S+)\/v1\.0$/);
  return {
    baseUrl: line[1] ?? '',
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Runs one measurement in a fresh process. It prints its figures as one line of JSON. */
export async function measure(file: string, args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const child = start(new URL(file, import.meta.url), args);
  const gone = once(child, 'exit');
  const [json] = await firstLine(child, /^\{.*\}$/);
  await gone;
  return JSON.parse(json) as Readonly<Record<string, number>>;
}

/** With the engine's flags of `npm run bench:*`, which are those of `npm start`. */
function start(file: URL, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, file.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  if (child.stdout === null) throw new Error('no output to read');
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const found = wanted.exec(line);
      if (found) resolve(found);
    });
    lines.once('close', () => reject(new Error(`a process ended without ${wanted.source}`)));
  });
}
