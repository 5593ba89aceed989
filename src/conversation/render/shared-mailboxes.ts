import { optionsOf } from '../../domain/plan/exceptions.ts';
import { isHandedOver } from '../../domain/plan/left-for-exchange.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { sharedMailboxCommand } from '../../domain/plan/shared-mailbox-command.ts';
import type { PersonRef } from '../../domain/user.ts';
import type { Words } from '../../locales/words.ts';
import type { CardSection } from '../cards.ts';

/** Commands on a card; the rest follow the same pattern. */
const COMMANDS = 8;

/** Whose mailbox is to stay as a shared one, also of whoever nothing else is left for. */
export function mailboxesToShare(plan: Plan): readonly PersonRef[] {
  const blocked = plan.subjects.filter((subject) => {
    const { mail, outcome } = optionsOf(plan, subject);
    return mail === 'shared' && outcome === 'block';
  });
  return [...blocked, ...plan.excluded.filter(isHandedOver)].map(({ user }) => user);
}

/** What somebody else must run so that the mailbox stays: Graph has no call for it. */
export function sharedMailboxes(plan: Plan, words: Words): readonly CardSection[] {
  const shared = mailboxesToShare(plan);
  if (shared.length === 0) return [];
  const more = shared.length - COMMANDS;
  return [
    {
      heading: words.t('plan.shared'),
      lines: [
        words.t('plan.shared.who'),
        ...shared.slice(0, COMMANDS).map(({ userPrincipalName }) => sharedMailboxCommand(userPrincipalName)),
        ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
        words.t('plan.shared.then'),
      ],
    },
  ];
}
