import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface FarewellProcess {
  /** …/api/messages */
  readonly botUrl: string;
  readonly chatUrl: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Everything written to stderr so far. */
  readonly stderr: () => string;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<void>;
  /** SIGKILL, and waits for the end. */
  kill(): Promise<void>;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

/** A folder of its own that the caller removes with `removeDataDir`. */
export const makeDataDir = () => mkdtemp(join(tmpdir(), 'farewell-'));
export const removeDataDir = (dataDir: string) => rm(dataDir, { recursive: true, force: true });

/**
 * The product as a person starts it: a process of its own, on ports of its own. Rejects with what it printed when it
 * ends before it is ready.
 */
export async function startFarewell(settings: Record<string, string> & { DATA_DIR: string }): Promise<FarewellProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      LANG: 'en_US.UTF-8',
      PORT: '0',
      CHAT_PORT: '0',
      SIMULATOR_PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('/api/messages')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before it was ready:\n${out}${err}`)));
  });
  const urls = [...out.matchAll(/http:\/\/\S+/g)].map(([url]) => url);
  return {
    botUrl: urls.find((url) => url.endsWith('/api/messages')) ?? '',
    chatUrl: urls.find((url) => !url.endsWith('/api/messages')) ?? '',
    dataDir: settings.DATA_DIR,
    pid: child.pid ?? 0,
    stderr: () => err,
    stop: () => ended(child, 'SIGTERM'),
    kill: () => ended(child, 'SIGKILL'),
  };
}
