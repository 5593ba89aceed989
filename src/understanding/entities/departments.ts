import * as en from '../en/lists.ts';
import * as nl from '../nl/lists.ts';
import { spansOf, type Span } from './span.ts';

const KNOWN = `finance|sales|marketing|hr|human resources|legal|operations|engineering|support|logistics|purchasing|procurement|accounting|customer service|customer support|research (?:and|&) development|research|r&d|facilities|production|communications|design|quality|security|warehouse|retail|it|ict|payroll|administration|development|product management|manufacturing|financiën|financien|verkoop|inkoop|juridisch|juridische zaken|logistiek|personeelszaken|p&o|productie|communicatie|directie|klantenservice|administratie|onderzoek|magazijn|facilitair|boekhouding|kwaliteit|beveiliging|ontwikkeling|onderhoud|receptie`;

const IN = `${en.inDepartment}|${nl.inDepartment}`;
const ARTICLES = `${en.articles}|${nl.articles}`;
const JOINS = `${en.joins}|${nl.joins}`;

/** "the Sales department", "afdeling Inkoop". */
const NAMED = [
  /(?<!\p{L})(?:departments?|dept\.?|afdeling(?:en)?|divisie|division)\s(?:of\s|van\s|=\s)?([\p{L}&][\p{L}&-]*(?:\s(?:&|and|en|[A-Z])[\p{L}&-]*){0,2})/gu,
  /(?<!\p{L})(?:the|de|in|from|of)\s(?!the\b|de\b)([\p{L}&][\p{L}&-]*(?:\s[A-Z&][\p{L}&-]*)?)\s(?:departments?|dept|division|afdeling)(?!\p{L})/gu,
];
/** "in finance", "bij HR": only names known as departments, because the same words lead to much else. */
const LOOSE = new RegExp(
  String.raw`(?<!\p{L})(?:${IN})\s(?:(?:${ARTICLES})\s)?(${KNOWN})(?![\p{L}&])(?! hold| team| channel)`,
  'giu',
);
const IS_KNOWN = new RegExp(`^(?:${KNOWN})$`, 'iu');
/** Between departments that are named together: "Sales, HR or in Finance". */
const JOIN = String.raw`(?:\s?[,/&]\s?(?:(?:${JOINS})\s)?|\s(?:${JOINS})\s)(?:(?:${IN})\s)?(?:(?:${ARTICLES})\s)?`;
/** Another known department, joined to the one before. */
const NEXT = new RegExp(String.raw`^${JOIN}(${KNOWN})(?![\p{L}&])`, 'iu');
const PARTS = new RegExp(
  String.raw`^(?:${KNOWN})(?:\s?,\s?(?:(?:${JOINS})\s)?(?:${KNOWN})|\s(?:${JOINS})\s(?:${KNOWN}))+$`,
  'iu',
);
const BETWEEN_PARTS = new RegExp(String.raw`\s?,\s?(?:(?:${JOINS})\s)?|\s(?:${JOINS})\s`, 'giu');
const NOT_A_NAME =
  /^(?:the|de|a|een|this|that|which|what|welke|all|alle|every|each|our|onze|my|mijn|their|any|his|her)$/iu;

/** Departments named in a text, as typed, first come first. "it" in lower case is the English word. */
export function departmentSpans(message: string): Span[] {
  const spans = [...NAMED.flatMap((pattern) => spansOf(message, pattern)), ...spansOf(message, LOOSE)];
  return spans
    .filter(({ text }) => text !== 'it' && !NOT_A_NAME.test(text) && (/^\p{Lu}/u.test(text) || IS_KNOWN.test(text)))
    .flatMap(parted)
    .flatMap((span) => [span, ...joined(message, span)])
    .filter(
      (span, index, all) => !all.slice(0, index).some((other) => span.start < other.end && other.start < span.end),
    )
    .sort((one, other) => one.start - other.start);
}

/** "Verkoop en Inkoop" behind one "afdelingen" are two. */
function parted(span: Span): Span[] {
  if (IS_KNOWN.test(span.text) || !PARTS.test(span.text)) return [span];
  const parts: Span[] = [];
  let at = 0;
  const add = (end: number) => {
    parts.push({ start: span.start + at, end: span.start + end, text: span.text.slice(at, end) });
  };
  for (const between of span.text.matchAll(BETWEEN_PARTS)) {
    add(between.index);
    at = between.index + between[0].length;
  }
  add(span.text.length);
  return parts;
}

/** ", HR or Finance" behind "in Sales". */
function joined(message: string, { end }: Span): Span[] {
  const [whole, text] = NEXT.exec(message.slice(end)) ?? [];
  if (whole === undefined || text === undefined || text === 'it') return [];
  const next = { start: end + whole.length - text.length, end: end + whole.length, text };
  return [next, ...joined(message, next)];
}

/** "not in", "who do not work at the", "outside": right before a department. */
const NOT_IN = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${en.notIn}|${nl.notIn})|n't)(?:\s(?:${en.whereabouts}|${nl.whereabouts}))?(?:\s(?:${IN}))*(?:\s(?:${ARTICLES}))?(?:\s(?:${en.departmentNoun}|${nl.departmentNoun}))?\s$`,
  'iu',
);
/** Nothing but what joins two departments. */
const ONLY_JOIN = new RegExp(`^${JOIN}$`, 'iu');
/** Characters looked at before a department. */
const NEAR = 60;

/** Departments whose people are meant, and those whose people are not: "wie zit niet in Verkoop of Inkoop". */
export function departmentsSaid(message: string): {
  readonly of: readonly string[];
  readonly notOf: readonly string[];
} {
  const said = { of: new Set<string>(), notOf: new Set<string>() };
  let before: { readonly end: number; readonly side: keyof typeof said } | undefined;
  for (const { start, end, text } of departmentSpans(message)) {
    const joined = before !== undefined && ONLY_JOIN.test(message.slice(before.end, start));
    const isNot = NOT_IN.test(message.slice(Math.max(0, start - NEAR), start));
    const side = joined && before !== undefined ? before.side : isNot ? 'notOf' : 'of';
    said[side].add(text);
    before = { end, side };
  }
  return { of: [...said.of], notOf: [...said.notOf] };
}

/** Is this the name of a department and nothing else? */
export function isDepartment(text: string): boolean {
  return IS_KNOWN.test(text.trim());
}

/** Is this the names of several, and nothing else? */
export const areDepartments = (text: string): boolean => isDepartment(text) || PARTS.test(text.trim());
