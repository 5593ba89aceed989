import { Failure } from '../../domain/errors.ts';
import { authorizeLookUp } from '../authorize.ts';
import type { Turn } from '../turn.ts';
import { csv } from './csv.ts';
import type { ExportIds } from './export.ts';
import { EXPORTS } from './index.ts';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same file for the same ids: made once to tell its size, and again when it is wanted. Throws `card-stale`, `card-foreign`. */
export async function makeFile(turn: Turn, ids: ExportIds): Promise<MadeFile> {
  await authorizeLookUp(turn);
  const make = EXPORTS.get(ids['export'] ?? '');
  if (make === undefined) throw new Failure('card-stale');
  const { fileName, rows } = await make(turn, ids);
  return { name: fileName, bytes: csv(rows, turn.words.language) };
}
