import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const synced = [
  { id: 'synced-user', topic: 'synced_users', sources: [pages.deleteUser, pages.formerEmployee7], date: CHECKED },
  { id: 'still-in-address-book', topic: 'synced_users', sources: [pages.deleteUser], date: CHECKED },
  { id: 'synced-comes-back', topic: 'synced_users', sources: [pages.deleteUser, pages.restoreUser], date: CHECKED },
] as const satisfies readonly Entry[];
