import { asksTrials } from '../../understanding/asks-trials.ts';
import { authorizeLookUp } from '../authorize.ts';
import { namedProducts } from '../named-products.ts';
import { overviewCard } from '../render/overview-card.ts';
import { trialProducts } from '../trial-products.ts';
import type { Handler } from './handler.ts';

/** Bought, assigned, free: all products, those named, or those on trial. */
export const licenseOverview: Handler = async (turn, { entities }, text) => {
  await authorizeLookUp(turn);
  const named = await namedProducts(turn, entities.products);
  if ('missing' in named) return [named.missing];
  const skus = named.skus.length > 0 ? named.skus : await turn.world.directory.subscribedSkus();
  const trials = await trialProducts(turn);
  return [overviewCard(skus, turn, { trials, onlyTrials: asksTrials(text) })];
};
