import { openRequest } from '../back-to-request.ts';
import { authorize } from '../authorize.ts';
import { askAgainIfNobody, askWho } from '../ask-who.ts';
import { hasConditions, listMatching } from '../list-matching.ts';
import { notEveryone } from '../not-everyone.ts';
import { findPeople } from '../people/find-people.ts';
import { namedPeople } from '../people/named-people.ts';
import { defaultOptions } from '../state/default-options.ts';
import { selectedPeople, tickable } from '../people/selection.ts';
import { showStage } from '../show-stage.ts';
import { listOf, namedIds, startFlow, withoutLeftOut } from '../start-flow.ts';
import { editFlow } from '../state/flow.ts';
import type { Understood } from '../../understanding/understood.ts';
import { saidWhen, type SaidWhen } from '../said-when.ts';
import type { Replies, Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** Opens the users card. That is all a sentence can do. */
export const deleteUsers: Handler = (turn, understood, text) =>
  openDeletion(turn, understood, text, saidPast(turn, understood, text));

/** A day that has passed is said: the order is neither carried out then nor, without a word, now. */
function saidPast(turn: Turn, understood: Understood, text: string): SaidWhen | undefined {
  const said = saidWhen(turn, understood, text);
  return said?.notice === '' ? undefined : said;
}

/** The same way, with blocking chosen; it can be changed on the card. Only for people who were named or have something in common. */
export async function openBlock(turn: Turn, understood: Understood, text: string): Replies {
  await authorize(turn);
  const { entities } = understood;
  const { notice = '', ...later } = saidWhen(turn, understood, text) ?? {};
  const options = { ...defaultOptions(turn.world), outcome: 'block' } as const;
  const people = await namedPeople(turn, entities);
  if (people.length === 0 && entities.ownManager === true) return askWho(turn, 'delete_users');
  if (people.length === 0) return listMatching(turn, { entities, text, purpose: 'delete', options, notice, ...later });
  const matches = await findPeople(turn, people);
  const flow = await startFlow(turn, {
    purpose: 'delete',
    matches,
    selected: namedIds(matches),
    ...listOf(entities),
    options,
    ...later,
  });
  return [await showStage(turn, flow, notice)];
}

/** The time as it was said; it can be changed on the card, and the plan says it in full. */
export async function openDeletion(turn: Turn, { entities }: Understood, text: string, said?: SaidWhen): Replies {
  await authorize(turn);
  const { notice = '', ...later } = said ?? {};
  const people = await namedPeople(turn, entities);
  if (people.length > 0) {
    const matches = await findPeople(turn, people);
    const flow = await startFlow(turn, {
      purpose: 'delete',
      matches,
      selected: namedIds(matches),
      ...listOf(entities),
      ...later,
    });
    await askAgainIfNobody(turn, flow, 'delete_users');
    return [await showStage(turn, flow, notice)];
  }
  if (hasConditions(entities)) {
    return listMatching(turn, { entities, text, purpose: 'delete', notice, ...later });
  }
  // Whoever that is, it is none of the list in hand.
  if (entities.ownManager === true) return askWho(turn, 'delete_users');
  return deleteInHand(turn, entities.everyone === true);
}

/** Nobody is named: "delete them" is the list in hand. */
async function deleteInHand(turn: Turn, everyone: boolean): Replies {
  const open = await openRequest(turn);
  // "everyone" can be all of a list that was asked for, never somebody who was looked up.
  const meant = !everyone || open?.filter !== undefined;
  if (meant && open?.stage === 'users' && open.purpose !== 'restore' && tickable(open).length > 0) {
    const flow = await editFlow(turn.world.documents, open.id, (kept) => ({
      ...withoutLeftOut(kept, turn.leftOut),
      purpose: 'delete',
      copy: kept.copy + 1,
    }));
    const notice = selectedPeople(flow).length === 0 ? 'users.select-first' : 'users.in-hand';
    return [await showStage(turn, flow, turn.words.t(notice))];
  }
  return everyone ? notEveryone(turn) : askWho(turn, 'delete_users');
}
