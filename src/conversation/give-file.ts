import type { ConsentEvent } from './event.ts';
import { makeFile } from './exports/make-file.ts';
import type { Replies, Turn } from './turn.ts';

/**
 * The answer to an offered file: made again from what is stored, and put where the person allowed it. Throws
 * `file-not-stored` and what making it throws.
 */
export async function giveFile(turn: Turn, { accepted, ids, store }: ConsentEvent): Replies {
  const { world, words, actor } = turn;
  if (!accepted) return [{ kind: 'text', text: words.t('export.declined') }];
  const { bytes } = await makeFile(turn, ids);
  const stored = await store(bytes);
  await world.audit.append({
    tenantId: actor.tenantId,
    actorId: actor.id,
    what: 'exported',
    ...(ids['plan'] === undefined ? {} : { planId: ids['plan'] }),
    details: { export: ids['export'] ?? '', bytes: bytes.byteLength },
  });
  return [{ kind: 'stored', ...stored }];
}
