import { fitsName } from './fits-name.ts';
import { foldName, nameWords } from './fold-name.ts';
import { nearestOf } from './nearness.ts';
import type { Candidates } from './ports.ts';
import type { DeletedUser, User } from './user.ts';

export type PersonMatch =
  | {
      readonly outcome: 'found';
      readonly query: string;
      readonly user: User;
      /** false = only part of the name was typed: show whom it was taken for. */
      readonly exact: boolean;
    }
  | { readonly outcome: 'ambiguous'; readonly query: string; readonly candidates: readonly User[] }
  | { readonly outcome: 'notFound'; readonly query: string; readonly nearest: readonly User[] }
  | { readonly outcome: 'deleted'; readonly query: string; readonly users: readonly DeletedUser[] };

const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/iu;

/** An address or an id means one account or none: a name that resembles it is a suggestion, not a hit. */
const isIdentifier = (query: string) => query.includes('@') || GUID.test(query.trim());

function decide(query: string, users: readonly User[], exact: boolean): PersonMatch | undefined {
  const [only] = users;
  if (only === undefined) return undefined;
  return users.length === 1
    ? { outcome: 'found', query, user: only, exact }
    : { outcome: 'ambiguous', query, candidates: users };
}

/**
 * What one typed thing stands for. Similar spelling never becomes a hit: the wrong person would be deleted. Somebody
 * deleted under exactly that name beats somebody active who only begins with it, or last week's list run twice would
 * reach out for the nearest namesake.
 */
export function matchPerson(c: Candidates): PersonMatch {
  const { query } = c;
  const byIdentity = decide(query, c.exact, true);
  if (byIdentity !== undefined) return byIdentity;

  const deleted = (users: readonly DeletedUser[]): PersonMatch => ({ outcome: 'deleted', query, users });
  if (isIdentifier(query)) {
    if (c.deleted.length > 0) return deleted(c.deleted);
    return { outcome: 'notFound', query, nearest: nearest(c) };
  }

  const folded = foldName(query);
  const sameName = (person: { readonly displayName: string }) => foldName(person.displayName) === folded;
  const byFullName = decide(query, c.byName.filter(sameName), true);
  if (byFullName !== undefined) return byFullName;

  const deletedByFullName = c.deleted.filter(sameName);
  if (deletedByFullName.length > 0) return deleted(deletedByFullName);

  const fitting = c.byName.filter((user) => fitsName(query, user));
  const byPart = decide(query, fitting, false);
  const sure = fitting.length > 1 || fitting.some((user) => sharesAWord(query, user));
  if (byPart !== undefined && sure) return byPart;
  const gone = c.deleted.filter((user) => fitsName(query, user));
  return gone.length > 0 ? deleted(gone) : { outcome: 'notFound', query, nearest: nearest(c) };
}

/** "Adele" or "Adele V" stands for Adele Vance; "Peter" does not stand for Sanne Peters, even if she is the only one. */
function sharesAWord(query: string, { displayName }: User): boolean {
  const words = nameWords(displayName);
  return nameWords(query).some((word) => words.includes(word));
}

function nearest(c: Candidates): readonly User[] {
  const seen = new Map([...c.byName, ...c.similar].map((user) => [user.id, user]));
  return nearestOf(c.query, [...seen.values()]).slice(0, 5);
}
