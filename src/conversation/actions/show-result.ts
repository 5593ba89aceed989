import { renderJob } from '../render/job-card.ts';
import { oneResultCard } from '../render/one-result-card.ts';
import { textOf, type Action } from './action.ts';
import { openJob } from './open-job.ts';

/** A job as far as it is, or a page of its result; with a user all about that one. */
export const showResult: Action = async (turn, inputs) => {
  const view = await openJob(turn, inputs);
  const subject = view.subjects.find(({ user }) => user.id === textOf(inputs, 'user'));
  if (subject !== undefined) return [oneResultCard(subject, view, turn.words)];
  return [{ ...renderJob(view, turn, Number(textOf(inputs, 'page')) || 0), atEnd: true }];
};
