import type { Reply } from '../conversation/reply.ts';
import { connectorStatus } from './retry.ts';
import { describe, paceKey, type Chat, type Delivery } from './delivery.ts';
import type { Line } from './line.ts';
import type { Pacing } from './pacing.ts';
import type { Log, Slots } from './ports.ts';
import { readerOf, readReference, type Reader, type Reference } from './reference.ts';

export type MakeReply = (reader: Reader) => Reply | undefined | Promise<Reply | undefined>;

/** Messages that nobody just asked for, in every conversation that shows a slot. Conversations that cannot be reached are logged. */
export interface Proactive {
  /**
   * Brings the message of the slot up to date, at most once a second: of many calls close together only the last makes
   * a reply.
   *
   * @param makeReply called when its turn has come, so that it shows the state of that moment; undefined = nothing to show
   * @returns in how many conversations the message is now up to date
   */
  updateSlot(slot: string, makeReply: MakeReply): Promise<number>;
  /**
   * Sends a new message: one that was changed far up in a chat is not noticed.
   *
   * @returns in how many conversations it was sent
   */
  tell(slot: string, makeReply: MakeReply): Promise<number>;
}

export interface ProactiveParts {
  readonly slots: Slots;
  readonly delivery: Delivery;
  readonly pacing: Pacing;
  readonly lineTo: (reference: Reference) => Line;
  readonly log: Log;
}

export function createProactive({ slots, delivery, pacing, lineTo, log }: ProactiveParts): Proactive {
  type Reach = (chat: Chat, conversationId: string, activityId: string) => Promise<void>;

  async function inEachChat(slot: string, reach: Reach): Promise<number> {
    const messages = await slots.find(slot);
    const reached = await Promise.all(
      messages.map(async ({ conversationId, activityId, reference: stored }) => {
        const reference = readReference(stored);
        if (reference === undefined) {
          log.error({ slot }, 'a conversation has no usable reference');
          return false;
        }
        try {
          await reach({ line: lineTo(reference), reference }, conversationId, activityId);
          return true;
        } catch (error) {
          log.error(
            { slot, status: connectorStatus(error), ...describe(error) },
            'a message could not be sent or updated',
          );
          return false;
        }
      }),
    );
    return reached.filter(Boolean).length;
  }

  return {
    updateSlot: (slot, makeReply) =>
      inEachChat(slot, (chat, conversationId, activityId) =>
        pacing.run(paceKey(conversationId, activityId), async () => {
          const reply = await makeReply(readerOf(chat.reference));
          if (reply?.kind === 'card') await delivery.replace(chat, activityId, { slot, ...reply });
          else if (reply !== undefined) await delivery.deliver(chat, reply);
        }),
      ),
    async tell(slot, makeReply) {
      let sent = 0;
      await inEachChat(slot, async (chat) => {
        const reply = await makeReply(readerOf(chat.reference));
        if (reply === undefined) return;
        await delivery.reach(chat, reply);
        sent += 1;
      });
      return sent;
    },
  };
}
