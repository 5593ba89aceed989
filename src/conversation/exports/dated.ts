import { wallClockOf } from '../../understanding/moments/wall-clock.ts';
import type { Turn } from '../turn.ts';

/** The day of the reader's calendar, for the name of a file: `2026-11-25`. */
export const dayFor = ({ world, words }: Turn): string => wallClockOf(world.clock.now(), words.timeZone).date;
