import { Failure } from '../../domain/errors.ts';
import { nameWords } from '../../domain/fold-name.ts';
import type { DeletedUser } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { findDeletedUsers } from '../operations/find-deleted-users.ts';
import { getDeletedUser } from '../operations/get-deleted-user.ts';
import { listDeletedUsers } from '../operations/list-deleted-users.ts';
import { searchDeletedUsers } from '../operations/search-deleted-users.ts';
import { orUndefined } from './optional.ts';
import { isGuid, searchWords } from './typed.ts';

type Found = ReadonlyMap<string, readonly DeletedUser[]>;

/** From here on one walk through all deleted users is cheaper than a question for each. */
const MANY = 20;
const MOST = 25;

/** Deleted users for each query: by id, by the name they had, or by words of their display name. */
export async function findDeleted(gateway: Gateway, queries: readonly string[]): Promise<Found> {
  if (queries.length > MANY) return walk(gateway, queries);
  try {
    const answers = queries.map(async (query) => [query, await ask(gateway, query.trim())] as const);
    return new Map(await Promise.all(answers));
  } catch (error) {
    if (error instanceof Failure && error.code === 'graph-unsupported') return walk(gateway, queries);
    throw error;
  }
}

async function ask(gateway: Gateway, query: string): Promise<readonly DeletedUser[]> {
  if (nameWords(query).length === 0) return [];
  if (isGuid(query)) {
    const reply = await orUndefined(gateway.call(getDeletedUser, { id: query.toLowerCase() }), 'user-not-found');
    return reply ? [reply.value] : [];
  }
  const users = query.includes('@')
    ? await gateway.all(findDeletedUsers, { address: query })
    : await gateway.all(searchDeletedUsers, { words: searchWords(query) });
  return users.filter((user) => wasCalled(user, query)).slice(0, MOST);
}

async function walk(gateway: Gateway, queries: readonly string[]): Promise<Found> {
  const found = new Map<string, DeletedUser[]>(queries.map((query) => [query, []]));
  for await (const page of gateway.pages(listDeletedUsers, {})) {
    for (const [query, users] of found) {
      users.push(...page.filter((user) => wasCalled(user, query.trim())).slice(0, MOST - users.length));
    }
  }
  return found;
}

function wasCalled(user: DeletedUser, query: string): boolean {
  const wanted = query.toLowerCase();
  if ([user.id, user.userPrincipalName, user.mail].some((name) => name?.toLowerCase() === wanted)) return true;
  const typed = nameWords(query);
  if (query.includes('@') || typed.length === 0) return false;
  const words = nameWords(user.displayName);
  return typed.every((word) => words.some((name) => name.startsWith(word)));
}
