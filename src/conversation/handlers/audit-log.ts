import { isMessageKey } from '../../locales/index.ts';
import { authorize } from '../authorize.ts';
import { messageCard } from '../render/message-card.ts';
import type { Handler } from './handler.ts';

const ENTRIES = 15;

/** What was done here, newest first. */
export const auditLog: Handler = async (turn) => {
  await authorize(turn);
  const { world, actor, words } = turn;
  const entries = await world.audit.list(actor.tenantId, ENTRIES);
  if (entries.length === 0) return [messageCard(words.t('dialogue.audit'), [words.t('dialogue.audit-empty')])];
  const admins = await world.directory.readUsers([...new Set(entries.map(({ actorId }) => actorId))]);
  const facts = entries.map(({ at, actorId, what }) => {
    const key = `dialogue.audit.${what}`;
    return {
      title: words.dateTime(at),
      value: words.t('dialogue.audit-line', {
        who: admins.get(actorId)?.displayName ?? actorId,
        what: isMessageKey(key) ? words.t(key) : what,
      }),
    };
  });
  return [messageCard(words.t('dialogue.audit'), [], { facts })];
};
