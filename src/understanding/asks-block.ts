import { normalise } from './normalise.ts';

const POLITE = '(?:please|pls|can you|could you|kun je|kan je|kunt u|wil je|wilt u|zou u|graag|gelieve)[, ]+';
const PLEASE = `(?:${POLITE})?(?:(?:only|just|alleen|slechts) )?`;
const ORDER =
  '(?:(?:block|disable|deactivate|suspend|lock)(?: (?:the )?(?:sign-?in|login|account|access)s?)?|(?:blokkeer|deactiveer)(?: (?:de |het )?(?:aanmelding|aanmelden|toegang|account)(?:en|s)?)?)';
const BLOCK = new RegExp(`^${PLEASE}${ORDER} \\S`, 'iu');
/** "Wilt u Jan blokkeren": Dutch puts the verb last. */
const OTHER =
  '(?!.*\\b(?:niet|geen|of|licentie|mail|e-mail|postvak|bericht|afzender|groep|apparaat|app|nummer)\\p{L}*\\b)';
const BLOCK_LAST = new RegExp(
  `^${POLITE}${OTHER}\\S.* (?:blokkeren|deactiveren)(?: (?:aub|svp|graag|alstublieft))?[.!]?$`,
  'iu',
);
/** A question, or a block of something else. */
const NOT = /\?\s*$|\b(?:or|of) (?:delete|verwijder)|^\S+ (?:licen|mail|e-mail|group|groep|device|app)/iu;

/** Is this an order to block accounts? Who is meant is for the entities to tell. */
export function asksBlock(text: string): boolean {
  const said = normalise(text);
  const polite = new RegExp(`^${POLITE}`, 'iu').test(said);
  const asked = polite ? said.replace(/\s*\?\s*$/u, '') : said;
  return (BLOCK.test(asked) || BLOCK_LAST.test(asked)) && !NOT.test(asked);
}
