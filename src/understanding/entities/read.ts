import type { PersonMention } from '../understood.ts';
import { idSpans, upnSpans } from './accounts.ts';
import { besideAddress } from './beside-address.ts';
import { joinCompanies } from './companies.ts';
import { Coverage } from './coverage.ts';
import { createdSpans, type CreatedSpan } from './created.ts';
import { departmentSpans } from './departments.ts';
import { listedSpans } from './listed.ts';
import { managerSpans, type ManagerSpan } from './manager.ts';
import { dateSpans, jobSpans } from './moments.ts';
import { nameSpans } from './names.ts';
import { isPlace, placeSpans } from './places.ts';
import { periods } from './periods.ts';
import { productSpans } from './products.ts';
import { roomSpans } from './rooms.ts';
import { sinceSpans, type SinceSpan } from './since.ts';
import { overlaps, type Span } from './span.ts';
import { turnedRound } from './turned-round.ts';
import { withoutProductSpans, type WithoutSpan } from './without-products.ts';

export interface PersonSpan extends Span {
  readonly kind: PersonMention['kind'];
}

/** What a text names, with places, so that it can be masked before the rest is judged. */
export interface Found {
  readonly people: readonly PersonSpan[];
  /** What stands in a list of people and nobody can be looked up by. */
  readonly unread: readonly Span[];
  readonly products: readonly Span[];
  /** None of these is among `products`. */
  readonly withoutProducts: readonly WithoutSpan[];
  readonly periods: readonly Span[];
  readonly departments: readonly Span[];
  readonly dates: readonly Span[];
  readonly jobs: readonly Span[];
  /** When the accounts were made that are meant. */
  readonly created: readonly CreatedSpan[];
  readonly since: readonly SinceSpan[];
  /** Where the people are that are meant; names that stand there are not among `people`. */
  readonly places: readonly PersonSpan[];
  /** Whose people are meant. These managers are not among `people`. */
  readonly managers: readonly ManagerSpan[];
}

/** `knows` says whether the directory has a word as a name. */
export function readEntities(text: string, knows: (word: string) => boolean): Found {
  const ids = idSpans(text);
  const upns = upnSpans(text);
  const created = createdSpans(text);
  const withoutProducts = withoutProductSpans(text);
  const rooms = roomSpans(text).filter((room) => !overlaps(room, [...ids, ...upns, ...created]));
  const outside = <S extends Span>(spans: readonly S[]): S[] =>
    spans.filter((span) => !overlaps(span, created) && !overlaps(span, rooms));
  const found = {
    created,
    since: outside(sinceSpans(text)),
    products: productSpans(text).filter((product) => !overlaps(product, withoutProducts)),
    withoutProducts,
    periods: outside(periods(text)),
    departments: departmentSpans(text),
    // "Room 4.12" is not on 4 December.
    dates: outside(dateSpans(text)),
    jobs: jobSpans(text),
  };
  const unlisted = nameSpans(text, [...ids, ...upns, ...rooms, ...Object.values(found).flat()], knows);
  const names = [...rooms, ...unlisted].sort((one, other) => one.start - other.start);
  const beside = new Map<Span, Span>();
  const own = joinCompanies(text, turnedRound(text, names)).filter((name) => {
    const address = besideAddress(text, name, upns);
    if (address !== undefined)
      beside.set(address, { ...address, start: Math.min(name.start, beside.get(address)?.start ?? address.start) });
    return address === undefined;
  });
  const read: PersonSpan[] = [
    ...ids.map((span) => ({ ...span, kind: 'id' as const })),
    ...upns.map((span) => ({ ...(beside.get(span) ?? span), kind: 'upn' as const })),
    ...own.map((span) => ({ ...span, kind: 'name' as const })),
  ];
  const { items: listed, unread } = listedSpans(text, [...read, ...names]);
  const inList = new Coverage(text.length, [...listed, ...unread]);
  const named = [
    ...read.filter((span) => !inList.touches(span)),
    ...listed.map((span) => ({ ...span, kind: 'name' as const })),
  ];
  const free = <S extends Span>(spans: readonly S[]): S[] => spans.filter((span) => !inList.touches(span));
  const managers = managerSpans(text, named);
  const others = named.filter((person) => !managers.some((manager) => manager.person === person));
  const stands = new Set(
    others.filter(
      ({ kind, text: name, start }) =>
        kind === 'name' && isPlace(text, start) && !name.split(' ').some((word) => knows(word.toLowerCase())),
    ),
  );
  const taken = new Coverage(text.length, [...Object.values(found).flat(), ...named]);
  const elsewhere = placeSpans(text).filter((place) => !taken.touches(place));
  return {
    people: others.filter((person) => !stands.has(person)).sort((a, b) => a.start - b.start),
    places: [...stands, ...elsewhere.map((span) => ({ ...span, kind: 'name' as const }))],
    unread,
    managers,
    created: free(found.created),
    since: free(found.since),
    products: free(found.products),
    withoutProducts: free(found.withoutProducts),
    periods: free(found.periods),
    departments: free(found.departments),
    dates: free(found.dates),
    jobs: free(found.jobs),
  };
}

/** Names that stand in a list once more; who is merely spoken of again is not. */
export function repeated(text: string, people: readonly PersonSpan[]): string[] {
  const seen = new Set<string>();
  return people.flatMap(({ text: name, start }) => {
    const key = name.toLowerCase();
    const again = seen.has(key) && /(?:^|[\n,;])[^\S\n]*$/u.test(text.slice(0, start));
    seen.add(key);
    return again ? [name] : [];
  });
}

/** Fewer lines than this are seen at a glance and not counted. */
const COUNTED_LINES = 10;

/**
 * Each person once, in the order of the text; letter case does not make two. In a long list with the line, counted from
 * the first that names somebody: the order above it is not part of the list that was pasted. Empty lines are none.
 */
export function mentions(text: string, people: readonly PersonSpan[]): PersonMention[] {
  const [first] = people;
  const lines = new Map<PersonSpan, number>();
  let [line, at] = [1, first?.start ?? 0];
  for (const person of people) {
    line += text.slice(at, person.start).split('\n').length - 1;
    at = person.start;
    lines.set(person, line);
  }
  const counted = new Set(lines.values()).size >= COUNTED_LINES;
  const seen = new Map<string, PersonMention>();
  for (const [{ text: name, kind }, on] of lines) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, { text: name, kind, ...(counted && { line: on }) });
  }
  return [...seen.values()];
}
