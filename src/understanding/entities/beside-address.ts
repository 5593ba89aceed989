import type { Span } from './span.ts';

const line = (text: string, at: number): number => text.slice(0, at).split('\n').length;

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

/**
 * The address of which a name is the display name ("Adele Vance <adele@…>", a row of a pasted table), or undefined: on
 * one line "Adele and alex@…" are two people.
 */
export function besideAddress<A extends Span>(text: string, name: Span, addresses: readonly A[]): A | undefined {
  const own = addresses.find((address) => isDisplayName(text, name, address));
  if (own !== undefined) return own;
  const row = line(text, name.start);
  const table = row > 1 && new Set(addresses.map((address) => line(text, address.start))).size > 1;
  return table
    ? addresses.find((address) => line(text, address.start) === row && isOneRow(text, name, address))
    : undefined;
}
