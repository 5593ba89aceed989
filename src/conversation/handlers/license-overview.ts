import { authorizeLookUp } from '../authorize.ts';
import { namedProducts } from '../named-products.ts';
import { overviewCard } from '../render/overview-card.ts';
import type { Handler } from './handler.ts';

/** Bought, assigned, free: all products, or those named. */
export const licenseOverview: Handler = async (turn, { entities }) => {
  await authorizeLookUp(turn);
  const named = await namedProducts(turn, entities.products);
  if ('missing' in named) return [named.missing];
  const skus = named.skus.length > 0 ? named.skus : await turn.world.directory.subscribedSkus();
  return [overviewCard(skus, turn)];
};
