import type { Intent } from '../understanding/intents.ts';
import type { ExceptMention, Understood } from '../understanding/understood.ts';
import { authorizeLookUp } from './authorize.ts';
import { everyoneMatching } from './list-matching.ts';
import { findPeople, MAX_USERS } from './people/find-people.ts';
import { readConditions } from './read-conditions.ts';
import { messageCard } from './render/message-card.ts';
import type { Reply } from './reply.ts';
import type { LeftOut, Replies, Turn } from './turn.ts';

/** Only these choose people. */
const CHOOSES: ReadonlySet<Intent> = new Set([
  'list_users',
  'list_inactive',
  'find_user',
  'delete_users',
  'schedule_deletion',
  'unassign_licenses',
  'license_of_user',
  'restore_users',
  'list_deleted',
]);

/**
 * Answers with those left out of every new list who were named after "except". Where it is not certain who that is,
 * says so and lists nobody: an exception that is dropped deletes the people it protects.
 */
export async function leavingOut(
  turn: Turn,
  { intent, entities }: Understood,
  text: string,
  answer: (turn: Turn) => Replies,
): Replies {
  const { except } = entities;
  if (except === undefined || !CHOOSES.has(intent)) return answer(turn);
  await authorizeLookUp(turn);
  const leftOut = await whoIsLeftOut(turn, except, text);
  return 'missing' in leftOut ? [leftOut.missing] : answer({ ...turn, leftOut });
}

async function whoIsLeftOut(
  turn: Turn,
  except: ExceptMention,
  text: string,
): Promise<LeftOut | { readonly missing: Reply }> {
  const ids = new Set<string>();
  const names: string[] = [];
  const conditions = Object.keys(except.filter).length > 0;
  if (except.people.length === 0 && !conditions)
    return { missing: cannot(turn, except.text, 'dialogue.except-unread') };
  for (const match of except.people.length === 0 ? [] : await findPeople(turn, except.people)) {
    if (match.kind === 'found') {
      ids.add(match.person.id);
      names.push(match.person.displayName);
      continue;
    }
    // A deleted user is out of every list but that of the deleted ones.
    if (match.kind !== 'deleted')
      return {
        missing: cannot(turn, match.query, `dialogue.except-${match.kind}`),
      };
    for (const { id, displayName } of match.people) {
      ids.add(id);
      names.push(displayName);
    }
  }
  if (!conditions) return { ids, names };
  const read = await readConditions(turn, { filter: except.filter, products: [] }, text);
  if ('missing' in read) return read;
  const users = await everyoneMatching(turn, read);
  if (users.length > MAX_USERS) return { missing: cannot(turn, except.text, 'dialogue.except-unread') };
  return { ids: new Set([...ids, ...users.map(({ id }) => id)]), names, filter: read.asked };
}

type CannotKey = 'dialogue.except-unread' | 'dialogue.except-ambiguous' | 'dialogue.except-unknown';

function cannot({ words }: Turn, typed: string, why: CannotKey): Reply {
  return messageCard(words.t('dialogue.except-cannot'), [words.t(why, { typed }), words.t('dialogue.except-nobody')]);
}
