import * as en from './en/words.ts';
import * as nl from './nl/words.ts';

const split = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Everyday words of both languages: they tell nothing by themselves, are no names, and are not slips of the pen. */
export const commonWords: ReadonlySet<string> = new Set(
  [en.everyday, en.telling, nl.everyday, nl.telling].flatMap(split),
);
