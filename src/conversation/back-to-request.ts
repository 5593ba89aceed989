import { Failure } from '../domain/errors.ts';
import type { CardAction } from './cards.ts';
import { button } from './render/button.ts';
import { messageCard } from './render/message-card.ts';
import type { Reply } from './reply.ts';
import { readFlow, type Flow } from './state/flow.ts';
import type { Turn } from './turn.ts';

/** The request in hand, if it is neither confirmed nor cancelled. */
export async function openRequest({ world, actor, dialogue }: Turn): Promise<Flow | undefined> {
  if (dialogue.flowId === undefined) return undefined;
  try {
    const flow = await readFlow(world.documents, dialogue.flowId, actor);
    return flow.stage === 'confirmed' || flow.stage === 'cancelled' ? undefined : flow;
  } catch (error) {
    // Another admin in the same chat: their request is not ours to offer.
    if (error instanceof Failure && error.code === 'card-foreign') return undefined;
    throw error;
  }
}

/** Questions may be asked in the middle of a request; this button returns to it. */
export async function backToRequest(turn: Turn): Promise<readonly CardAction[]> {
  const flow = await openRequest(turn);
  return flow === undefined ? [] : [button(turn.words.t('dialogue.back-to-request'), 'resume', { flow: flow.id })];
}

export const isUnderWay = ({ stage }: Flow): boolean => stage === 'considerations' || stage === 'plan';

/** Something was looked at in the middle of a request: the way back stands below it. */
export function stillOpen({ words }: Turn, { id }: Flow): Reply {
  const actions = [button(words.t('dialogue.back-to-request'), 'resume', { flow: id })];
  return messageCard(words.t('dialogue.still-open'), [], { actions });
}
