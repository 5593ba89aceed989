import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const guests = [
  { id: 'delete-guest', topic: 'guests', sources: [pages.guestProperties, pages.guestLeave], date: CHECKED },
  { id: 'guest-license', topic: 'guests', sources: [pages.guestPricing], date: CHECKED },
  { id: 'guest-or-member', topic: 'guests', sources: [pages.guestProperties], date: CHECKED },
  { id: 'clean-up-guests', topic: 'guests', sources: [pages.guestCleanUp], date: CHECKED },
  { id: 'guest-invited-again', topic: 'guests', sources: [pages.guestCleanUp, pages.guestLeave], date: CHECKED },
  { id: 'guest-home-account', topic: 'guests', sources: [pages.guestProperties, pages.guestLeave], date: CHECKED },
] as const satisfies readonly Entry[];
