import { normalise } from './normalise.ts';

const PLEASE = '(?:(?:please|pls|can you|could you|kun je|kan je|kunt u|wil je|wilt u|graag)[, ]+)?';
const ORDER =
  '(?:(?:block|disable|deactivate|suspend|lock)(?: (?:the )?(?:sign-?in|login|account|access)s?)?|(?:blokkeer|deactiveer)(?: (?:de |het )?(?:aanmelding|aanmelden|toegang|account)(?:en|s)?)?)';
const BLOCK = new RegExp(`^${PLEASE}${ORDER} \\S`, 'iu');
/** A question, or a block of something else. */
const NOT = /\?\s*$|\b(?:or|of) (?:delete|verwijder)|^\S+ (?:licen|mail|e-mail|group|groep|device|app)/iu;

/** Is this an order to block accounts? Who is meant is for the entities to tell. */
export function asksBlock(text: string): boolean {
  const said = normalise(text);
  const polite = new RegExp(`^${PLEASE}`, 'iu').exec(said)?.[0] ?? '';
  const asked = polite === '' ? said : said.replace(/\?\s*$/u, '');
  return BLOCK.test(asked) && !NOT.test(asked);
}
