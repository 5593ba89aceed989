import { matchPerson, type PersonMatch } from '../domain/match-person.ts';
import { leaves, optionsFor } from '../domain/plan/exceptions.ts';
import type { Options } from '../domain/plan/plan.ts';
import { refOf, type Contact, type User, type UserId } from '../domain/user.ts';
import type { Words } from '../locales/words.ts';
import { selectedPeople } from './people/selection.ts';
import type { Flow } from './state/flow.ts';
import type { Turn } from './turn.ts';

const needsHeir = ({ outcome, reports, groups, onedrive }: Options): boolean =>
  outcome !== 'unassign' && [reports, groups, onedrive].includes('person');

/** Whom a name stands for; or what to tell the admin. Undefined = nobody is needed. */
export type Named =
  | { readonly heir: Contact }
  /** `candidates`: whom the name may stand for. */
  | { readonly problem: string; readonly candidates?: readonly User[] }
  | undefined;

/** Who takes over, looked up by what was typed, where these options need somebody. */
export async function nameHeir({ world, words }: Turn, flow: Flow, options: Options, typed: string): Promise<Named> {
  if (!needsHeir(options)) return undefined;
  if (typed === '') return { problem: words.t('options.heir.missing') };
  const [candidates] = await world.directory.findCandidates([typed]);
  const match = candidates === undefined ? undefined : matchPerson(candidates);
  if (match?.outcome !== 'found')
    return { problem: unsettled(typed, match, words), candidates: possible(match).slice(0, MOST) };
  const { user } = match;
  const name = user.displayName;
  if (!user.accountEnabled || user.userType === 'Guest') return { problem: words.t('options.heir.unfit', { name }) };
  if (goes(flow, user.id)) return { problem: words.t('options.heir.goes-too', { name }) };
  return { heir: { ...refOf(user), mail: user.mail } };
}

const goes = (flow: Flow, userId: UserId): boolean =>
  selectedPeople(flow).some(({ id }) => id === userId && leaves(optionsFor(flow.options, flow.exceptions, id)));

/** Names told before nobody reads them. */
const MOST = 5;

const possible = (match: PersonMatch | undefined): readonly User[] =>
  match?.outcome === 'ambiguous' ? match.candidates : match?.outcome === 'notFound' ? match.nearest : [];

function unsettled(query: string, match: PersonMatch | undefined, words: Words): string {
  const told = possible(match)
    .slice(0, MOST)
    .map(({ displayName, userPrincipalName }) => `${displayName} (${userPrincipalName})`);
  if (match?.outcome === 'ambiguous') return words.t('options.heir.ambiguous', { query, names: told });
  return words.t('options.heir.not-found', { query, names: told.length === 0 ? 'none' : told });
}
