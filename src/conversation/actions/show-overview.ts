import { authorizeLookUp } from '../authorize.ts';
import { overviewCard } from '../render/overview-card.ts';
import { trialProducts } from '../trial-products.ts';
import { textOf, type Action } from './action.ts';

/** Another page of the products, read now. */
export const showOverview: Action = async (turn, inputs) => {
  await authorizeLookUp(turn);
  const skus = await turn.world.directory.subscribedSkus();
  const trials = await trialProducts(turn);
  const onlyTrials = textOf(inputs, 'trials') === 'only';
  return [overviewCard(skus, turn, { trials, onlyTrials, page: Number(textOf(inputs, 'page')) || 0 })];
};
