import { Failure } from '../../domain/errors.ts';
import { matchPerson, type PersonMatch } from '../../domain/match-person.ts';
import type { UserId } from '../../domain/user.ts';
import type { PersonMention } from '../../understanding/understood.ts';
import type { Match } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import { deletedPerson, person } from './person.ts';

/** As many as a file may have lines. Facts of so many take minutes, and the card says how far it is. */
export const MAX_USERS = 5_000;

/** From this many names on, a word goes ahead of the card. */
const MANY = 30;

/** A name as typed, and the line of the file it stands on. */
type Named = Pick<PersonMention, 'text' | 'line'>;

/** One line of a card for each name that was typed; the same person named twice is shown once. */
export async function findPeople(turn: Turn, mentions: readonly Named[]): Promise<readonly Match[]> {
  const lines = new Map<string, number | undefined>();
  for (const { text, line } of mentions) {
    const name = text.trim();
    if (name !== '' && !lines.has(name)) lines.set(name, line);
  }
  const names = [...lines.keys()];
  if (names.length === 0) throw new Failure('nobody-named');
  if (names.length > MAX_USERS) throw new Failure('too-many-users');
  if (names.length >= MANY) {
    await turn.show({ kind: 'text', text: turn.words.t('dialogue.looking-up', { count: names.length }) });
  }
  const candidates = await turn.world.directory.findCandidates(names);
  const found = new Map<UserId, Match & { readonly kind: 'found' }>();
  const matches = candidates.map(matchPerson).map((match): Match | UserId => {
    const line = lines.get(match.query);
    const at = line === undefined ? {} : { line };
    if (match.outcome !== 'found') return { ...unsettled(match), ...at };
    const { id } = match.user;
    const before = found.get(id);
    const typed = match.exact ? {} : { typed: match.query };
    found.set(
      id,
      before === undefined
        ? { kind: 'found', person: person(match.user), ...at, ...typed }
        : { ...before, again: [...(before.again ?? []), match.query] },
    );
    return id;
  });
  const each = new Set(matches);
  return [...each].map((match) => (typeof match === 'string' ? (found.get(match) as Match) : match));
}

function unsettled(match: Exclude<PersonMatch, { outcome: 'found' }>): Match {
  const { query } = match;
  switch (match.outcome) {
    case 'ambiguous':
      return { kind: 'ambiguous', query, candidates: match.candidates.map(person) };
    case 'notFound':
      return { kind: 'unknown', query, candidates: match.nearest.map(person) };
    case 'deleted':
      return { kind: 'deleted', query, people: match.users.map(deletedPerson) };
  }
}
