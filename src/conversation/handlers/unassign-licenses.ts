import { askAgainIfNobody, askWho } from '../ask-who.ts';
import { authorize } from '../authorize.ts';
import { hasConditions, listMatching } from '../list-matching.ts';
import { namedProducts } from '../named-products.ts';
import { findPeople } from '../people/find-people.ts';
import { showStage } from '../show-stage.ts';
import { listOf, namedIds, startFlow } from '../start-flow.ts';
import type { Handler } from './handler.ts';

/** Opens the users card; what was named as a product is all that will be taken away. */
export const unassignLicenses: Handler = async (turn, { entities }, text) => {
  await authorize(turn);
  if (entities.people.length === 0)
    return hasConditions(entities)
      ? listMatching(turn, { entities, text, purpose: 'unassign' })
      : askWho(turn, 'unassign_licenses');
  const named = await namedProducts(turn, entities.products);
  if ('missing' in named) return [named.missing];
  const matches = await findPeople(turn, entities.people);
  const flow = await startFlow(turn, {
    purpose: 'unassign',
    matches,
    selected: namedIds(matches),
    ...listOf(entities),
    ...(named.skus.length === 0 ? {} : { onlySkus: named.skus.map(({ skuId }) => skuId) }),
  });
  await askAgainIfNobody(turn, flow, 'unassign_licenses');
  return [await showStage(turn, flow)];
};
