import type { IsoDateTime } from '../domain/time.ts';
import { readDay } from '../understanding/moments/read-day.ts';
import type { CreatedMention, FilterMention } from '../understanding/understood.ts';
import { messageCard } from './render/message-card.ts';
import type { Reply } from './reply.ts';
import type { CreatedAsked } from './state/flow.ts';
import type { Turn } from './turn.ts';

/** The days of a list's conditions, where the admin lives. */
interface AskedDays {
  readonly created: CreatedAsked;
  readonly notSignedInSince?: IsoDateTime;
}

/** Days as typed → instants; or what to say when one is no day, because another day would be another list. */
export function askedDays(
  turn: Turn,
  { created, notSignedInSince }: FilterMention,
): AskedDays | { readonly missing: Reply } {
  const made = created === undefined ? {} : createdOf(turn, created);
  if (made === undefined) return { missing: dayUnknown(turn, created?.day ?? '') };
  if (notSignedInSince === undefined) return { created: made };
  const since = readDayHere(turn, notSignedInSince);
  if (since === undefined) return { missing: dayUnknown(turn, notSignedInSince) };
  if (since.start > turn.world.clock.now()) return { missing: dayToCome(turn, notSignedInSince) };
  // Whoever signed in on that day has signed in since.
  return { created: made, notSignedInSince: since.start.toISOString() };
}

const readDayHere = ({ world, words }: Turn, day: string) =>
  readDay(day, words.language, { now: world.clock.now(), timeZone: words.timeZone });

/** Undefined when there is no such day. */
function createdOf(turn: Turn, { side, day }: CreatedMention): CreatedAsked | undefined {
  const named = readDayHere(turn, day);
  if (named === undefined) return undefined;
  if (side === 'before') return { before: named.start.toISOString() };
  return { since: (side === 'after' ? named.end : named.start).toISOString() };
}

function dayUnknown({ words }: Turn, day: string): Reply {
  return messageCard(words.t('users.day-unknown', { day }), [words.t('users.day-unknown-hint')]);
}

function dayToCome({ words }: Turn, day: string): Reply {
  return messageCard(words.t('users.day-to-come', { day }), [words.t('users.day-unknown-hint')]);
}
