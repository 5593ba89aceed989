import { spansOf, type Span } from './span.ts';

const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu;
/** `jan_gmail.com#EXT#@contoso.onmicrosoft.com`: a guest. */
const GUEST = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,120}#EXT#@[\p{L}\p{N}.-]{1,200}\.[\p{L}]{2,}/giu;
/** Lengths are bounded, or a wall of letters would cost a second. Also `o'brien@…` and addresses with letters outside ASCII. */
const UPN =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,120}[\p{L}\p{N}_+-])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63})+/giu;

/** Object ids. */
export function idSpans(text: string): Span[] {
  return spansOf(text, GUID);
}

/** User principal names and mail addresses, guests' included. */
export function upnSpans(text: string): Span[] {
  const guests = spansOf(text, GUEST);
  const others = spansOf(text, UPN).filter((span) => !guests.some((g) => span.start >= g.start && span.end <= g.end));
  return [...guests, ...others].sort((a, b) => a.start - b.start);
}
