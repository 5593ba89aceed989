import { createHash } from 'node:crypto';
import { readdir, rm, mkdir } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DirectoryInUse } from './errors.ts';

/** Held until released or until the process ends, however it ends. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/** Shortest limit of a socket's path among the systems we run on (macOS). */
const LONGEST_PATH = 100;
const NAME = /^lock-(\d+)$/;

function listen(path: string): Promise<Server | 'taken'> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else reject(error);
    });
    server.listen(path, () => resolve(server.unref()));
  });
}

function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** Outside the directory: for paths longer than a socket may have, and file systems that have no sockets. */
async function fallbackFolder(directory: string): Promise<string> {
  const folder = join(tmpdir(), `farewell-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

async function generations(folder: string): Promise<number[]> {
  const found = (await readdir(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? -1));
  return found.filter((generation) => generation >= 0).sort((a, b) => a - b);
}

async function lockByPipe(directory: string): Promise<DirectoryLock> {
  const hash = createHash('sha256').update(directory.toLowerCase()).digest('hex').slice(0, 32);
  const server = await listen(`\\\\.\\pipe\\farewell-${hash}`);
  if (server === 'taken') throw new DirectoryInUse(directory);
  return { release: () => close(server) };
}

async function lockIn(folder: string, directory: string): Promise<DirectoryLock> {
  const path = (generation: number): string => join(folder, `lock-${generation}`);
  const before = await generations(folder);
  for (const generation of before) if (await isAlive(path(generation))) throw new DirectoryInUse(directory);
  const mine = (before.at(-1) ?? 0) + 1;
  const server = await listen(path(mine));
  if (server === 'taken') throw new DirectoryInUse(directory);

  // Two may have come here with different numbers. Each looks again after it listens, so the later look sees the other
  // and steps back; and who is not to be found under its own name could not be seen, and steps back too.
  const others = (await generations(folder)).filter((generation) => generation !== mine);
  const alive = await Promise.all(others.map((generation) => isAlive(path(generation))));
  if (alive.includes(true) || !(await isAlive(path(mine)))) {
    await close(server);
    throw new DirectoryInUse(directory);
  }
  await Promise.all(others.map((generation) => rm(path(generation), { force: true })));
  return { release: () => close(server) };
}

/**
 * Takes the directory for this process alone, or throws `DirectoryInUse`.
 *
 * The lock is a listening local socket: the system closes it with the process, so a killed process leaves none behind,
 * and a frozen one keeps it. (A file with a process id could name somebody else's process after a reboot.) A killed
 * process leaves the socket's file, which cannot be replaced safely while others look at it; so the next owner binds
 * the next number, which only one of several can do, and clears up once it holds the lock.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  if (process.platform === 'win32') return lockByPipe(directory);
  const near = [directory, relative(process.cwd(), directory)].find(
    (path) => path !== '' && join(path, 'lock-000000').length < LONGEST_PATH,
  );
  if (near === undefined) return lockIn(await fallbackFolder(directory), directory);
  try {
    return await lockIn(near, directory);
  } catch (error) {
    if (error instanceof DirectoryInUse) throw error;
    return lockIn(await fallbackFolder(directory), directory);
  }
}
