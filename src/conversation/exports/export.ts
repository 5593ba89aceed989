import type { Turn } from '../turn.ts';

/** Ids of what is exported; they travel with the question whether the file is wanted, and nothing in them is believed. */
export type ExportIds = Readonly<Record<string, string>>;

export interface Table {
  readonly fileName: string;
  /** The first one is the heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Something that can be had as a file. Throws `card-stale`, `card-foreign` where the ids are of nothing of the asker's. */
export type Export = (turn: Turn, ids: ExportIds) => Promise<Table>;
