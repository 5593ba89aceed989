import { authorizeLookUp } from '../authorize.ts';
import { overviewCard } from '../render/overview-card.ts';
import { textOf, type Action } from './action.ts';

/** Another page of the products, read now. */
export const showOverview: Action = async (turn, inputs) => {
  await authorizeLookUp(turn);
  const skus = await turn.world.directory.subscribedSkus();
  return [overviewCard(skus, turn, Number(textOf(inputs, 'page')) || 0)];
};
