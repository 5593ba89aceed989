import { spansOf, type Span } from './span.ts';

const KNOWN = `finance|sales|marketing|hr|human resources|legal|operations|engineering|support|logistics|purchasing|procurement|accounting|customer service|customer support|research|r&d|facilities|production|communications|design|quality|security|warehouse|retail|it|ict|payroll|administration|development|product management|manufacturing|financiën|financien|verkoop|inkoop|juridisch|juridische zaken|logistiek|personeelszaken|p&o|productie|communicatie|directie|klantenservice|administratie|onderzoek|magazijn|facilitair|boekhouding|kwaliteit|beveiliging|ontwikkeling|onderhoud|receptie`;

/** "the Sales department", "afdeling Inkoop". */
const NAMED = [
  /(?<!\p{L})(?:departments?|dept\.?|afdeling(?:en)?|divisie|division)\s(?:of\s|van\s|=\s)?([\p{L}&][\p{L}&-]*(?:\s(?:&|and|en|[A-Z])[\p{L}&-]*){0,2})/gu,
  /(?<!\p{L})(?:the|de|in|from|of)\s(?!the\b|de\b)([\p{L}&][\p{L}&-]*(?:\s[A-Z&][\p{L}&-]*)?)\s(?:departments?|dept|division|afdeling)(?!\p{L})/gu,
];
/** "in finance", "bij HR": only names known as departments, because the same words lead to much else. */
const LOOSE = new RegExp(
  String.raw`(?<!\p{L})(?:in|from|at|within|of|bij|van|op|uit|binnen|voor)\s(?:the\s|de\s)?(${KNOWN})(?![\p{L}&])(?! hold| team| channel)`,
  'giu',
);
const IS_KNOWN = new RegExp(`^(?:${KNOWN})$`, 'iu');
const NOT_A_NAME =
  /^(?:the|de|a|een|this|that|which|what|welke|all|alle|every|each|our|onze|my|mijn|their|any|his|her)$/iu;

/** Departments named in a text, as typed. "it" in lower case is the English word. */
export function departmentSpans(message: string): Span[] {
  const spans = [...NAMED.flatMap((pattern) => spansOf(message, pattern)), ...spansOf(message, LOOSE)];
  return spans
    .filter(({ text }) => text !== 'it' && !NOT_A_NAME.test(text) && (/^\p{Lu}/u.test(text) || IS_KNOWN.test(text)))
    .filter((span, index) => !spans.slice(0, index).some((other) => span.start < other.end && other.start < span.end));
}

/** Is this the name of a department and nothing else? */
export function isDepartment(text: string): boolean {
  return IS_KNOWN.test(text.trim());
}
