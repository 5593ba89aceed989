import { commonWords } from '../common-words.ts';
import type { Concept } from '../concept.ts';
import { conceptsOf } from '../concepts.ts';
import * as en from '../en/words.ts';
import * as nl from '../nl/words.ts';
import { particles } from '../names.ts';
import { tokenise } from '../tokens.ts';
import { isDepartment } from './departments.ts';
import { Coverage } from './coverage.ts';
import type { Span } from './span.ts';
import { fillers } from './vocabulary.ts';

/** Verbs a list of people follows. */
const ORDER =
  /(?<![\p{L}\p{N}])(?:delete|remove|offboard|erase|wipe|purge|del|rm|restore|recover|undelete|unassign|disable|find|look up|check|verwijder|verwijderen|wis|wissen|schrap|deleten|offboarden|herstel|herstellen|zoek|controleer|terugzetten)(?![\p{L}\p{N}'-])/iu;
/** Between the verb and the first item. */
const LEAD =
  /^(?:\s*(?:the|these|those|this|following|users?|accounts?|people|persons?|employees?|colleagues?|guests?|of|for|please|pls|all|both|our|de|het|deze|die|volgende|gebruikers?|mensen|personen|medewerkers?|collega's?|gasten|van|voor|alle|beide|graag|aub|even|onze)(?![\p{L}\p{N}]))*\s*:?\s*/iu;
const BETWEEN = /\s*[,;]\s*(?:(?:and|en)\s+)?|\s+(?:and|en|&)\s+/giu;
/** Two letters, or one of a script in which that is a name. */
const SAYS_A_NAME = /\p{L}{2}|\p{Lo}/u;
const MOST_WORDS = 6;
const LONGEST = 80;

const TELLING: ReadonlySet<string> = new Set(`${en.telling} ${nl.telling}`.split(/\s+/u));
const COURTESY = /^(?:please|pls|plz|thanks|thx|now|today|asap|graag|aub|svp|nu|vandaag|bedankt|zsm|too|also|ook)$/iu;
/** What such words are about is a reason, a moment, a thing or other talk, and no name. */
const TALK: ReadonlySet<Concept> = new Set<Concept>([
  'delete',
  'take_away',
  'deleted',
  'restore',
  'undo',
  'block',
  'revoke',
  'free_up',
  'leaver',
  'contract',
  'date',
  'later',
  'period',
  'permanent',
  'greeting',
  'thanks',
  'yes',
  'no',
  'not',
  'cancel',
  'mistake',
  'before',
  'after',
  'mail',
  'files',
  'license',
  'hold',
  'thing',
  'group',
  'inactive',
  'blocked',
  'sign_in',
  'why',
  'consequence',
  'direct',
]);

/** Of these, what is said around a list. */
const TALKS: readonly Concept[] = ['greeting', 'thanks', 'yes', 'no', 'why', 'delete'];

/** What stands in lists of people: `items` are looked up, `unread` are named to the admin. */
export interface Listed {
  readonly items: readonly Span[];
  readonly unread: readonly Span[];
}

const NONE: Listed = { items: [], unread: [] };

interface Piece extends Span {
  /** Does somebody already read stand in it? */
  readonly person: boolean;
}

interface Line {
  readonly line: string;
  readonly offset: number;
}

/** Could this stretch be what somebody or something is called? A list is typed without verbs. */
function isItem(text: string): boolean {
  if (text.length > LONGEST || /[?!]$|:$/u.test(text)) return false;
  const words = wordsOf(text);
  const lettered = words.filter((word) => SAYS_A_NAME.test(word));
  if (words.length > MOST_WORDS || lettered.length === 0 || isDepartment(text)) return false;
  if (words.some((word) => (TELLING.has(word) && !particles.has(word)) || COURTESY.test(word))) return false;
  const numbered = words.some((word) => /^[\p{N}.]+$/u.test(word));
  if (!numbered && lettered.every((word) => isGeneric(word, lettered.length === 1))) return false;
  return ![...conceptsOf(words, 'en'), ...conceptsOf(words, 'nl')].some((concept) => TALK.has(concept));
}

/** "x", "${user}", "12345": typed among names, and nothing can be looked up by it. Talk around a list is none of this. */
function isUnreadable(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || /[?!]$|:$/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.length > MOST_WORDS || words.some((word) => COURTESY.test(word))) return false;
  if (words.filter((word) => TELLING.has(word) && !particles.has(word)).length > 1) return false;
  return !TALKS.some((concept) => conceptsOf(words, 'en').has(concept) || conceptsOf(words, 'nl').has(concept));
}

/** Of a row that is also prose ("…, urgent, and old accounts") only what has no word in it. */
function isUnreadableInRow(text: string): boolean {
  return isUnreadable(text) && (/[${}<>#]/u.test(text) || !wordsOf(text).some((word) => SAYS_A_NAME.test(word)));
}

const wordsOf = (text: string): string[] =>
  tokenise(text)
    .filter(({ isWord }) => isWord)
    .map(({ word }) => word);

/** "contractors", "old accounts", "urgent": no name, and no room either. */
function isGeneric(word: string, alone: boolean): boolean {
  if (particles.has(word) || fillers.has(word) || (alone && commonWords.has(word))) return true;
  return conceptsOf([word], 'en').has('guest') || conceptsOf([word], 'nl').has('guest');
}

function pieces(text: string, start: number, end: number, people: Coverage): Piece[] {
  const found: Piece[] = [];
  let at = start;
  const add = (to: number) => {
    const raw = text.slice(at, to);
    const typed = raw.trim().replace(/[.,;]+$/u, '');
    const from = at + raw.length - raw.trimStart().length;
    const person = people.touches({ start: at, end: to });
    if (typed !== '') found.push({ start: from, end: from + typed.length, text: typed, person });
  };
  for (const match of text.slice(start, end).matchAll(BETWEEN)) {
    const place = start + match.index;
    // "Jansen & Zn" and "Vance, Adele" are read already: what is inside a name separates nothing.
    if (people.isCut(place)) continue;
    add(place);
    at = place + match[0].length;
  }
  add(end);
  return found;
}

/** The part of a line that an order makes a list: after the verb, up to the end of the sentence. */
function listOf(line: string): { readonly from: number; readonly to: number; readonly colon: boolean } | undefined {
  const order = ORDER.exec(line);
  const colon = line.indexOf(':');
  if (order === null) return undefined;
  const verb = order.index + order[0].length;
  const lead = LEAD.exec(line.slice(verb))?.[0] ?? '';
  const from = colon > verb ? colon + 1 : verb + lead.length;
  const rest = line.slice(from);
  const stop = /[.!?](?=\s+\p{Lu}\p{L}+\s\p{Ll}|\s*$)/u.exec(rest);
  return { from, to: from + (stop?.index ?? rest.length), colon: colon > verb || lead.includes(':') };
}

/** "delete Adele Vance, printer room and Room 4.12": what stands in the row of a person. */
function inlineItems(line: string, offset: number, text: string, people: Coverage): Listed {
  const list = listOf(line);
  if (list === undefined) return NONE;
  const row = pieces(text, offset + list.from, offset + list.to, people);
  const odd = row.filter((piece) => piece.person && /[&${}#]/u.test(piece.text) && isHalfRead(piece, people));
  const unread = row.filter(({ person }) => !person);
  if (row.length === 1)
    return { items: [...odd, ...unread.filter(({ text: typed }) => isNumbered(typed))], unread: [] };
  if (unread.length === row.length && !list.colon && !row.every(({ text: typed }) => isNumbered(typed))) return NONE;
  const items = unread.filter(({ text: typed }) => isItem(typed));
  const rest = unread.filter((piece) => !items.includes(piece));
  return { items: [...odd, ...items], unread: rest.filter(({ text: typed }) => isUnreadableInRow(typed)) };
}

const NUMBERED_THINGS =
  /^(?:users?|accounts?|people|jobs?|requests?|rows?|lines?|pages?|plans?|versions?|items?|numbers?|nr|no|gebruikers?|mensen|taak|aanvraag|regels?|rij|pagina|versie|nummer|licen\p{L}*|top|last|first|day|days|dag|dagen|week|weken|step|stap|windows|office|team|groep|group|channel|kanaal|file|bestand|map|folder)$/iu;

/** "contractor 02", "Room 4.12": nobody calls anything but an account so. */
function isNumbered(text: string): boolean {
  const [head = ''] = text.split(' ');
  return (
    /^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,2} \p{N}[\p{N}.]*$/u.test(text) &&
    !NUMBERED_THINGS.test(head) &&
    isItem(text)
  );
}

/** Is the line nothing but a name already read? */
function isWhole({ line, offset }: Line, people: Coverage): boolean {
  return people.fills(offset + 1, offset + line.length - 1);
}

/** "Jansen & Zn", of which only "Zn" was read: letters are left beside what was read, and nothing sets them off. */
function isHalfRead(typed: Span, people: Coverage): boolean {
  if (typed.text.includes('@')) return false;
  const rest = Array.from({ length: typed.end - typed.start }, (_, at) => at)
    .filter((at) => !people.fills(typed.start + at, typed.start + at + 1))
    .map((at) => typed.text[at])
    .join('');
  return /\p{L}{2}/u.test(rest) && !/[-–,;:()|/\t<@]/u.test(rest) && isItem(typed.text);
}

/** The lines of a pasted list that were read as nobody, or only in part. */
function lineItems(lines: readonly Line[], people: Coverage): Listed {
  const [head] = lines;
  if (head === undefined || lines.length < 2) return NONE;
  const headed = /:$/u.test(head.line) || ORDER.test(head.line);
  const rows = lines.filter((row) => !(headed && row === head) && !ORDER.test(row.line));
  const isRead = ({ line, offset }: Line) => people.touches({ start: offset, end: offset + line.length });
  const unread = rows.filter((row) => !isRead(row));
  const items = unread.filter(({ line }) => isItem(line));
  const whole = rows.filter((row) => isWhole(row, people)).length;
  const unreadable = unread.filter((row) => !items.includes(row) && isUnreadable(row.line));
  const talks = items.length + unreadable.length < unread.length;
  if (!headed && (whole === 0 || (talks && whole < items.length))) return NONE;
  const half = rows.filter((row) => isRead(row) && !isWhole(row, people)).map(spanOf);
  return {
    items: [...items.map(spanOf), ...half.filter((span) => isHalfRead(span, people))],
    unread: unreadable.map(spanOf),
  };
}

function spanOf({ line, offset }: Line): Span {
  const typed = line.replace(/[.,;]+$/u, '');
  return { start: offset, end: offset + typed.length, text: typed };
}

/**
 * What stands in a list of people and was read as nobody or only in part: "printer room", "contractor 02". It must be
 * looked up or be called not found, because what silently falls out of a list is missed by nobody. `spans` are those
 * already read; who lies inside a span handed back is part of its name.
 */
export function listedSpans(text: string, spans: readonly Span[]): Listed {
  const people = new Coverage(text.length, spans);
  let offset = 0;
  const lines = text.split('\n').map((line): Line => {
    const row = { line, offset };
    offset += line.length + 1;
    return row;
  });
  const inline = lines.map((row) => inlineItems(row.line, row.offset, text, people));
  const items = inline.flatMap((row) => row.items);
  const taken = new Coverage(text.length, items);
  const free = (span: Span) => !taken.touches(span);
  const block = lineItems(lines, people);
  const unread = [...inline.flatMap((row) => row.unread), ...block.unread.filter(free)];
  return {
    items: [...items, ...block.items.filter(free)],
    unread: [...new Map(unread.map((span) => [span.start, span])).values()],
  };
}
