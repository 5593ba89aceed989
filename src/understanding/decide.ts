import { asksOfSomebody } from './asks-of-somebody.ts';
import type { Label } from './classifier/labels.ts';
import type { Intent } from './intents.ts';
import type { Concept } from './concept.ts';
import { aboutThing, commandsDeletion, ordersDeletion } from './guard.ts';
import { listing } from './listing.ts';
import type { Reading } from './reading.ts';

export interface Decision {
  readonly label: Label;
  readonly confidence: number;
  /** What else it may be, best first; the next guesses of the statistics when left out. */
  readonly instead?: readonly Intent[];
}

interface Rule extends Pick<Decision, 'confidence' | 'instead'> {
  readonly when: (reading: Reading) => boolean;
  readonly then: Label;
}

const says = ({ words }: Reading, pattern: RegExp) => pattern.test(words.join(' '));
const has = ({ concepts }: Reading, ...any: readonly Concept[]) => any.some((concept) => concepts.has(concept));
const someone = (reading: Reading) => says(reading, /\bx(?:name|upn|id)\b/u);
const asking = ({ modes }: Reading) =>
  modes.has('how_to') ||
  modes.has('explain') ||
  ((modes.has('question') || modes.has('yes_no')) && !modes.has('polite'));
const licensed = (reading: Reading) => says(reading, /\b(?:licens\w*|licenti\w*|xsku|skus?|seats?)\b/u);
const takes = (reading: Reading) =>
  has(reading, 'take_away', 'revoke', 'free_up', 'delete') ||
  says(reading, /\b(?:licenties?|licenses?|xsku)\b.*\b(?:weg|eraf|away|off)\b/u);
/** About something the admin should know first, not an order. */
const topical = (reading: Reading) =>
  has(reading, 'synced', 'denied', 'role', 'advice', 'hold', 'before', 'after', 'pay', 'contract');

const WHO_DID =
  /\b(?:who|which admin\w*|which colleague) (?:has |had |was it that )?(?:deleted|removed|erased|offboarded|restored|approved|confirmed|ordered|ran|did(?! not| it))\b|\bwie (?:heeft|had|hebben|gaf|deed)\b.*\b(?:verwijderd|gewist|weggehaald|hersteld|goedgekeurd|bevestigd|verwijdering|akkoord|dat)\b|\bwelke (?:beheerder|collega|admin) (?:heeft|had)\b|\b(?:by whom|door wie)\b|\bwhat (?:did|have|has) (?:you|the bot|i)\b.*\b(?:do|done|deleted?|removed?)\b|\bwat (?:heb|heeft|hebben) (?:je|u|jij|de bot|ik)\b.*\b(?:gedaan|verwijderd)\b/u;
const WAS_DELETED =
  /^(?:who|whom|which (?:people|users|accounts)) can (?:i|we) (?:still )?(?:restore|recover|bring back|get back|undelete)\b|\bwho(?: has| have|'s)? (?:all )?(?:been|was|were|got) (?:deleted|removed)\b|\b(?:who|which (?:people|users|accounts)|what (?:accounts|users|people)) (?:did|have|has) (?:we|i|you) (?:delete|deleted|remove|removed|throw out|offboard)\b|\bwie (?:hebben we|heb ik)\b.*\b(?:verwijderd|weggehaald|gewist|gegooid|eruit)\b|\bwie (?:is|zijn|werd|werden)\b.*\b(?:verwijderd|weggehaald|gewist)\b|\b(?:welke|van wie|wie) .*\b(?:hebben we|is|zijn|heb ik)\b.*\b(?:verwijderd|weggehaald|gewist)\b|^(?:who|which (?:people|users|accounts|ones)|what accounts|any \w+) .*\bbe (?:restored|brought back)\b|\b(?:wie|welke (?:mensen|gebruikers|accounts)) .*\b(?:te herstellen|hersteld worden|terug te halen|terughalen)\b/u;
const SHOWS =
  /^(?:please |kindly |can you |could you |kun je |kan je |graag |i want to |i'd like to |ik wil )*(?:show|list|give me|get me|display|print|export|see|toon|geef|laat|lijst|lijstje|overzicht|som|exporteer|print|bekijk)\b/u;
const DO_NOT =
  /\b(?:don't|dont|do not|never|niet|nooit) (?:\w+ ){0,3}(?:delete|remove|verwijder\w*|wis\w*)|\b(?:verwijder|wis|haal)\b.*\bniet\b(?! meer)|\bx\w+ (?:\w+ ){0,2}niet (?:verwijderen|wissen|weghalen)/u;
const SPARES =
  /\b(?:hold off|call off|wait with|wacht (?:nog )?met|leave x\w+ (?:alone|be)|laat x\w+ .*(?:staan|rust)|x\w+ (?:should|must|can|has to) stay|x\w+ (?:moet|mag|kan) (?:toch )?blijven|keep x\w+$)/u;
const RESTORES =
  /\b(?:haal|halen|pak|get|take|fetch|pull|bring) (?:\w+ ){0,3}x\w+(?: xmany)? (?:\w+ ){0,3}(?:uit|from|out of) (?:de |the )?(?:prullenbak|recycle bin|bin|trash)\b|\b(?:restore|recover|undelete|un delete|reinstate|herstel|herstellen|ont ?verwijder|terugzetten|terughalen)\b|\b(?:bring|get|put|zet|haal|breng|plaats|krijg) (?:\w+ ){0,4}x\w+(?: xmany)? (?:\w+ ){0,3}(?:back|terug)\b|\b(?:bring|get|put) back (?:\w+ ){0,3}x\w+/u;
const BY_MISTAKE =
  /\b(?:accidentally|by mistake|by accident|in error|was an error|wrong(?:ly)?|should not have been|shouldn't have been|per ongeluk|per abuis|per vergissing|abusievelijk|was fout|niet verwijderd mogen)\b/u;
const PAST_DATE =
  /\b(?:left|finished|quit|resigned|retired|departed|was|were|waren|vertrok|vertrokken|stopte|gestopt|since|sinds|vorige|last) (?:us |on |op |the )*xdate\b(?!.*xdate)/u;
/** "per direct" is no date, although "per" announces one. */
const AT_ONCE =
  /\b(?:per direct|per omgaande|per meteen|direct|meteen|onmiddellijk|nu meteen|zo snel mogelijk|zsm|asap|immediately|right away|right now|at once|effective immediately)\b/u;
const FACTS =
  /\b(?:who is x|who's x|wie is x|which department|what department|(?:welke|op welke|bij welke) afdeling|(?:manager|boss) of x|leidinggevende van x|job title|functie(?:titel)? van|user principal name|details (?:of|for|please)|profile|profiel|info (?:on|over|about)|(?:know|weten we|weet je) (?:about|over)|user card|gebruikerskaart|kennen we|do (?:you|we) (?:know|have) (?:a|an|someone|somebody|any)|hebben we een|when was the account|wanneer is het account|last sign|sign in last|last logged|laatst ingelogd|voor het laatst|laatste keer)/u;
const REVERSAL =
  /\b(?:restor\w+|recover\w*|undo|undone|revers\w+|herstel\w*|terugdraaien|terug te draaien|ongedaan|soft delete|hard delete)\b/u;
const ANSWERS =
  /^(?:please )?(?:approve|reject|decline|deny|turn down|accept|keur|accepteer|wijs)\b.*\b(?:requests?|xjob|it|that|aanvraag|goed|af)\b/u;
/** Who does not need a product any more can lose it. */
const NO_NEED =
  /\b(?:heeft|hebben|has|have) (?:geen|no) .*\b(?:nodig|need)\b|\b(?:doesn't|don't|does not|do not|no longer|niet|geen) .*\b(?:needs?|nodig)\b/u;
const PLANS =
  /\b(?:schedule|scheduled|plan|planned|postpone|delay|reschedule|timed|move|defer|inplannen|plannen|gepland|geplande|uitstellen|stel|verschuif|verplaats|plan)\b.*\b(?:deletions?|removals?|offboarding|verwijdering|verwijderingen)\b|\b(?:verwijdering|deletion|offboarding)\b.*\b(?:inplannen|plannen|plan|uitstellen|uit tot)\b/u;
const NEW_THINGS =
  /^(?:please |kindly |can you |could you |kun je |kan je |graag |i want to |ik wil |we need to )*(?:create|rename|reset|unlock|buy|order|purchase|invite|install|book|write|sing|play|recommend|translate|remind|call|send|hire|upgrade|promote|assign (?:a |an |the )?(?:\w+ )?(?:license|licenses|xsku)|give x\w+ (?:a |an |the )?(?:xsku|license|licenses|admin|access)|make x\w+|maak (?:een|x\w+) (?!vrij)|hernoem|ontgrendel|koop|bestel|nodig x\w+|schrijf|zing|speel|vertaal|herinner|bel|stuur (?:een )?(?:mail|e mail|bericht)|wijs (?:een |de )?(?:xsku|licentie)|geef x\w+ (?:een |de )?(?:xsku|licentie|beheerdersrechten|rechten|toegang)(?! vrij| terug))\b/u;

/** Somebody is about to go: reason enough to offer, none to act. */
const LEAVES =
  /\bx(?:name|upn|id)(?: xmany)? (?:(?:is|are) (?:leaving|retiring|quitting|going on)|(?:will|is going to|are going to) (?:leave|retire|quit)|leaves|retires|quits|vertrekt|vertrekken|gaat weg|gaan weg|stopt|stoppen|gaat ons verlaten|verlaat ons|gaat met pensioen|neemt ontslag|neemt afscheid)\b/u;
/** "delete the user with the e5": those who have a product, not the product. */
const HOLDERS =
  /^(?:\S+ ){0,4}(?:delete|remove|offboard|erase|verwijder|wis) (?:(?:the|all|every|any|our|de|het|alle|onze|elke|iedere) )*(?:users?|accounts?|people|persons?|guests?|everyone|everybody|someone|those|gebruikers?|mensen|persoon|iedereen|gasten|medewerkers?|degenen?) (?:(?:who|that|still|die|nog) )*(?:with|having|has|have|on|met|heeft|hebben) (?:\S+ ){0,3}xsku\b/u;

/** Cases that statistics get wrong, in order: the first that fits decides. */
const RULES: readonly Rule[] = [
  // "why can't I delete Anna" forbids nothing and takes nothing back.
  { when: (r) => asksOfSomebody(r.words.join(' ')), then: 'considerations', confidence: 0.9 },
  // "reject request 1042" is an answer to an approval, like "approve".
  { when: (r) => says(r, ANSWERS) && !has(r, 'mine') && !licensed(r) && !someone(r), then: 'approve', confidence: 0.9 },
  { when: (r) => says(r, WAS_DELETED) && !someone(r) && !licensed(r), then: 'list_deleted', confidence: 0.85 },
  { when: (r) => says(r, WHO_DID) && !(aboutThing(r) && !someone(r)), then: 'audit_log', confidence: 0.85 },
  {
    when: (r) => r.modes.has('negated') && !asking(r) && someone(r) && says(r, DO_NOT) && !says(r, BY_MISTAKE) && !says(r, /no longer|niet meer|works? here/u),
    then: 'cancel',
    confidence: 0.85,
  },
  { when: (r) => says(r, SPARES) && someone(r) && !asking(r), then: 'cancel', confidence: 0.85 },
  { when: (r) => says(r, BY_MISTAKE) && (someone(r) || has(r, 'undo')) && !asking(r), then: 'restore_users', confidence: 0.85 },
  { when: (r) => !asking(r) && someone(r) && !licensed(r) && says(r, RESTORES), then: 'restore_users', confidence: 0.92 },
  {
    when: (r) => !asking(r) && someone(r) && licensed(r) && !r.modes.has('negated') && !has(r, 'give') && takes(r) && !says(r, SHOWS) && !says(r, /\b(?:account|user|gebruiker) (?:of|van|x)/u),
    then: 'unassign_licenses',
    confidence: 0.85,
  },
  { when: (r) => !asking(r) && someone(r) && licensed(r) && says(r, NO_NEED) && !has(r, 'give'), then: 'unassign_licenses', confidence: 0.8 },
  { when: (r) => someone(r) && licensed(r) && (says(r, SHOWS) || has(r, 'have', 'which', 'find') || r.words.length <= 7) && !takes(r) && !has(r, 'give', 'group', 'stop', 'pay'), then: 'license_of_user', confidence: 0.85 },
  { when: (r) => !asking(r) && !r.modes.has('negated') && says(r, LEAVES) && !has(r, 'delete', 'take_away', 'block'), then: 'schedule_deletion', confidence: 0.6, instead: ['delete_users', 'considerations'] },
  { when: (r) => !asking(r) && !someone(r) && says(r, HOLDERS), then: 'delete_users', confidence: 0.85 },
  { when: (r) => says(r, NEW_THINGS) && !takes(r) && !has(r, 'owner', 'hold', 'convert', 'deleted'), then: 'out_of_scope', confidence: 0.8 },
  { when: (r) => says(r, PLANS) && !asking(r) && !someone(r) && !has(r, 'cancel') && !licensed(r), then: 'schedule_deletion', confidence: 0.8 },
  { when: (r) => ordersDeletion(r) && has(r, 'date', 'later') && !says(r, PAST_DATE) && (has(r, 'date') || !says(r, AT_ONCE)), then: 'schedule_deletion', confidence: 0.85 },
  { when: (r) => ordersDeletion(r) && someone(r), then: 'delete_users', confidence: 0.95 },
  { when: (r) => ordersDeletion(r) && commandsDeletion(r) && !topical(r), then: 'delete_users', confidence: 0.8 },
  {
    when: (r) => !asking(r) && aboutThing(r) && !licensed(r) && !has(r, 'cancel') && says(r, /^(?:please |kindly |can you |could you |kun je |kan je |graag )?(?:delete|remove|erase|wipe|clear|verwijder|wis|gooi|haal)\b/u),
    then: 'out_of_scope',
    confidence: 0.8,
  },
  { when: (r) => someone(r) && says(r, FACTS) && !licensed(r) && !has(r, 'delete', 'deleted', 'restore', 'give', 'change', 'create'), then: 'find_user', confidence: 0.8 },
  { when: (r) => says(r, SHOWS) && has(r, 'guest', 'blocked') && !has(r, 'deleted', 'inactive', 'sign_in') && !someone(r), then: 'list_users', confidence: 0.85 },
  { when: (r) => asking(r) && says(r, REVERSAL) && !someone(r) && !has(r, 'guest', 'mail', 'files', 'group', 'synced', 'role', 'device', 'revoke') && !says(r, /^(?:who|which|welke|wie|what accounts|any|are there|zijn er)\b/u), then: 'ask_topic:restore_window', confidence: 0.7 },
]; // prettier-ignore

/** A hard case settled by rule, or undefined. */
export function decide(reading: Reading): Decision | undefined {
  const rule = RULES.find(({ when }) => when(reading));
  if (rule !== undefined) {
    const { then, confidence, instead } = rule;
    return { label: then, confidence, ...(instead === undefined ? {} : { instead }) };
  }
  const listed = listing(reading);
  return listed === undefined ? undefined : { label: listed, confidence: 0.85 };
}
