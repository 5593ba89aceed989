import { Failure } from '../domain/errors.ts';

/** The only place where what people typed becomes part of a URL. */

/** One path segment. `.` and `..` would climb to another resource, which may be another person. */
export function segment(value: string): string {
  if (value === '' || value === '.' || value === '..') throw new Failure('user-not-found');
  return encodeURIComponent(value).replace(/'/g, '%27');
}

/** An OData string literal. A quote is doubled, or what follows it would be read as a condition. */
export function literal(value: string): string {
  return `'${value.replace(/'/g, "''")}'`;
}

/** `$search` takes its terms in double quotes, with `"` and `\` escaped by a backslash. */
export function searchTerm(property: string, value: string): string {
  return `"${property}:${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** Values are typed by people, keys and everything else in the query are ours. */
export function queryString(query: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(query)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/'/g, '%27').replace(/%2C/g, ',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
