import { asksUndo } from '../../understanding/asks-undo.ts';
import { beyondRepair } from '../../domain/undo/repairs.ts';
import { matchPerson, type PersonMatch } from '../../domain/match-person.ts';
import type { SubjectTrace } from '../../domain/job.ts';
import type { User } from '../../domain/user.ts';
import { authorize } from '../authorize.ts';
import { listDeleted, matchDeleted } from '../people/find-deleted.ts';
import { person } from '../people/person.ts';
import { showStage } from '../show-stage.ts';
import { undoLast } from '../undo-last.ts';
import { whatComesBack } from '../what-comes-back.ts';
import { listOf, startFlow } from '../start-flow.ts';
import type { Match, Person } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';
import { listDeletedUsers } from './list-deleted.ts';

/** The deleted users that were named, with the days left and what cannot come back of them. One person per name is ticked, namesakes are not. */
export const restoreUsers: Handler = async (turn, understood, text) => {
  const { people } = understood.entities;
  if (people.length === 0) {
    const last = asksUndo(text) ? await undoOf(turn) : undefined;
    return last ?? listDeletedUsers(turn, understood, text);
  }
  await authorize(turn);
  const deleted = await listDeleted(turn);
  const matches = await whatComesBack(turn, await withActive(turn, matchDeleted(people, deleted)), deleted, noted);
  const selected = matches.flatMap((match) =>
    match.kind === 'deleted' && match.people.length === 1 ? match.people.map(({ id }) => id) : [],
  );
  const flow = await startFlow(turn, { purpose: 'restore', matches, selected, ...listOf(understood.entities) });
  return [await showStage(turn, flow)];
};

async function undoOf(turn: Turn): ReturnType<typeof undoLast> {
  await authorize(turn);
  return undoLast(turn);
}

/** Who is not among the deleted users may not have been deleted: that is looked up before anybody is called gone. */
async function withActive({ world }: Turn, matches: readonly Match[]): Promise<readonly Match[]> {
  const queries = matches.flatMap((match) => (match.kind === 'unknown' ? [match.query] : []));
  if (queries.length === 0) return matches;
  const found = (await world.directory.findCandidates(queries)).map(matchPerson);
  const active = new Map(found.map((match) => [match.query, stillThere(match).map(person)]));
  return matches.map((match) => {
    const people = match.kind === 'unknown' ? (active.get(match.query) ?? []) : [];
    return people.length === 0 ? match : { ...match, active: people };
  });
}

function stillThere(match: PersonMatch): readonly User[] {
  if (match.outcome === 'found') return [match.user];
  return match.outcome === 'ambiguous' ? match.candidates : [];
}

/** Whom this bot did not delete, and what nobody can bring back from here, is said before anybody presses a button. */
const noted = (person: Person, record: SubjectTrace | undefined): Person => ({
  ...person,
  notes: beyondRepair(record?.snapshot),
});
