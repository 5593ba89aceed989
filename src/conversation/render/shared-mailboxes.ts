import { optionsOf } from '../../domain/plan/exceptions.ts';
import { isHandedOver } from '../../domain/plan/left-for-exchange.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { sharedMailboxCommand } from '../../domain/plan/shared-mailbox-command.ts';
import type { Words } from '../../locales/words.ts';
import type { CardSection } from '../cards.ts';

/** Commands on a card; the rest follow the same pattern. */
const COMMANDS = 8;

/** What somebody else must run so that the mailbox stays, also of whoever nothing else is left for: Graph has no call for it. */
export function sharedMailboxes(plan: Plan, words: Words): readonly CardSection[] {
  const blocked = plan.subjects.filter((subject) => {
    const { mail, outcome } = optionsOf(plan, subject);
    return mail === 'shared' && outcome === 'block';
  });
  const shared = [...blocked, ...plan.excluded.filter(isHandedOver)];
  if (shared.length === 0) return [];
  const more = shared.length - COMMANDS;
  return [
    {
      heading: words.t('plan.shared'),
      lines: [
        words.t('plan.shared.who'),
        ...shared.slice(0, COMMANDS).map(({ user }) => sharedMailboxCommand(user.userPrincipalName)),
        ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
        words.t('plan.shared.then'),
      ],
    },
  ];
}
