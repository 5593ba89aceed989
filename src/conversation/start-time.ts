import { Failure } from '../domain/errors.ts';
import { instantOf, wallClockOf, type WallClock } from '../understanding/moments/wall-clock.ts';
import type { When } from './state/when.ts';

const DAY = 86_400_000;
/** Further ahead nobody remembers it, and the facts it was decided on are old. */
const FARTHEST = 366 * DAY;

/** As long as Entra keeps a deleted user: what people mean by "block now, delete later". */
function inThirtyDays(when: WallClock, timeZone: string, now: Date): WallClock {
  return when.date === '' ? { ...when, date: wallClockOf(new Date(now.getTime() + 30 * DAY), timeZone).date } : when;
}

/** The instant at which a plan made now is to start; undefined = at once. Throws `start-unreadable`, `start-passed`, `start-too-far`. */
export function startTimeOf(when: When | undefined, timeZone: string, now: Date): Date | undefined {
  if (when === undefined || when.kind === 'now') return undefined;
  if (when.kind === 'day') return new Date(now.getTime() + DAY);
  const at = instantOf(when.kind === 'staged' ? inThirtyDays(when, timeZone, now) : when, timeZone);
  if (at === undefined) throw new Failure('start-unreadable');
  if (at <= now) throw new Failure('start-passed');
  if (at.getTime() - now.getTime() > FARTHEST) throw new Failure('start-too-far');
  return at;
}

/** Where days are only counted: a time that makes no plan is refused where the plan is made, and until then it is now. */
export function startOrNow(when: When | undefined, timeZone: string, now: Date): Date {
  try {
    return startTimeOf(when, timeZone, now) ?? now;
  } catch (error) {
    if (error instanceof Failure) return now;
    throw error;
  }
}
