import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { parseTar } from 'nanotar';

/** A fresh PostgreSQL data directory, packed: making one (initdb) takes several times as long as unpacking it. */
export async function packedTemplate(): Promise<Blob> {
  return dataDir();
}

/**
 * Lays down a fresh data directory where there is none. It gets its name only when it is complete: a process killed
 * half way would otherwise leave something that neither starts nor is made anew.
 */
export async function layDownTemplate(directory: string): Promise<void> {
  if (existsSync(join(directory, 'PG_VERSION'))) return;
  const unfinished = `${directory}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const packed = Buffer.from(await (await packedTemplate()).arrayBuffer());
  for (const { name, type, data } of parseTar(gunzipSync(packed))) {
    const path = join(unfinished, name);
    mkdirSync(type === 'directory' ? path : dirname(path), { recursive: true, mode: 0o700 });
    if (type !== 'directory') writeFileSync(path, data ?? '', { mode: 0o600 });
  }
  rmSync(directory, { recursive: true, force: true });
  renameSync(unfinished, directory);
}
