import type { JobView } from '../../domain/job.ts';
import type { CardReply } from '../reply.ts';
import { progressCard } from './progress-card.ts';
import type { Rendering } from './rendering.ts';
import { resultCard } from './result-card.ts';
import { scheduledCard } from './scheduled-card.ts';
import { scheduledFor } from '../scheduled-for.ts';

/** A job as far as it is: when it will start, its progress, or its result once it has ended. Always in the job's own slot. */
export function renderJob(view: JobView, rendering: Rendering, page = 0): CardReply {
  const { words } = rendering;
  const startAfter = scheduledFor(view);
  if (startAfter !== undefined) return { ...scheduledCard(view, startAfter, words), language: words.language };
  const ended = view.state === 'done' || view.state === 'stopped';
  const card = ended ? resultCard(view, rendering, page) : progressCard(view, words);
  return { ...card, language: words.language };
}
