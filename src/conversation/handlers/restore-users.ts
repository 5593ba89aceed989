import { asksUndo } from '../../understanding/asks-undo.ts';
import { authorize } from '../authorize.ts';
import { listDeleted, matchDeleted } from '../people/find-deleted.ts';
import { showStage } from '../show-stage.ts';
import { undoLast } from '../undo-last.ts';
import { startFlow } from '../start-flow.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';
import { listDeletedUsers } from './list-deleted.ts';

/** The deleted users that were named, with the days left. One person per name is ticked, namesakes are not. */
export const restoreUsers: Handler = async (turn, understood, text) => {
  const { people } = understood.entities;
  if (people.length === 0) {
    const last = asksUndo(text) ? await undoOf(turn) : undefined;
    return last ?? listDeletedUsers(turn, understood, text);
  }
  await authorize(turn);
  const matches = matchDeleted(
    people.map((mention) => mention.text),
    await listDeleted(turn),
  );
  const selected = matches.flatMap((match) =>
    match.kind === 'deleted' && match.people.length === 1 ? match.people.map(({ id }) => id) : [],
  );
  const flow = await startFlow(turn, { purpose: 'restore', matches, selected });
  return [await showStage(turn, flow)];
};

async function undoOf(turn: Turn): ReturnType<typeof undoLast> {
  await authorize(turn);
  return undoLast(turn);
}
