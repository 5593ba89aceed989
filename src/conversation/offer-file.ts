import type { ExportIds } from './exports/export.ts';
import { makeFile } from './exports/make-file.ts';
import type { FileOffer } from './reply.ts';
import type { Turn } from './turn.ts';

/** Asks whether the file is wanted; Teams then says where it may be put. Nothing is stored before. */
export async function offerFile(turn: Turn, ids: ExportIds): Promise<FileOffer> {
  const { name, bytes } = await makeFile(turn, ids);
  const description = turn.words.t('export.description');
  return { kind: 'file', name, description, sizeInBytes: bytes.byteLength, ids };
}
