import { asksStaged } from '../understanding/asks-staged.ts';
import { saidMoment } from '../understanding/moments/said-moment.ts';
import type { Understood } from '../understanding/understood.ts';
import { END_OF_DAY, type When } from './state/when.ts';
import type { Turn } from './turn.ts';

export interface SaidWhen {
  readonly when: When;
  /** What is wrong with the day that was named; '' when nothing is. */
  readonly notice: string;
}

/**
 * When something is to happen, as it was said; undefined when no time was. A day without an hour means its evening. A
 * day that cannot be read, or has passed, leaves the date empty: the card asks, and nothing runs at once.
 */
export function saidWhen(
  { world, words }: Turn,
  { entities, language = words.language }: Understood,
  text: string,
): SaidWhen | undefined {
  const staged = asksStaged(text);
  const { created, notSignedInSince } = entities.filter;
  // Neither a name nor the day of a condition is when it is to happen.
  const names = [
    ...entities.people.map(({ text: name }) => name),
    ...[created?.day, notSignedInSince].filter((day) => day !== undefined),
  ];
  const here = { now: world.clock.now(), timeZone: words.timeZone };
  const { moment, problem } = saidMoment(staged ?? text, language, here, names);
  if (moment === undefined && problem === undefined) return undefined;
  const kind = staged === undefined ? 'at' : 'staged';
  return {
    when: { kind, date: moment?.date ?? '', time: moment?.time ?? END_OF_DAY },
    notice: problem === undefined ? '' : words.t(`users.when-${problem}`),
  };
}
