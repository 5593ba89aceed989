import type { SubjectFacts } from '../facts.ts';
import { stayingManager, type Going } from './heirs.ts';
import type { Contact } from '../user.ts';
import type { Options, PlannedStep } from './plan.ts';
import { isStaged } from './stages.ts';

/** Rooms and equipment answer meetings, not people. */
export const answersPeople = ({ mailbox }: SubjectFacts): boolean =>
  mailbox.known && mailbox.value !== null && !['room', 'equipment'].includes(mailbox.value.purpose);

/** Whom a reply can name: whoever takes over, or else the manager. */
function contactOf(facts: SubjectFacts, { heir }: Options, going: Going): Contact | undefined {
  const isFit = heir !== undefined && heir.id !== facts.user.id && !going.has(heir.id);
  return isFit ? heir : stayingManager(facts, going);
}

/** `{name}` and `{contact}` filled in. Where there is nobody to name, the sentences that would name them are left out. */
export function fillReply(text: string, name: string, contact: Contact | undefined): string {
  const said = contact && `${contact.displayName} (${contact.mail ?? contact.userPrincipalName})`;
  return text
    .split('\n')
    .map((line) => {
      const sentences = line.split(/(?<=[.!?])\s+/u);
      return sentences.filter((one) => said !== undefined || !one.includes('{contact}')).join(' ');
    })
    .join('\n')
    .replaceAll('{name}', () => name)
    .replaceAll('{contact}', () => said ?? '')
    .trim();
}

/**
 * Whether a reply reaches anybody: the account is kept, or deleted later. A deleted mailbox answers nobody, and one
 * without a license is disconnected.
 * https://learn.microsoft.com/exchange/recipients-in-exchange-online/delete-or-restore-mailboxes
 */
export const keepsMailbox = (options: Options): boolean =>
  options.outcome === 'block' || (options.outcome === 'delete' && isStaged(options));

/** The reply of one subject, where one was chosen and there is something to say. */
export function plannedReply(facts: SubjectFacts, options: Options, going: Going): readonly PlannedStep[] {
  if (!keepsMailbox(options) || options.reply !== 'set' || !answersPeople(facts)) return [];
  const contact = contactOf(facts, options, going);
  const filled = (text = ''): string => fillReply(text, facts.user.displayName, contact);
  const texts = { inside: filled(options.replyInside), outside: filled(options.replyOutside) };
  return texts.inside === '' && texts.outside === '' ? [] : [{ step: 'set-automatic-reply', texts }];
}
