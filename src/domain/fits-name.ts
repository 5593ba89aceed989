import { nameWords } from './fold-name.ts';

export interface Named {
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly givenName?: string | null;
  readonly surname?: string | null;
}

export const localPart = (address: string | null): string => address?.split('@')[0] ?? '';

/** Every word by which somebody is known: of their names and of their addresses before the "@". */
export function knownWords(person: Named): readonly string[] {
  const { displayName, givenName, surname, userPrincipalName, mail } = person;
  const aliases = [localPart(userPrincipalName), localPart(mail)].map((alias) => alias.toLowerCase());
  return [...nameWords([displayName, givenName ?? '', surname ?? '', ...aliases].join(' ')), ...aliases];
}

/** "Contractor 1" does not begin "Contractor 10": a number is typed to its end. */
function begins(typed: string, word: string): boolean {
  return word.startsWith(typed) && !(/\p{N}$/u.test(typed) && /^\p{N}/u.test(word.slice(typed.length)));
}

/**
 * Does everything that was typed belong to this person's name? One word too many ("Jan de Vries Amsterdam") and it is
 * somebody else, or nobody.
 */
export function fitsName(query: string, person: Named): boolean {
  const alias = query.trim().toLowerCase();
  const known = knownWords(person);
  return (
    [localPart(person.userPrincipalName), localPart(person.mail)].some((own) => begins(alias, own.toLowerCase())) ||
    nameWords(query).every((typed) => known.some((word) => begins(typed, word)))
  );
}
