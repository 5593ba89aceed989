import type { Span } from './span.ts';

/** As addresses spell names: without accents, "Weiß" as "weiss". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** "Müller" is mueller@… too. */
const german = (text: string): string =>
  text.toLowerCase().replace(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);

/** Is this the surname of "Weiß, Günther <guenther.weiss@…>"? In "Anna, Piet <piet@…>" Anna is somebody else. */
function isInAddress(name: string, address: string): boolean {
  const local = plain(address.split('@')[0] ?? '');
  return [plain(name), plain(german(name))].some((spelt) => spelt.length > 2 && local.includes(spelt));
}

/** What stands between a display name and its address, and between an address and the name after it. */
const BEFORE = /^["']?\s*(?:\([^()\n]{1,40}\)\s*)?[<([|\t]\s*$/u;
const AFTER = /^>?\s*[([|\t]\s*$/u;
const FIRST_NAME = /^,[^,;<>@\n]{1,60}<\s*$/u;

/** "Adele and alex@…" are two people in a row of a table too. */
const JOINED = /(?<!\p{L})(?:and|or|plus|en|of)(?!\p{L})|[&+]/iu;

const gap = (text: string, name: Span, address: Span): string =>
  address.start < name.end ? text.slice(address.end, name.start) : text.slice(name.end, address.start);

function isDisplayName(text: string, name: Span, address: Span): boolean {
  if (address.start < name.end) return AFTER.test(text.slice(address.end, name.start));
  const between = text.slice(name.end, address.start);
  return BEFORE.test(between) || (FIRST_NAME.test(between) && isInAddress(name.text, address.text));
}

function isOneRow(text: string, name: Span, address: Span): boolean {
  const between = gap(text, name, address);
  if (JOINED.test(between)) return false;
  return !between.includes(';') || name.text.split(' ').some((word) => isInAddress(word, address.text));
}

/** Is there a line break between two places? */
const breaks = (text: string, from: number, to: number): boolean => {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
};

const sameRow = (text: string, one: Span, other: Span): boolean =>
  !breaks(text, Math.min(one.start, other.start), Math.max(one.start, other.start));

/** The addresses next to a name. */
function neighbours<A extends Span>(name: Span, addresses: readonly A[]): A[] {
  const after = addresses.findIndex(({ start }) => start >= name.end);
  const next = after < 0 ? addresses.length : after;
  return addresses.slice(Math.max(0, next - 1), next + 1);
}

/**
 * The address of which a name is the display name ("Adele Vance <adele@…>", a row of a pasted table), or undefined: on
 * one line "Adele and alex@…" are two people. `addresses` in the order of the text.
 */
export function besideAddress<A extends Span>(text: string, name: Span, addresses: readonly A[]): A | undefined {
  const near = neighbours(name, addresses);
  const own = near.find((address) => isDisplayName(text, name, address));
  if (own !== undefined) return own;
  const [first] = addresses;
  const last = addresses.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const table = breaks(text, 0, name.start) && breaks(text, first.start, last.start);
  return table ? near.find((address) => sameRow(text, name, address) && isOneRow(text, name, address)) : undefined;
}
