import { differing, optionsFor } from '../domain/plan/exceptions.ts';
import { asksInstead } from '../understanding/asks-instead.ts';
import type { Understood } from '../understanding/understood.ts';
import { withOwn } from './actions/keep-own.ts';
import { openRequest } from './back-to-request.ts';
import { amongSelected } from './people/among-selected.ts';
import { selectedPeople } from './people/selection.ts';
import { showStage } from './show-stage.ts';
import { editFlow } from './state/flow.ts';
import type { Replies, Turn } from './turn.ts';

/**
 * "But only block Jan", said about some of those in the request in hand: what their page does, with the card at the end
 * of the chat. Undefined when it is about somebody else, or about everybody.
 */
export async function treatOtherwise(
  turn: Turn,
  text: string,
  { entities }: Understood,
): Promise<Awaited<Replies> | undefined> {
  const outcome = asksInstead(text);
  if (outcome === undefined || entities.people.length === 0) return undefined;
  const open = await openRequest(turn);
  if (open?.purpose !== 'delete' || (open.stage !== 'considerations' && open.stage !== 'plan')) return undefined;
  const all = amongSelected(open, entities.people);
  if (all === undefined || all.length === selectedPeople(open).length) return undefined;
  const flow = await editFlow(turn.world.documents, open.id, (kept) => ({
    ...all.reduce((before, { id }) => {
      if (outcome === 'as-all') return withOwn(before, id, {});
      const own = { ...optionsFor(before.options, before.exceptions, id), outcome };
      return withOwn(before, id, differing(before.options, own));
    }, kept),
    stage: 'considerations',
    copy: kept.copy + 1,
    page: 0,
    detailsOf: null,
  }));
  const name = turn.words.list(all.map(({ displayName }) => displayName));
  return [
    await showStage(
      turn,
      flow,
      turn.words.t(outcome === 'as-all' ? 'options.as-everyone' : 'options.kept-own', { name }),
    ),
  ];
}
