import type { Words } from '../../locales/words.ts';

/** A moment ahead with the zone it is told in: "Fri, 27 November 2026, 18:00 (Europe/Amsterdam)". */
export function momentText(at: string, words: Words): string {
  return `${words.dateTime(at)} (${words.timeZone})`;
}
