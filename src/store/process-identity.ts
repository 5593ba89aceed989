import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockDirectory } from './directory-lock.ts';
import { DirectoryInUse } from './errors.ts';

/** The name under which this process owns unfinished work. */
export interface ProcessIdentity {
  readonly id: string;
  release(): Promise<void>;
}

/** Far more processes on one data directory than anybody runs. */
const PLACES = 64;

async function storedId(folder: string): Promise<string> {
  const file = join(folder, 'id');
  try {
    await writeFile(file, randomUUID(), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const id = (await readFile(file, 'utf8')).trim();
  if (id !== '') return id;
  // Killed between creating the file and writing it.
  await writeFile(file, randomUUID());
  return readFile(file, 'utf8');
}

/**
 * Takes the first free place in the data directory. A process that restarts gets its old name back and goes on with its
 * own work at once; two that run at the same time never share one, or a start would take over the other's running work.
 */
export async function claimIdentity(dataDir: string): Promise<ProcessIdentity> {
  for (let place = 1; place <= PLACES; place += 1) {
    const folder = join(dataDir, 'processes', String(place));
    await mkdir(folder, { recursive: true });
    try {
      const lock = await lockDirectory(folder);
      return { id: await storedId(folder), release: () => lock.release() };
    } catch (error) {
      if (!(error instanceof DirectoryInUse)) throw error;
    }
  }
  throw new DirectoryInUse(dataDir);
}
