import { normalise } from './normalise.ts';

const SETS_APART = /^(?:but|except|maar|behalve)\b|\b(?:only|just|alleen|slechts|enkel)\b/iu;
const BLOCK = /\b(?:block|disable|deactivate|suspend|lock|blokkeer|blokkeren|deactiveer|deactiveren)\b/iu;
const UNASSIGN =
  /\b(?:unassign|remove|revoke|take)\b.*\blicen[cs]es?\b|\b(?:trek|ontneem|intrekken|ontnemen)\b.*\blicenties?\b|\blicenties?\b.*\bintrekken\b/iu;
/** Takes an exception back. */
const AS_ALL =
  /\b(?:like|as|same as|zoals|als|net als|hetzelfde als) (?:everyone|everybody|all|the others?|the rest|iedereen|alle anderen|de anderen|de rest)\b/iu;
/** A question, a negation, two things at once. */
const NOT = /\?\s*$|\b(?:not|don't|never|niet|geen|nooit|why|how|what|waarom|hoe|wat|delete|verwijder|verwijderen)\b/iu;

/**
 * "But only block Jan", in the middle of a request: what shall become of those who are named, otherwise than of the
 * rest, or as the rest again. Never a deletion: what takes more is chosen on a card.
 */
export function asksInstead(text: string): 'block' | 'unassign' | 'as-all' | undefined {
  const said = normalise(text);
  if (AS_ALL.test(said) && !NOT.test(said)) return 'as-all';
  if (!SETS_APART.test(said) || NOT.test(said)) return undefined;
  if (UNASSIGN.test(said)) return 'unassign';
  return BLOCK.test(said) ? 'block' : undefined;
}
