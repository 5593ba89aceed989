import type { JobView } from '../../domain/job.ts';
import type { Words } from '../../locales/words.ts';
import { clip, NAME } from './clip.ts';
import { momentText } from './moment-text.ts';

/** "Replaced: now Mon, 30 November 2026, 18:00". */
export function replacedHeading({ replacement }: JobView, words: Words): string {
  const at = replacement?.startAt;
  return at === undefined
    ? words.t('jobs.replaced-plain')
    : words.t('jobs.replaced-now', { at: momentText(at, words) });
}

/** Who changed it, and for when it is now. */
export function replacedText({ replacement }: JobView, words: Words): string {
  if (replacement === undefined) return words.t('jobs.replaced');
  const { by, startAt } = replacement;
  return words.t('jobs.replaced-by', {
    name: clip(by, NAME),
    at: startAt === undefined ? 'none' : momentText(startAt, words),
  });
}
