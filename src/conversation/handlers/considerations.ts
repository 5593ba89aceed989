import { consider } from '../actions/consider.ts';
import { answer } from '../answer.ts';
import { authorize } from '../authorize.ts';
import { isUnderWay, openRequest, stillOpen } from '../back-to-request.ts';
import { amongSelected } from '../people/among-selected.ts';
import { findPeople } from '../people/find-people.ts';
import { showStage } from '../show-stage.ts';
import { listOf, namedIds, startFlow } from '../start-flow.ts';
import type { Entities } from '../../understanding/understood.ts';
import type { Replies, Turn } from '../turn.ts';
import { askTopic } from './ask-topic.ts';
import type { Handler } from './handler.ts';
import { reasonsFor } from './why.ts';

/** "What should I think of?" in general; about somebody by name, the answer is computed from the tenant. */
export const considerations: Handler = (turn, understood, text) => {
  if (understood.entities.people.length > 0) return about(turn, understood.entities);
  return understood.topics.length > 0
    ? askTopic(turn, understood, text)
    : answer(turn, 'considerations-before-deleting');
};

/** The reasons from the request in hand, where they are in it; else their considerations, once it is clear who is meant. */
async function about(turn: Turn, entities: Entities): Replies {
  const open = await openRequest(turn);
  const inHand = open !== undefined && isUnderWay(open) ? open : undefined;
  const meant = inHand === undefined ? undefined : amongSelected(inHand, entities.people);
  if (inHand !== undefined && meant !== undefined) return reasonsFor(turn, inHand, meant);
  await authorize(turn);
  const matches = await findPeople(turn, entities.people);
  const flow = await startFlow(turn, { purpose: 'delete', matches, selected: namedIds(matches), ...listOf(entities) });
  const clear = matches.every(({ kind }) => kind === 'found');
  const replies = clear ? await consider(turn, { flow: flow.id }) : [await showStage(turn, flow)];
  return inHand === undefined ? replies : [...replies, stillOpen(turn, inHand)];
}
