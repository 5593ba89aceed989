import { LEVELS, type Level } from '../../domain/finding.ts';
import type { Words } from '../../locales/words.ts';
import type { Tone } from '../cards.ts';

/** A traffic light that can be read without seeing color: the word beside it says the same. */
export const LIGHT: Readonly<Record<Level, { readonly symbol: string; readonly tone: Tone }>> = {
  blocker: { symbol: '⛔', tone: 'attention' },
  unknown: { symbol: '❓', tone: 'warning' },
  caution: { symbol: '⚠', tone: 'warning' },
  notice: { symbol: 'ℹ', tone: 'accent' },
  clear: { symbol: '✓', tone: 'good' },
};

/** Worst first. */
export const byLevel = (a: Level, b: Level): number => LEVELS.indexOf(a) - LEVELS.indexOf(b);

export const levelWord = (level: Level, words: Words): string => words.t(`considering.level.${level}`);
