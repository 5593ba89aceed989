import { Failure } from '../../domain/errors.ts';
import { foldName, nameWords } from '../../domain/fold-name.ts';
import type { Candidates } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { findByAddress } from '../operations/find-by-address.ts';
import { findByProxyAddress } from '../operations/find-by-proxy-address.ts';
import { findByStart } from '../operations/find-by-start.ts';
import { searchUsers } from '../operations/search-users.ts';
import type { Page } from '../operations/operation.ts';
import { findDeleted } from './find-deleted.ts';
import type { NameIndex } from './name-index.ts';
import { readUser, readUsers } from './read-users.ts';
import { isGuid, searchWords } from './typed.ts';

const MOST_BY_NAME = 25;
const MOST_SIMILAR = 5;

/** Candidates for everything that was typed, all asked at once so that 200 lines travel in a few batches. */
export async function findCandidates(
  gateway: Gateway,
  names: NameIndex,
  queries: readonly string[],
): Promise<readonly Candidates[]> {
  const distinct = [...new Set(queries)];
  const deleted = findDeleted(gateway, distinct);
  deleted.catch(() => undefined);
  const found = await Promise.all(
    distinct.map(async (query): Promise<Candidates> => {
      const [exact, hits] = await Promise.all([findExact(gateway, query), findByName(gateway, query)]);
      const whole = hits.some(({ displayName }) => foldName(displayName) === foldName(query));
      const alike = exact.length > 0 || whole ? [] : await findSimilar(gateway, names, query);
      const byName = [...hits, ...unaccented(query, hits, alike)].slice(0, MOST_BY_NAME);
      const similar = byName.length > 0 ? [] : alike;
      return { query, exact, byName, similar, deleted: (await deleted).get(query) ?? [] };
    }),
  );
  const byQuery = new Map(found.map((one) => [one.query, one]));
  return queries.map((query) => byQuery.get(query) as Candidates);
}

async function findExact(gateway: Gateway, typed: string): Promise<readonly User[]> {
  const query = typed.trim();
  if (isGuid(query)) {
    const user = await readUser(gateway, query.toLowerCase());
    return user ? [user] : [];
  }
  if (!query.includes('@')) return [];
  const hits = await first(gateway.call(findByAddress, { address: query }));
  const wanted = query.toLowerCase();
  const own = hits.filter(({ userPrincipalName, mail }) =>
    [userPrincipalName, mail].some((a) => a?.toLowerCase() === wanted),
  );
  if (own.length > 0) return own;
  const aliases = await first(gateway.call(findByProxyAddress, { address: query }));
  return aliases.filter(({ proxyAddresses }) => proxyAddresses.some((a) => a.toLowerCase() === `smtp:${wanted}`));
}

async function findByName(gateway: Gateway, typed: string): Promise<readonly User[]> {
  const query = typed.trim();
  const words = searchWords(query);
  if (words.length === 0 || query.includes('@') || isGuid(query)) return [];
  const [searched, started] = await Promise.all([
    first(gateway.call(searchUsers, { words })),
    first(gateway.call(findByStart, { start: query })),
  ]);
  const hits = new Map([...searched, ...started].map((user) => [user.id, user]));
  return [...hits.values()].filter((user) => isCalled(user, query)).slice(0, MOST_BY_NAME);
}

/**
 * Graph does not promise to find “Siobhán” by “Siobhan”: of the names spelled alike, those that are the typed one but for
 * accents. Without them somebody else whose name begins with it would be the only one.
 */
function unaccented(query: string, hits: readonly User[], alike: readonly User[]): readonly User[] {
  if (query.includes('@') || isGuid(query.trim()) || nameWords(query).length === 0) return [];
  return alike.filter((user) => isCalled(user, query) && !hits.some(({ id }) => id === user.id));
}

/** Graph splits names in its own way; what counts is that every word typed begins a word of the name or the alias. */
function isCalled(user: User, query: string): boolean {
  const alias = (address: string | null) => address?.split('@')[0]?.toLowerCase() ?? '';
  const start = query.toLowerCase();
  if ([alias(user.userPrincipalName), alias(user.mail)].some((name) => name.startsWith(start))) return true;
  const words = nameWords([user.displayName, user.givenName ?? '', user.surname ?? ''].join(' '));
  return nameWords(query).every((typed) => words.some((word) => word.startsWith(typed)));
}

async function findSimilar(gateway: Gateway, names: NameIndex, typed: string): Promise<readonly User[]> {
  const query = typed.trim().split('@')[0] ?? '';
  if (query === '' || isGuid(query)) return [];
  const ids = await names.similar(query, MOST_SIMILAR);
  const users = await readUsers(gateway, ids);
  return ids.map((id) => users.get(id)).filter((user) => user !== undefined);
}

/** The first page, or none where the server cannot be asked like that: the other questions still find people. */
async function first<Item>(reply: Promise<{ readonly value: Page<Item> }>): Promise<readonly Item[]> {
  try {
    return (await reply).value.value;
  } catch (error) {
    if (error instanceof Failure && error.code === 'graph-unsupported') return [];
    throw error;
  }
}
