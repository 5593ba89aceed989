import * as en from '../en/lists.ts';
import * as nl from '../nl/lists.ts';
import { productSpans } from './products.ts';
import type { Span } from './span.ts';

/** A product that those who are meant do not have, the words that say so included: "who do not have an E5 license". */
export interface WithoutSpan extends Span {
  /** As typed. */
  readonly product: string;
}

const either = (name: keyof typeof en): string => `${en[name]}|${nl[name]}`;
const FILLERS = String.raw`(?:\s+(?:${either('besideProduct')})(?!\p{L}))*`;
const BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${either('lacks')})${FILLERS}\s*$`, 'iu');
/** "without E3 or E5" is about both. */
const JOINED = new RegExp(
  String.raw`^\s*(?:[,/&+]|(?<!\p{L})(?:${either('joinsProducts')})(?!\p{L}))+${FILLERS}\s*$`,
  'iu',
);
const NOUN = new RegExp(String.raw`^[\s-]+(?:${either('licenseNoun')})(?!\p{L})`, 'iu');
/** Dutch puts the verb last: "die E5 niet hebben". */
const AFTER = new RegExp(String.raw`^\s+(?:${either('lacksBehind')})(?!\p{L})`, 'iu');
const HAVE = new RegExp(String.raw`(?<!\p{L})(?:${either('haveBefore')})${FILLERS}\s*$`, 'iu');
const NOT_BEHIND = new RegExp(String.raw`^\s+(?:${either('notBehind')})(?=\s*(?:[?.!]|$))`, 'iu');
/** "No E5 left" and "needs no E5" say nothing about who has it. */
const ELSE = new RegExp(String.raw`^\s+(?:${either('saysElse')})(?!\p{L})`, 'iu');

/** Products that are named in order to be absent, first come first. */
export function withoutProductSpans(text: string): readonly WithoutSpan[] {
  const found: WithoutSpan[] = [];
  for (const product of productSpans(text)) {
    const span = lackedAt(text, product, found.at(-1));
    if (span !== undefined) found.push(span);
  }
  return found;
}

function lackedAt(text: string, product: Span, last: Span | undefined): WithoutSpan | undefined {
  const noun = NOUN.exec(text.slice(product.end))?.[0] ?? '';
  const [ahead, rest] = [text.slice(0, product.start), text.slice(product.end + noun.length)];
  if (ELSE.test(rest)) return undefined;
  const before = BEFORE.exec(ahead)?.index ?? joinedTo(last, text, product);
  const behind = lackedBehind(ahead, rest);
  if (before === undefined && behind === '') return undefined;
  const start = before ?? product.start;
  const end = product.end + noun.length + behind.length;
  return { start, end, text: text.slice(start, end), product: product.text };
}

const joinedTo = (last: Span | undefined, text: string, product: Span): number | undefined =>
  last !== undefined && JOINED.test(text.slice(last.end, product.start)) ? last.end : undefined;

function lackedBehind(ahead: string, rest: string): string {
  const match = AFTER.exec(rest) ?? (HAVE.test(ahead) ? NOT_BEHIND.exec(rest) : null);
  return match?.[0] ?? '';
}
