import type { ChangedAspect } from '../../domain/changed-aspects.ts';
import type { JobView, SubjectProgress } from '../../domain/job.ts';
import type { Words } from '../../locales/words.ts';
import type { CardAction } from '../cards.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';

/** Told by name; the rest is counted. */
const NAMED = 5;

/** Of a scheduled job: not touched, because they were not as they had been confirmed. Nothing went wrong. */
export const isLeftAlone = ({ state, failure }: SubjectProgress): boolean =>
  state === 'failed' && (failure?.code === 'user-changed' || failure?.code === 'user-unblocked');

export const leftAloneIn = ({ subjects }: Pick<JobView, 'subjects'>): readonly SubjectProgress[] =>
  subjects.filter(isLeftAlone);

/** "other roles and sign-in is blocked now". */
export const changedText = (aspects: readonly ChangedAspect[], words: Words): string =>
  aspects.length === 0
    ? words.t('changed.something')
    : words.list(aspects.map((aspect) => words.t(`changed.${aspect}`)));

/** Who is not as they were, and in what: "Adele Vance: other roles". */
export function changedLines(
  people: readonly { readonly name: string; readonly aspects: readonly ChangedAspect[] }[],
  words: Words,
): readonly string[] {
  const more = people.length - NAMED;
  return [
    ...people
      .slice(0, NAMED)
      .map(({ name, aspects }) => words.t('changed.of', { name: clip(name, NAME), what: changedText(aspects, words) })),
    ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
  ];
}

export const leftAloneLines = (subjects: readonly SubjectProgress[], words: Words): readonly string[] =>
  changedLines(
    subjects.map(({ user, failure }) => ({ name: user.displayName, aspects: failure?.changed ?? [] })),
    words,
  );

/** A new plan for all who were not done, whatever kept each of them: a person decides again. */
export const lookAgainButton = ({ plan, subjects }: JobView, words: Words): CardAction =>
  button(
    words.t('jobs.action.look-again', { count: subjects.filter(({ state }) => state === 'failed').length }),
    'retry',
    { job: plan.id },
  );
