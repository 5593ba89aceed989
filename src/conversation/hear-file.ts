import { Failure } from '../domain/errors.ts';
import { readPeopleFile } from '../understanding/files/read-people-file.ts';
import type { Intent } from '../understanding/intents.ts';
import type { Understood } from '../understanding/understood.ts';
import { authorizeLookUp } from './authorize.ts';
import type { FileEvent } from './event.ts';
import { handle } from './handle.ts';
import type { Replies, Turn } from './turn.ts';

/** What a file of people may be for, when the words beside it say so; otherwise they are shown, with what can be done. */
const PURPOSES: ReadonlySet<Intent> = new Set([
  'delete_users',
  'schedule_deletion',
  'unassign_licenses',
  'restore_users',
]);

/**
 * A list of people in a file, as if they had been typed. Nothing is fetched for somebody who may not look anybody up.
 * Throws `file-unreachable`, `file-too-large`, `file-not-text`, `file-empty`, `file-too-many-lines`.
 */
export async function hearFile(turn: Turn, { name, text, read }: FileEvent, said: Understood | undefined): Replies {
  await authorizeLookUp(turn);
  const file = readPeopleFile(await read());
  if (file.kind === 'unusable') throw new Failure(`file-${file.reason}`);
  const intent = said !== undefined && PURPOSES.has(said.intent) ? said.intent : 'find_user';
  const people = file.people.map(({ line, text: person }) => ({ text: person, line, kind: 'name' as const }));
  if (people.length === 0) throw new Failure('file-empty');
  const understood: Understood = {
    confidence: 1,
    alternatives: [],
    topics: [],
    language: said?.language,
    ...said,
    intent,
    entities: { products: [], filter: {}, ...said?.entities, people, file: { name, odd: file.odd } },
  };
  return handle(turn, understood, text);
}
