import { existsSync, readFileSync } from 'node:fs';

/** Microsoft's published description of Graph, where a copy lies beside the repository; undefined elsewhere. */
export function readReference(file: string): unknown {
  const url = new URL(`../../../shared/reference/${file}`, import.meta.url);
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : undefined;
}
