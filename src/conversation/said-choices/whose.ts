import { fitsName } from '../../domain/fits-name.ts';
import type { SaidChoice } from '../../understanding/said-choices.ts';
import { backToRequest } from '../back-to-request.ts';
import { clip, NAME } from '../render/clip.ts';
import { button } from '../render/button.ts';
import { messageCard } from '../render/message-card.ts';
import { someNames } from '../render/some-names.ts';
import type { Person } from '../state/flow.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import type { Asks, Message } from './step.ts';

/** Buttons on a card before nobody reads them. */
const SHOWN = 5;

/** Undefined people = everybody. */
type Whose = { readonly people: readonly Person[] | undefined } | Asks | undefined;

/**
 * Who of the request is meant. Somebody who is not in it, or several whom one name fits, are asked about; undefined
 * where nobody is named at all.
 */
export async function whoIsMeant(
  turn: Turn,
  among: readonly Person[],
  { whose }: SaidChoice,
  message: Message,
): Promise<Whose> {
  const { words } = turn;
  if (whose === undefined) return { people: undefined };
  if (whose === 'one') {
    if (among.length === 1) return { people: undefined };
    return { asks: [await question(turn, words.t('choices.whom'), inRequest(turn, among, 'choices.say-a-name'))] };
  }
  const found = whose.map((name) => ({ name, fits: fitting(name, among) }));
  const { people, except } = message.understood.entities;
  const named = people.length > 0 || except !== undefined;
  if (!named && found.every(({ fits }) => fits.length === 0)) return undefined;
  for (const { name, fits } of found) {
    if (fits.length === 1) continue;
    const typed = clip(name, NAME);
    if (fits.length === 0) {
      const title = words.t('choices.not-in-request', { typed });
      return { asks: [await question(turn, title, inRequest(turn, among, 'choices.in-request'))] };
    }
    const title = words.t('choices.several', { typed });
    const text = words.t('dialogue.nothing-changed');
    return { asks: [await question(turn, title, text, candidates(message, name, fits))] };
  }
  const meant = new Map(found.flatMap(({ fits }) => fits.map((one) => [one.id, one] as const)));
  return { people: meant.size === among.length ? undefined : [...meant.values()] };
}

function fitting(name: string, among: readonly Person[]): readonly Person[] {
  const folded = name.toLowerCase();
  const exact = among.filter(({ displayName, userPrincipalName }) =>
    [displayName, userPrincipalName].some((own) => own.toLowerCase() === folded),
  );
  return exact.length > 0 ? exact : among.filter((person) => fitsName(name, { ...person, mail: null }));
}

function inRequest(
  { words }: Turn,
  among: readonly Person[],
  key: 'choices.in-request' | 'choices.say-a-name',
): string {
  const names = among.map(({ displayName }) => clip(displayName, NAME));
  return words.t(key, { names: someNames(names, words) });
}

/** The same once more, with the address instead of the name. */
export const candidates = (
  { text }: Message,
  name: string,
  people: readonly Pick<Person, 'displayName' | 'userPrincipalName'>[],
) =>
  people
    .slice(0, SHOWN)
    .map(({ displayName, userPrincipalName }) =>
      button(`${displayName} · ${userPrincipalName}`, 'say', { text: text.replace(name, () => userPrincipalName) }),
    );

/** A question that leaves the request as it is. */
export async function question(
  turn: Turn,
  title: string,
  text: string,
  answers: ReturnType<typeof candidates> = [],
): Promise<Reply> {
  return messageCard(title, [text], { actions: [...answers, ...(await backToRequest(turn))] });
}
