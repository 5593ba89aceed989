import * as en from './en/orders.ts';
import * as nl from './nl/orders.ts';
import type { Reading } from './reading.ts';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const set = (name: 'verbs' | 'people' | 'between' | 'participles' | 'wishes'): ReadonlySet<string> =>
  new Set([...words(en[name]), ...words(nl[name])]);
const pattern = (name: 'nouns' | 'setsOff' | 'things' | 'undoes' | 'fails' | 'gone', flags = 'u'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${en[name]}|${nl[name]})(?![\p{L}\p{N}])`, flags);

const MENTION = /^x(?:name|upn|id)$/u;
/** Stand for somebody named before. */
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'both', 'beide', 'allebei', 'die', 'dat']);
const VERBS = set('verbs');
const PEOPLE = new Set([...set('people'), 'xname', 'xupn', 'xid', 'xmany']);
const BETWEEN = set('between');
const PARTICIPLES = set('participles');
const WISHES = set('wishes');
const NOUNS = pattern('nouns', 'gu');
const SETS_OFF = pattern('setsOff');
const THINGS = pattern('things');
const UNDOES = pattern('undoes');
const FAILS = pattern('fails');
const GONE = pattern('gone');

/** "remove Adele from the Marketing team": the person stays. */
const OUT_OF =
  /\b(?:from|out of|off|uit|van) (?:the |de |het |our |onze |my )?(?:\S+ ){0,3}(?:team|teams|group|groups|groep|groepen|channel|kanaal|project|site|mailing|call|meeting|vergadering|chat|role|rol|distributielijst|maillijst|(?:distribution|mailing|contact) list)\b/u;
/** "Anna werkt hier niet meer, mag weg", "Adele has left, has to go": the order comes last. */
const CLOSES =
  /\b(?:mag|mogen|moet|moeten|kan|kunnen|can|may|must|should|has to|have to|needs to|need to) (?:(?:dus|nu|per direct|er|er ook|ook|just|also) )?(?:weg|eruit|go|be deleted|be removed)(?: (?:graag|aub|svp|please|pls|now|nu|thanks|bedankt))*$/u;
/** "mag het account van Anna weg?" asks for it to be done. */
const PERMITS =
  /^(?:mag|mogen|kan|kunnen) (?:het account van |de accounts van )?(?:x\w+|deze \w+|dit account|het account)\b.*\b(?:weg|verwijderd worden)\b/u;
/** The list a person is on is no thing to be deleted. */
const ON_LIST = / (?:from|in|on|of|op|uit|van) (?:this|the|my|our|deze|de|dit) (?:list|lijst|lijstje)\b/gu;

const asText = (reading: Reading): string => reading.words.join(' ');

/** Is a person what the verb is about, directly? "delete the row of Anna" is not about Anna. */
function personIsObject(row: readonly string[]): boolean {
  const places = (known: ReadonlySet<string>) => row.flatMap((word, at) => (known.has(word) ? [at] : []));
  const named = row.some((word) => MENTION.test(word));
  const people = [...places(PEOPLE), ...(named ? places(PRONOUNS) : [])];
  const between = (word: string) => BETWEEN.has(word) || PEOPLE.has(word) || VERBS.has(word) || PARTICIPLES.has(word);
  const near = (one: number, other: number) =>
    row.slice(Math.min(one, other) + 1, Math.max(one, other)).every((word) => between(word));
  const wished = row.some((word) => WISHES.has(word));
  const closes =
    named && (row.slice(-2).some((word) => VERBS.has(word) && word.length > 3) || CLOSES.test(row.join(' ')));
  return (
    closes ||
    places(VERBS).some((verb) => people.some((person) => near(verb, person))) ||
    (wished && places(PARTICIPLES).some((done) => people.some((person) => person < done && near(person, done))))
  );
}

function questions({ masked, modes }: Reading): boolean {
  if (modes.has('how_to') || modes.has('explain') || modes.has('third_person') || modes.has('past')) return true;
  return asksQuestion({ masked, modes });
}

/** A question that is no polite order. */
export function asksQuestion({ masked, modes }: Pick<Reading, 'masked' | 'modes'>): boolean {
  return (modes.has('question') || modes.has('yes_no')) && !modes.has('polite') && !PERMITS.test(masked);
}

/** Only the noun is there, and nothing sets it off. */
function speaksOfIt(text: string): boolean {
  const rest = text.replace(NOUNS, ' ');
  if (rest === text || /^(?:offboarding|verwijdering|deletion|removal) (?:of |van )?x/u.test(text)) return false;
  return !words(rest).some((word) => VERBS.has(word) && word.length > 3) && !SETS_OFF.test(rest);
}

/** Is something else than a user to be deleted? */
export function aboutThing(reading: Reading): boolean {
  return THINGS.test(asText(reading).replace(ON_LIST, ' ')) || reading.words.includes('xsku');
}

/**
 * May this text be taken as an order to delete users? Even then it only opens a card; but a card with the wrong people
 * on it is how accidents begin, so everything doubtful is asked instead.
 */
export function ordersDeletion(reading: Reading): boolean {
  return deletes(reading) && !refuses(reading) && !questions(reading) && aboutPeople(reading);
}

function deletes({ concepts, words: row }: Reading): boolean {
  return (
    concepts.has('delete') ||
    concepts.has('deleted') ||
    (concepts.has('take_away') && row.some((word) => MENTION.test(word)))
  );
}

/** Forbids, takes back or speaks of what did not work. */
export function refuses(reading: Reading): boolean {
  const text = asText(reading);
  return UNDOES.test(text) || ((reading.modes.has('negated') || FAILS.test(text)) && !GONE.test(text));
}

function aboutPeople(reading: Reading): boolean {
  const text = asText(reading);
  return !aboutThing(reading) && !OUT_OF.test(text) && !speaksOfIt(text) && personIsObject(reading.words);
}

const COMMAND =
  /^(?:(?:please|kindly|ok|hi|hoi|can you|could you|would you|i (?:want|need|have|would like|'d like) to|i'd like to|we (?:want|need|have) to|let's|let us|time to|kun je|kan je|kunt u|wil je|zou je|graag|gelieve|ik wil|ik moet|we moeten|we willen|help me|need to)[, ]*)*(?:delete|remove|erase|wipe|offboard|verwijder|wis|verwijderen|schrap|(?:\S+ ){1,5}(?:verwijderen|wissen|deleten|offboarden|opruimen|weghalen))(?: |$)/u;

/** An order by its form, also where nobody is named ("delete some users"). */
export function commandsDeletion(reading: Reading): boolean {
  return COMMAND.test(asText(reading));
}
