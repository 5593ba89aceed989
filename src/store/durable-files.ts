import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type PostgresModule = Parameters<NodeFS['init']>[1];

interface NodeStream {
  /** The file descriptor behind a file of the mounted directory. */
  readonly nfd: number;
}

/** What we touch of the module's file system layer; not part of PGlite's public types. */
interface FileLayer {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: NodeStream) => number } };
}

/**
 * PGlite's file layer has no fsync: a commit survives a killed process but not a lost power supply. This adds the one
 * missing operation. It reaches into internals, so PGlite's version is pinned and a test counts the calls.
 */
export class DurableFiles extends NodeFS {
  /** How often the database asked for its files to reach the disk. */
  synced = 0;

  override async init(pg: PGlite, options: PostgresModule): ReturnType<NodeFS['init']> {
    const started = await super.init(pg, options);
    const preRun = started.emscriptenOpts.preRun ?? [];
    const addFsync = (module: unknown): void => {
      (module as FileLayer).NODEFS.stream_ops.fsync = (stream) => {
        fsyncSync(stream.nfd);
        this.synced += 1;
        return 0;
      };
    };
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun: [...preRun, addFsync] } };
  }
}

/** PGlite's own start parameters without `-F` (fsync off), and with the one sync method its file layer can do. */
export function durableStartParameters(defaults: readonly string[]): string[] {
  return [...defaults.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync', ...SMALL];
}

/** Our data is small; the default of 128 MB is cleared at every start, which takes most of a second. */
export const SMALL: readonly string[] = ['-c', 'shared_buffers=16MB'];
