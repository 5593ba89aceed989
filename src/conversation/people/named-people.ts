import type { Entities, PersonMention } from '../../understanding/understood.ts';
import type { Turn } from '../turn.ts';

/** Who is named, also as "my boss": then whom the directory has as the manager of whoever asks; nobody where it does not tell. */
export async function namedPeople(
  { world, actor }: Turn,
  { people, ownManager }: Pick<Entities, 'people' | 'ownManager'>,
): Promise<readonly PersonMention[]> {
  if (ownManager !== true) return people;
  for await (const { manager } of world.directory.readLinks([actor.id]))
    if (manager.known && manager.value !== null) return [{ text: manager.value.id, kind: 'id' }];
  return [];
}
