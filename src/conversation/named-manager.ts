import { matchPerson } from '../domain/match-person.ts';
import type { PersonRef } from '../domain/user.ts';
import { button } from './render/button.ts';
import { messageCard } from './render/message-card.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Buttons on a card before nobody reads them. */
const SHOWN = 5;

/**
 * Whose people are meant, or what to say when that is not certain: each button asks the same again with the address
 * instead of the name.
 */
export async function namedManager(
  { world, words }: Turn,
  name: string,
  text: string,
): Promise<{ readonly manager: PersonRef } | { readonly missing: Reply }> {
  const [candidates] = await world.directory.findCandidates([name]);
  const match = candidates === undefined ? undefined : matchPerson(candidates);
  if (match?.outcome === 'found') return { manager: match.user };
  const people = match?.outcome === 'ambiguous' ? match.candidates : match?.outcome === 'notFound' ? match.nearest : [];
  const actions = people
    .slice(0, SHOWN)
    .map(({ displayName, userPrincipalName }) =>
      button(`${displayName} · ${userPrincipalName}`, 'say', { text: text.replace(name, userPrincipalName) }),
    );
  const title = words.t(match?.outcome === 'ambiguous' ? 'users.manager-which' : 'users.manager-unknown', { name });
  const said = people.length > 0 ? 'users.manager-choose' : 'users.unknown.name';
  return { missing: messageCard(title, [words.t(said)], { actions }) };
}
