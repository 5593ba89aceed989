import type { Decision } from './decide.ts';
import type { Found } from './entities/read.ts';
import type { Span } from './entities/span.ts';
import { asksQuestion, ordersDeletion, refuses } from './guard.ts';
import { mask } from './masked.ts';
import type { Reading } from './reading.ts';

/** A line break, or a mark with a new sentence after it. */
const BOUNDARY = /\n|[.!?]+\s+(?=["'(]?\p{Lu})/gu;
const MENTION = /\bx(?:name|upn|id)\b/u;
/** More lines than this are a list or a document, not a message with an order in it. */
const MOST = 30;
/** Who was named in another sentence ("Anna has left. Delete her account"). */
const PRONOUN = /\b(?:him|her|his|them|their|both|hem|haar|hen|hun|zijn|ze|beide|beiden|allebei)\b/u;

/** Each sentence of a message on its own, masked. A message of one sentence gives one, a very long one none. */
export function maskedSentences(text: string, found: Found): string[] {
  const spans = Object.values(found).flat() as readonly Span[];
  const ends = Array.from(text.matchAll(BOUNDARY), (match) => match.index + match[0].length);
  if (ends.length >= MOST) return [];
  const cuts = ends.filter((cut) => !spans.some(({ start, end }) => start < cut && cut < end));
  const starts = [0, ...cuts];
  return starts
    .map((start, at) => part(text, start, starts[at + 1] ?? text.length, found))
    .filter((masked) => masked !== '');
}

function part(text: string, start: number, end: number, found: Found): string {
  const inside = <S extends Span>(spans: readonly S[]): S[] =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return mask(text.slice(start, end), {
    people: inside(found.people),
    unread: inside(found.unread),
    products: inside(found.products),
    withoutProducts: inside(found.withoutProducts),
    periods: inside(found.periods),
    departments: inside(found.departments),
    dates: inside(found.dates),
    jobs: inside(found.jobs),
    created: inside(found.created),
    since: inside(found.since),
    places: inside(found.places),
    managers: inside(found.managers),
  });
}

/**
 * The order to delete somebody that one of several sentences gives ("Anna Visser has left us. Please delete her
 * account."), or undefined. Where another sentence asks, forbids or takes back, nothing is taken for an order.
 */
export function orderAmong(sentences: readonly Reading[]): Decision | undefined {
  if (sentences.length < 2) return undefined;
  const orders = sentences.filter(isOrder);
  const others = sentences.filter((sentence) => !orders.includes(sentence));
  if (orders.length === 0 || others.some((other) => refuses(other) || asksQuestion(other))) return undefined;
  const dated = orders.some(({ concepts }) => concepts.has('date') || concepts.has('later'));
  return { label: dated ? 'schedule_deletion' : 'delete_users', confidence: 0.8 };
}

function isOrder(sentence: Reading): boolean {
  return ordersDeletion(sentence) && (MENTION.test(sentence.masked) || PRONOUN.test(sentence.masked));
}
