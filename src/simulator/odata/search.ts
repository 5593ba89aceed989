import { badRequest, unsupportedQuery } from '../protocol/graph-error.ts';
import type { ReadProperty } from './evaluate-filter.ts';

/** A parsed `$search`: `"displayName:adele" AND ("mail:a" OR "mail:b")`. */
export type Search =
  | { readonly kind: 'and' | 'or'; readonly left: Search; readonly right: Search }
  | { readonly kind: 'term'; readonly property: string; readonly words: readonly string[]; readonly text: string };

/** Properties that Graph splits into words; every other one is compared from its start. */
const tokenised: readonly string[] = ['displayName', 'description'];

export function parseSearch(text: string): Search {
  const words = text.match(/"(?:\\.|[^"\\])*"|[()]|[^\s()"]+/g) ?? [];
  let at = 0;
  const or = (): Search => {
    let left = and();
    while (words[at] === 'OR') {
      at += 1;
      left = { kind: 'or', left, right: and() };
    }
    return left;
  };
  const and = (): Search => {
    let left = primary();
    while (at < words.length && words[at] !== ')' && words[at] !== 'OR') {
      if (words[at] === 'AND') at += 1;
      left = { kind: 'and', left, right: primary() };
    }
    return left;
  };
  const primary = (): Search => {
    const word = words[at] ?? '';
    at += 1;
    if (word === '(') {
      const inner = or();
      at += 1;
      return inner;
    }
    return term(word, text);
  };
  const parsed = or();
  if (at < words.length) throw syntaxError(text, words[at] ?? '');
  return parsed;
}

function term(word: string, whole: string): Search {
  if (!word.startsWith('"') || word.length < 2) throw syntaxError(whole, word);
  const inner = word.slice(1, -1).replace(/\\(.)/g, '$1');
  const colon = inner.indexOf(':');
  if (colon < 1) throw unsupportedQuery(`Unsupported or invalid search clause '${inner}'.`);
  const text = inner.slice(colon + 1).toLowerCase();
  return { kind: 'term', property: inner.slice(0, colon), text, words: tokens(text) };
}

function syntaxError(whole: string, word: string) {
  const bad = word.search(/[^\w]/);
  const at = Math.max(0, whole.indexOf(word)) + Math.max(0, bad);
  return badRequest(`Syntax error: character '${whole[at] ?? ''}' is not valid at position ${at} in '${whole}'.`);
}

/** Words as the directory splits them: at spaces and signs, and between small and capital letters. */
export function tokens(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Throws when a property of the search is not one of `searchable`. */
export function checkSearch(search: Search, searchable: (property: string) => boolean, resource: string): void {
  if (search.kind !== 'term') {
    checkSearch(search.left, searchable, resource);
    checkSearch(search.right, searchable, resource);
  } else if (!searchable(search.property)) {
    throw unsupportedQuery(
      `Unsupported or invalid search clause specified for property '${search.property}' of resource '${resource}'.`,
    );
  }
}

export function found(search: Search, read: ReadProperty): boolean {
  if (search.kind !== 'term') {
    const left = found(search.left, read);
    return search.kind === 'and' ? left && found(search.right, read) : left || found(search.right, read);
  }
  const value = read(search.property);
  if (typeof value !== 'string') return false;
  if (!tokenised.includes(search.property)) return value.toLowerCase().startsWith(search.text);
  const words = tokens(value);
  return search.words.length > 0 && search.words.every((part) => words.some((word) => word.startsWith(part)));
}
