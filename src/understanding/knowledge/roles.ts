import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const roles = [
  {
    id: 'roles-needed',
    topic: 'roles_needed',
    sources: [pages.licensesAndSubscriptions, pages.privilegedRoles, pages.graphDelete],
    date: CHECKED,
  },
  { id: 'license-and-billing-admin', topic: 'roles_needed', sources: [pages.licensesAndSubscriptions], date: CHECKED },
  {
    id: 'insufficient-privileges',
    topic: 'roles_needed',
    sources: [pages.privilegedRoles, pages.graphDelete],
    date: CHECKED,
  },
  { id: 'delete-global-admin', topic: 'roles_needed', sources: [pages.privilegedRoles], date: CHECKED },
  {
    id: 'graph-permissions',
    topic: 'roles_needed',
    sources: [pages.graphPermissions, pages.graphDelete],
    date: CHECKED,
  },
  { id: 'cannot-be-deleted', topic: 'roles_needed', sources: [pages.deleteUser], date: CHECKED },
] as const satisfies readonly Entry[];
