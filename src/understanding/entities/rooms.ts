import type { Span } from './span.ts';

/**
 * Rooms have accounts too, with names of everyday words: "Room Amsterdam", "Vergaderzaal 4.12". Only as names are
 * written, with a capital, and not where something is said to be in a room.
 */
const ROOM =
  /(?:(?:Meeting|Conference|Training|Board) )?(?:Room|Vergaderzaal|Vergaderruimte|Vergaderkamer|Zaal|Boardroom)(?: (?:\p{Lu}[\p{L}\p{N}'’-]*|\p{N}[\p{N}.]*\p{N}|\p{N}+))+(?![\p{L}\p{N}])/gu;
const NOT_AFTER = /(?:[\p{L}\p{N}]|(?<!\p{L})(?:in|at|for|of|to|from|naar|voor|van|op|bij) (?:(?:the|de|het) )?)$/u;
/** Characters looked at before it. */
const NEAR = 12;

export function roomSpans(text: string): Span[] {
  return Array.from(text.matchAll(ROOM), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  })).filter(({ start }) => !NOT_AFTER.test(text.slice(Math.max(0, start - NEAR), start)));
}
