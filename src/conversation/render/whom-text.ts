import { countIn, type JobSummary } from '../../domain/job-summary.ts';
import type { Words } from '../../locales/words.ts';
import { clip, NAME } from './clip.ts';

/** "Adele Vance, Alex Wilber, Diego Siciliani and 3 more": two jobs that delete one user each are told apart by it. */
export function whomText(job: JobSummary, words: Words): string {
  const names = job.names.map((name) => clip(name, NAME));
  return words.t('jobs.whom', { names: names.join(', '), more: countIn(job) - names.length });
}
