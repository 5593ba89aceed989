import * as en from './en/except.ts';
import * as nl from './nl/except.ts';
import { asksInstead } from './asks-instead.ts';
import { areDepartments, isDepartment } from './entities/departments.ts';
import { filterOf } from './entities/filters.ts';
import { mentions, readEntities, type PersonSpan } from './entities/read.ts';
import { overlaps } from './entities/span.ts';
import { withoutProductSpans } from './entities/without-products.ts';
import { mask } from './masked.ts';
import type { ExceptMention, FilterMention } from './understood.ts';
import { wholeMessage } from './whole.ts';

export interface ReadExcept {
  /** The message without its exception: the rest means what it would mean alone. */
  readonly rest: string;
  readonly except?: ExceptMention;
}

type Knows = (word: string) => boolean;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly except: ExceptMention;
}

/** Of both languages, because admins mix them. */
type Name = Exclude<keyof typeof en, 'around'>;
const said = (name: Name): string => `${en[name]}|${nl[name]}`;
const words = (name: Name, flags: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${said(name)})(?!\p{L})`, flags);

/** Whatever follows these is left out. */
const STRONG = words('leavesOut', 'giu');
/** So do these, said of many: "delete Jan, but not" takes the order back. */
const SOFT = words('leavesOutOfMany', 'giu');
const NOT_YET = new RegExp(String.raw`^\s*(?:${said('notYet')})(?!\p{L})`, 'iu');
/** Only where somebody is named right behind: "without a license" is a condition, "but block Jan" another order. */
const NAMED = words('leavesOutNamed', 'giu');
/** "op Guido Rossi na", "maar Guido Rossi niet", ", Guido Rossi uitgezonderd". */
const AROUND: readonly RegExp[] = [...en.around, ...nl.around].map(
  ([before, after]) => new RegExp(String.raw`${before}([^\n;!?]{2,200}?)${after}(?!\p{L})`, 'giu'),
);
/** Said of many, with what they are not: "all users in Legal who do not report to Patti". */
const NOT_THOSE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${said('whoOf')})\s(?:(?!\s(?:${said('joining')})\s)[^,;.!?\n]){0,80}?)?(?:${said('negations')})(?!\p{L})`,
  'giu',
);
const MANY = words('many', 'iu');
/** Negations that are conditions of their own. */
const OWN_CONDITION = new RegExp(
  String.raw`^\s*(?:[\p{L}\p{N}]+\s+){0,4}?(?:${said('ownCondition')})|^\s*(?:${said('aGuest')})`,
  'iu',
);
const NOT_WORDS = words('negations', 'iu');

const LEAD = new RegExp(String.raw`^(?:[\s:"“‘'(]|(?:${said('leadsToName')})(?!\p{L}))*$`, 'iu');
const BETWEEN = new RegExp(
  String.raw`^["”’')]*\s*(?:[,;&+/\n]|(?<!\p{L})(?:${said('betweenNames')})(?!\p{L})|\s)+["“‘'(]*$`,
  'iu',
);
const SENTENCE_END = /[;!?\n]|\.(?=\s|$)/u;
/** "except Guido Rossi's team", "except Guido and the interns": more is left out than Guido. */
const GOES_ON = new RegExp(
  String.raw`^(?:['’]s?\s+\p{L}|s team|,?\s*(?:${said('joining')}|&)\s+(?!(?:${said('newOrder')})(?!\p{L})))`,
  'iu',
);
/** What may stand beside a condition and adds none. */
const FILLERS = new Set(`${en.besideCondition} ${nl.besideCondition}`.split(' '));
const MOST_READ = 2_000;
const NOTHING_READ: Pick<ExceptMention, 'people' | 'filter'> = { people: [], filter: {} };

/**
 * Takes "except Guido Rossi" out of a message. An exception that is read as part of the order would choose the very
 * people it protects; one that cannot be read comes back with nobody and no condition, so that nothing is done by halves.
 */
export function readExcept(text: string, knows: Knows): ReadExcept {
  const cut = cutOf(text, knows);
  if (cut === undefined) return { rest: text };
  const before = text.slice(0, cut.start).replace(/[\s,;:(]+$/u, '');
  const after = text.slice(cut.end).replace(/^[\s,;:)]+/u, '');
  // "Yes but not Anna" says no to what is asked.
  if (wholeMessage(before.toLowerCase()) === 'approve') return { rest: text };
  const once = { rest: `${before} ${after}`.trim(), except: cut.except };
  const again = readExcept(once.rest, knows);
  return again.except === undefined ? once : { rest: again.rest, except: together(cut.except, again.except) };
}

/** Of two exceptions both hold; one that cannot be read makes that of both. */
function together(one: ExceptMention, other: ExceptMention): ExceptMention {
  const text = `${one.text}; ${other.text}`;
  const conditions = Object.keys(one.filter).length > 0 && Object.keys(other.filter).length > 0;
  if (!isRead(one) || !isRead(other) || conditions) return { ...NOTHING_READ, text };
  return { text, people: [...one.people, ...other.people], filter: { ...one.filter, ...other.filter } };
}

const isRead = ({ people, filter }: ExceptMention): boolean => people.length > 0 || Object.keys(filter).length > 0;

const cutOf = (text: string, knows: Knows): Cut | undefined =>
  cutAround(text, knows) ??
  cutStrong(text, knows) ??
  cutSoft(text, knows) ??
  cutNamed(text, knows) ??
  notThose(text, knows);

function cutAround(text: string, knows: Knows): Cut | undefined {
  for (const match of AROUND.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const people = onlyPeople(match[1] ?? '', knows);
    if (people !== undefined) return cut(match.index, match[0].length, { text: match[0], people, filter: {} });
  }
  return undefined;
}

function cutStrong(text: string, knows: Knows): Cut | undefined {
  // "But only block Jan", in the middle of a request, is no order for everybody else.
  const match = [...text.matchAll(STRONG)].find(({ index }) => index > 0 || asksInstead(text) === undefined);
  if (match === undefined) return undefined;
  const [{ length }] = match;
  return behind(text, match.index, length, knows) ?? unnamed(text, match.index, length, knows);
}

function cutSoft(text: string, knows: Knows): Cut | undefined {
  for (const match of text.matchAll(SOFT)) {
    const { index } = match;
    const [{ length }] = match;
    const after = text.slice(index + length);
    if (index === 0 || NOT_YET.test(after) || OWN_CONDITION.test(after) || saysWithout(text, match)) continue;
    const named = behind(text, index, length, knows);
    if (named !== undefined) return named;
    const others = unnamed(text, index, length, knows);
    if (MANY.test(text.slice(0, index)) && others.except.text !== '') return others;
  }
  return undefined;
}

function cutNamed(text: string, knows: Knows): Cut | undefined {
  for (const match of text.matchAll(NAMED)) {
    if (!isOrderBefore(text.slice(0, match.index), match[0])) continue;
    const named = behind(text, match.index, match[0].length, knows);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** "do not delete Jan" and "niet Jan" keep nobody out of anything else that is asked. */
function isOrderBefore(before: string, marker: string): boolean {
  if (!/\p{L}/u.test(before)) return false;
  return !/^(?:not|niet)$/iu.test(marker) || /[,;]\s*$/u.test(before);
}

const cut = (start: number, length: number, except: ExceptMention): Cut => ({
  start,
  end: start + length,
  except: { ...except, text: except.text.trim() },
});

/** Those who are named right behind the word. */
function behind(text: string, start: number, length: number, knows: Knows): Cut | undefined {
  const part = text.slice(start + length, start + length + MOST_READ);
  const { people } = readEntities(part, knows);
  const named: PersonSpan[] = [];
  for (const person of people) {
    const last = named.at(-1);
    const between = part.slice(last?.end ?? 0, person.start);
    if (!(last === undefined ? LEAD : BETWEEN).test(between)) break;
    named.push(person);
  }
  const last = named.at(-1);
  if (last === undefined) return undefined;
  if (GOES_ON.test(part.slice(last.end))) return unnamed(text, start, length, knows);
  const said = part.slice(0, last.end);
  return cut(start, length + last.end, { text: said, people: mentions(part, named), filter: {} });
}

function onlyPeople(text: string, knows: Knows): ExceptMention['people'] | undefined {
  const found = readEntities(text, knows);
  const masked = mask(text, found);
  return /^(?:(?:the|de|het|guest|gast|user|gebruiker) )?x(?:name|upn|id)(?: xmany)?$/u.test(masked)
    ? mentions(text, found.people)
    : undefined;
}

/** To the end of the sentence: a condition, or what cannot be read. */
function unnamed(text: string, start: number, length: number, knows: Knows): Cut {
  const rest = text.slice(start + length);
  const end = SENTENCE_END.exec(rest)?.index ?? rest.length;
  const said = rest.slice(0, end);
  return cut(start, length + end, { text: said, people: [], filter: conditionIn(said, knows) });
}

/** "Who do not have E5" is a condition on who is meant, and leaves nobody out. */
const saysWithout = (text: string, { 0: said, index }: RegExpMatchArray & { readonly index: number }): boolean =>
  overlaps({ start: index, end: index + said.length, text: said }, withoutProductSpans(text));

function notThose(text: string, knows: Knows): Cut | undefined {
  for (const match of text.matchAll(NOT_THOSE)) {
    const { index } = match;
    const rest = text.slice(index);
    if (!MANY.test(text.slice(0, index)) || OWN_CONDITION.test(text.slice(index + match[0].length))) continue;
    if (saysWithout(text, match)) continue;
    const end = SENTENCE_END.exec(rest)?.index ?? rest.length;
    const said = rest.slice(0, end);
    const filter = conditionIn(said.replace(NOT_WORDS, ' ').replace(/\s+/gu, ' '), knows);
    return cut(index, end, { text: said, people: [], filter });
  }
  return undefined;
}

/** One condition and no word besides; none otherwise: of two it is not certain whether both or either are meant. */
function conditionIn(said: string, knows: Knows): FilterMention {
  const text = areDepartments(said) ? `in ${said.trim()}` : said.trim();
  const found = readEntities(` ${text}`, knows);
  if (
    found.people.length +
      found.products.length +
      found.withoutProducts.length +
      found.dates.length +
      found.periods.length >
    0
  )
    return {};
  const filter = filterOf(text, found);
  const { otherManagers: _managers, otherDepartments: _departments, ...kinds } = filter;
  const left = mask(` ${text}`, found)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !/^x(?:dept|days)$/u.test(word) && !FILLERS.has(word))
    .filter((word) => Object.keys(filterOf(word)).length === 0 && !isDepartment(word));
  return Object.keys(kinds).length === 1 && left.length === 0 ? filter : {};
}
