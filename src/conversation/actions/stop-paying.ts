import { answerCard } from '../render/answer-card.ts';
import { stopPayingHere } from '../stop-paying-here.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** After a job: which numbers to type for the products it freed. */
export const stopPaying: Action = async (turn, inputs) => {
  const { plan } = await openJob(turn, inputs);
  const freed = plan.seats.map(({ skuId }) => skuId);
  return [answerCard('stop-paying', turn.words, [], [], await stopPayingHere(turn, freed))];
};
