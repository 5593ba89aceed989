import type { Words } from '../../locales/words.ts';
import type { CardAction } from '../cards.ts';
import { groupsIn, shownGroup } from '../people/groups.ts';
import { pagesOf } from '../people/pages.ts';
import type { Flow } from '../state/flow.ts';
import { button } from './button.ts';

/** How many were found, not found, …, each a button that shows only those. Nothing where one page has them all. */
export function groupButtons(flow: Flow, words: Words): readonly CardAction[] {
  const groups = groupsIn(flow);
  if (groups.length < 2 || pagesOf({ matches: flow.matches }).length < 2) return [];
  const shown = shownGroup(flow) ?? 'all';
  return [['all', flow.matches.length] as const, ...groups].map(([group, count]) => {
    const title = words.t(`users.group.${group}`, { count });
    return button(group === shown ? words.t('users.group.shown', { title }) : title, 'show-group', {
      flow: flow.id,
      group,
    });
  });
}
