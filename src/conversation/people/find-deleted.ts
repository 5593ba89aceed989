import { fitsName } from '../../domain/fits-name.ts';
import { nameWords } from '../../domain/fold-name.ts';
import type { DeletedUser } from '../../domain/user.ts';
import type { PersonMention } from '../../understanding/understood.ts';
import type { Match } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import { deletedPerson } from './person.ts';

type Named = Pick<PersonMention, 'text' | 'line'>;

/** All deleted users, newest first. Graph keeps them for 30 days, so there is an end to it. */
export async function listDeleted({ world }: Turn): Promise<readonly DeletedUser[]> {
  const users: DeletedUser[] = [];
  for await (const user of world.directory.listDeletedUsers()) users.push(user);
  return users.sort((a, b) => b.deletedDateTime.localeCompare(a.deletedDateTime));
}

/**
 * Deleted users for each name typed: the same id or address, else every typed word begins a word of the name. Graph's
 * own search does not reach deleted users by part of a name.
 */
export function matchDeleted(mentions: readonly Named[], deleted: readonly DeletedUser[]): readonly Match[] {
  return mentions.map(({ text: query, line }): Match => {
    const at = line === undefined ? {} : { line };
    const typed = query.trim().toLowerCase();
    const same = deleted.filter(
      ({ id, userPrincipalName, mail }) =>
        id === typed || userPrincipalName.toLowerCase() === typed || mail?.toLowerCase() === typed,
    );
    const people = same.length > 0 || typed.includes('@') ? same : deleted.filter((user) => fits(query, user));
    return people.length === 0
      ? { kind: 'unknown', query, candidates: [], ...at }
      : { kind: 'deleted', query, people: people.map(deletedPerson), ...at };
  });
}

function fits(query: string, user: DeletedUser): boolean {
  return nameWords(query).length > 0 && fitsName(query, user);
}
