import type { Label } from './classifier/labels.ts';
import { aboutThing, commandsDeletion, ordersDeletion } from './guard.ts';
import type { Reading } from './reading.ts';

export interface Decision {
  readonly label: Label;
  readonly confidence: number;
}

interface Rule {
  readonly when: (reading: Reading) => boolean;
  readonly then: Label;
  readonly confidence: number;
}

const someone = ({ masked }: Reading) => /\bx(?:name|upn|id)\b/u.test(masked);
const asking = ({ modes }: Reading) =>
  (modes.has('question') && !modes.has('polite')) ||
  modes.has('how_to') ||
  modes.has('explain') ||
  (modes.has('yes_no') && !modes.has('polite'));
const licensed = ({ masked }: Reading) => /\b(?:licens\w*|licenti\w*|licens|xsku|skus?|seats?)\b/u.test(masked);

/** About something the admin should know first, not an order. */
const topical = ({ concepts }: Reading) =>
  (['synced', 'denied', 'role', 'advice', 'hold', 'before', 'after', 'inactive'] as const).some((concept) =>
    concepts.has(concept),
  );

/** Cases that statistics get wrong, in order: the first that fits decides. */
const RULES: readonly Rule[] = [
  {
    // "reject request 1042" is an answer to an approval, like "approve".
    when: ({ masked }) => /^(?:please )?(?:approve|reject|decline|deny|turn down|accept|keur|accepteer|wijs)\b.*\b(?:request|xjob|aanvraag|goed|af)\b/u.test(masked),
    then: 'approve',
    confidence: 0.9,
  },
  {
    when: ({ masked }) =>
      /\bwho (?:has |had )?(?:deleted|removed|erased|restored|approved|ordered)\b|\bwie (?:heeft|had|hebben)\b.*\b(?:verwijderd|gewist|weggehaald|hersteld|goedgekeurd|verwijdering)\b|\b(?:by whom|door wie)\b|\bwhat (?:did|have|has) (?:you|the bot|we|i)\b.*\b(?:do|done|delete|deleted|remove|removed)\b|\bwat (?:heb|heeft|hebben) (?:je|u|jij|de bot|ik|we)\b.*\b(?:gedaan|verwijderd)\b/u.test(masked),
    then: 'audit_log',
    confidence: 0.85,
  },
  {
    when: (reading) => reading.modes.has('negated') && !asking(reading) && someone(reading) && /\b(?:don't|dont|do not|never|niet|nooit) (?:\w+ ){0,3}(?:delete|remove|verwijder\w*|wis\w*)|\b(?:verwijder|wis|haal)\b.*\bniet\b(?! meer)|\bx\w+ (?:toch )?niet (?:verwijderen|wissen)|\blaat x\w+.* staan/u.test(reading.masked) && !/no longer|niet meer|doesn't work|works here/u.test(reading.masked),
    then: 'cancel',
    confidence: 0.85,
  },
  {
    when: (reading) =>
      !asking(reading) && someone(reading) && !licensed(reading) && /\b(?:restore|restroe|recover|undelete|un-delete|reinstate|herstel|herstellen|hersteld|ont-?verwijder|terugzetten|terughalen)\b|\b(?:bring|get|put|zet|haal|breng) x\w+(?: xmany)? (?:back|terug)\b/u.test(reading.masked),
    then: 'restore_users',
    confidence: 0.92,
  },
  {
    when: (reading) => !asking(reading) && someone(reading) && licensed(reading) && !reading.modes.has('negated') && !reading.concepts.has('give') &&
      (reading.concepts.has('take_away') || reading.concepts.has('revoke') || reading.concepts.has('free_up') || reading.concepts.has('delete')) && !/\b(?:account|user|gebruiker) (?:of|van|x)/u.test(reading.masked),
    then: 'unassign_licenses',
    confidence: 0.85,
  },
  {
    when: (reading) => ordersDeletion(reading) && (reading.concepts.has('date') || /\bxdate\b/u.test(reading.masked) || /\b(?:schedule|later|inplannen|plan)\b/u.test(reading.masked) || /\b(?:in|over) xdays\b/u.test(reading.masked)),
    then: 'schedule_deletion',
    confidence: 0.85,
  },
  { when: (reading) => ordersDeletion(reading) && someone(reading), then: 'delete_users', confidence: 0.95 },
  { when: (reading) => ordersDeletion(reading) && commandsDeletion(reading) && !topical(reading), then: 'delete_users', confidence: 0.8 },
  {
    when: (reading) => !asking(reading) && reading.concepts.has('delete') && aboutThing(reading.masked) && !licensed(reading) && !reading.concepts.has('cancel') && /^(?:please |kindly |can you |could you |kun je |kan je |graag )?(?:delete|remove|erase|wipe|clear|verwijder|wis|gooi)\b/u.test(reading.masked),
    then: 'out_of_scope',
    confidence: 0.8,
  },
]; // prettier-ignore

/** A hard case settled by rule, or undefined. */
export function decide(reading: Reading): Decision | undefined {
  const rule = RULES.find(({ when }) => when(reading));
  return rule === undefined ? undefined : { label: rule.then, confidence: rule.confidence };
}
