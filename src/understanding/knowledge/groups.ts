import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const groups = [
  {
    id: 'sole-owner',
    topic: 'groups_teams_ownership',
    sources: [pages.ownerlessGroups, pages.deleteUser],
    date: CHECKED,
  },
  { id: 'find-ownerless-groups', topic: 'groups_teams_ownership', sources: [pages.ownerlessGroups], date: CHECKED },
  {
    id: 'group-memberships',
    topic: 'groups_teams_ownership',
    sources: [pages.graphDelete, pages.entraRestore],
    date: CHECKED,
  },
  { id: 'sharepoint-content', topic: 'groups_teams_ownership', sources: [pages.deleteUser], date: CHECKED },
  { id: 'teams-chats', topic: 'groups_teams_ownership', sources: [pages.graphDelete], date: CHECKED },
  { id: 'teams-phone-number', topic: 'groups_teams_ownership', sources: [pages.formerEmployee6], date: CHECKED },
  { id: 'flows-and-forms', topic: 'groups_teams_ownership', sources: [pages.flowOrphans], date: CHECKED },
] as const satisfies readonly Entry[];
