import type { JobView, SubjectProgress } from '../../domain/job.ts';
import type { Words } from '../../locales/words.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { jobLines } from './job-rows.ts';
import { messageCard } from './message-card.ts';
import { accessLinks } from './onedrive-access.ts';

/** All that is to be told of one user of a job, in the place of the list it came from. */
export function oneResultCard(subject: SubjectProgress, view: JobView, words: Words): CardReply {
  const back = button(words.t('rename.back'), 'show-result', { job: view.plan.id });
  const lines = jobLines(subject, view, words, true);
  return {
    ...messageCard(clip(subject.user.displayName, NAME), lines, {
      links: accessLinks(subject, view, words),
      actions: [back],
    }),
    slot: `job:${view.plan.id}`,
    language: words.language,
  };
}
