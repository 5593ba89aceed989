import type { Found, PersonSpan } from './entities/read.ts';
import type { Intent } from './intents.ts';
import type { FilterMention } from './understood.ts';
import { unusedWords } from './unused.ts';

/** Their answer is a list by conditions, whoever is named. */
const LISTS: ReadonlySet<Intent> = new Set(['list_users', 'list_inactive']);
/** So is that of these, when there are conditions and nobody is named. */
const CHOOSES: ReadonlySet<Intent> = new Set([
  ...LISTS,
  'delete_users',
  'schedule_deletion',
  'unassign_licenses',
  'find_user',
]);
/** Below this it is asked what was meant, and a list may be the answer. */
const UNSURE = 0.7;

interface Said {
  readonly found: Found;
  readonly filter: FilterMention;
  readonly intent: Intent;
  readonly confidence: number;
}

/** Who is looked up by name, and what a list by conditions would take no notice of. */
export function byConditions(
  text: string,
  { found, filter, intent, confidence }: Said,
): { readonly people: readonly PersonSpan[]; readonly unused: readonly string[] } {
  const nobody = found.people.length === 0;
  const conditions = found.products.length > 0 || Object.keys(filter).length > 0;
  const lists = LISTS.has(intent) || (nobody && conditions);
  // Where there are conditions a place is one that is not used; without, it may be a person who is looked up.
  const people = lists ? found.people : [...found.people, ...found.places].sort((a, b) => a.start - b.start);
  const may = lists ? CHOOSES.has(intent) || confidence < UNSURE : nobody && confidence < UNSURE;
  return { people, unused: may ? unusedWords(text, { found, filter, intent }) : [] };
}
