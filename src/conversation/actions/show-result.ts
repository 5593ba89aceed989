import { renderJob } from '../render/job-card.ts';
import { textOf, type Action } from './action.ts';
import { openJob } from './open-job.ts';

/** A job as far as it is, or a page of its result. */
export const showResult: Action = async (turn, inputs) => {
  const view = await openJob(turn, inputs);
  return [renderJob(view, turn.words, Number(textOf(inputs, 'page')) || 0)];
};
