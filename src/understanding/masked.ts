import * as en from './en/lists.ts';
import * as nl from './nl/lists.ts';
import type { Found } from './entities/read.ts';
import type { Span } from './entities/span.ts';

/** Of several departments together a sentence says no more than of one. */
const DEPARTMENTS = new RegExp(
  String.raw`\bxdept(?:\s*[,/&]?\s*(?:(?:${en.joins}|${nl.joins})\s)?(?:(?:${en.inDepartment}|${nl.inDepartment})\s)?(?:(?:${en.articles}|${nl.articles})\s)?xdept\b)+`,
  'gu',
);

/** Characters judged: a sentence, not a list. */
const JUDGED = 600;

/**
 * The text with every name, address, product, length of time and date replaced by a word for its kind, so that
 * "delete Anna" and "delete Peter" are one sentence. Rows of the same kind become one.
 */
export function mask(text: string, found: Found): string {
  const spans = [
    ...found.people.map((span) => ({
      ...span,
      by: span.kind === 'name' ? 'xname' : span.kind === 'upn' ? 'xupn' : 'xid',
    })),
    // Typed among names, so that a list stays one.
    ...byKind(found.unread, 'xname'),
    // A condition on who is meant, as a department is.
    ...found.managers.map((span) => ({ ...span, by: span.people ? 'users in xdept' : 'in xdept' })),
    ...byKind(found.places, 'xdept'),
    ...byKind(found.created, 'in xdept'),
    // Since when, and how long.
    ...found.since.map((span) => ({ ...span, by: span.signIn ? 'not signed in xdays' : 'xdays' })),
    ...byKind(found.products, 'xsku'),
    // Who lacks a product is listed as whoever has it.
    ...byKind(found.withoutProducts, found.people.length === 0 ? 'with xsku' : 'without xsku'),
    ...byKind(found.periods, 'xdays'),
    ...byKind(found.departments, 'xdept'),
    ...byKind(found.dates, 'xdate'),
    ...byKind(found.jobs, 'xjob'),
  ].sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    masked += `${text.slice(at, span.start)} ${span.by} `;
    at = span.end;
  }
  return (masked + text.slice(at))
    .toLowerCase()
    .replace(/licence/gu, 'license')
    .replace(/\b(x(?:name|upn|id|sku)) 's?(?= |$)/gu, '$1')
    .replace(/[\s"()[\]<>*_]+/gu, ' ')
    .replace(DEPARTMENTS, 'xdept')
    .replace(/\b(x(?:name|upn|id))(?:\s*(?:[,;&+/|]|and|en|or|of)?\s*x(?:name|upn|id)\b)+/gu, '$1 xmany')
    .trim()
    .slice(0, JUDGED);
}

function byKind(spans: readonly Span[], by: string): (Span & { by: string })[] {
  return spans.map((span) => ({ ...span, by }));
}
