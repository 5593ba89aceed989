import type { Reply } from '../conversation/reply.ts';
import { connectorStatus } from './retry.ts';
import { describe, paceKey, type Delivery } from './delivery.ts';
import type { Line } from './line.ts';
import type { Pacing } from './pacing.ts';
import type { Log, Slots } from './ports.ts';
import { readerOf, readReference, type Reader, type Reference } from './reference.ts';

export type MakeReply = (reader: Reader) => Reply | undefined | Promise<Reply | undefined>;

/**
 * Brings the message of a slot up to date, in every conversation that has one, at most once a second: of many calls
 * close together only the last makes a reply.
 *
 * @param makeReply called when its turn has come, so that it shows the state of that moment; undefined = nothing to show
 * @returns in how many conversations the message is now up to date. Conversations that cannot be reached are logged.
 */
export type UpdateSlot = (slot: string, makeReply: MakeReply) => Promise<number>;

export interface ProactiveParts {
  readonly slots: Slots;
  readonly delivery: Delivery;
  readonly pacing: Pacing;
  readonly lineTo: (reference: Reference) => Line;
  readonly log: Log;
}

export function createUpdateSlot({ slots, delivery, pacing, lineTo, log }: ProactiveParts): UpdateSlot {
  return async (slot, makeReply) => {
    const messages = await slots.find(slot);
    const reached = await Promise.all(
      messages.map(async ({ conversationId, activityId, reference: stored }) => {
        const reference = readReference(stored);
        if (reference === undefined) {
          log.error({ slot }, 'a conversation has no usable reference');
          return false;
        }
        const chat = { line: lineTo(reference), reference };
        try {
          await pacing.run(paceKey(conversationId, activityId), async () => {
            const reply = await makeReply(readerOf(reference));
            if (reply?.kind === 'card') await delivery.replace(chat, activityId, { slot, ...reply });
            else if (reply !== undefined) await delivery.deliver(chat, reply);
          });
          return true;
        } catch (error) {
          log.error({ slot, status: connectorStatus(error), ...describe(error) }, 'a message could not be updated');
          return false;
        }
      }),
    );
    return reached.filter(Boolean).length;
  };
}
