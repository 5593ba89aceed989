import type { Span } from './span.ts';

const line = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** A name written beside the address of the same person ("Adele Vance <adele@…>") is not a second person. */
export function besideAddress(text: string, name: Span, addresses: readonly Span[]): boolean {
  // In a pasted table every row has an address; on one line "Adele and alex@…" are two people.
  const row = line(text, name.start);
  const table = row > 1 && new Set(addresses.map((address) => line(text, address.start))).size > 1;
  return addresses.some((address) => {
    const before = address.start >= name.end;
    const between = before ? text.slice(name.end, address.start) : text.slice(address.end, name.start);
    if (before ? /^["']?\s*[<([|\t]\s*$/u.test(between) : /^>?\s*[([|\t]\s*$/u.test(between)) return true;
    return table && line(text, address.start) === row;
  });
}
