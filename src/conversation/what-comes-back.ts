import type { SubjectTrace } from '../domain/job.ts';
import { licensesBack } from '../domain/undo/licenses-back.ts';
import type { DeletedUser, UserId } from '../domain/user.ts';
import { recordedDeletions } from './recorded-deletions.ts';
import type { Match, Person } from './state/flow.ts';
import type { Turn } from './turn.ts';

type Recorded = ReadonlyMap<UserId, SubjectTrace>;

const withLicenses = (person: Person, kept: DeletedUser | undefined, recorded: Recorded): Person => ({
  ...person,
  skuIds: licensesBack(kept?.assignedLicenses ?? [], recorded.get(person.id)),
});

/**
 * Deleted people with the licenses a restore gives back: those the account kept and those this bot had unassigned before it
 * deleted. `more` adds to each what else its record tells.
 */
export async function whatComesBack(
  turn: Turn,
  matches: readonly Match[],
  deleted: readonly DeletedUser[],
  more: (person: Person, record: SubjectTrace | undefined) => Person = (person) => person,
): Promise<readonly Match[]> {
  const shown = new Set(matches.flatMap((match) => (match.kind === 'deleted' ? match.people.map(({ id }) => id) : [])));
  const entries = new Map(deleted.filter(({ id }) => shown.has(id)).map((user) => [user.id, user]));
  const recorded = await recordedDeletions(turn, [...entries.values()]);
  return matches.map((match) =>
    match.kind === 'deleted'
      ? {
          ...match,
          people: match.people.map((one) =>
            more(withLicenses(one, entries.get(one.id), recorded), recorded.get(one.id)),
          ),
        }
      : match,
  );
}
