import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const devices = [
  {
    id: 'devices-of-leaver',
    topic: 'devices',
    sources: [pages.intuneWipe, pages.formerEmployee3, pages.staleDevices],
    date: CHECKED,
  },
  { id: 'sign-in-on-laptop', topic: 'devices', sources: [pages.deviceFaq, pages.formerEmployee1], date: CHECKED },
  {
    id: 'phone-with-company-mail',
    topic: 'devices',
    sources: [pages.formerEmployee3, pages.intuneWipe],
    date: CHECKED,
  },
  { id: 'bitlocker-keys', topic: 'devices', sources: [pages.staleDevices], date: CHECKED },
  { id: 'reuse-laptop', topic: 'devices', sources: [pages.intuneWipe, pages.staleDevices], date: CHECKED },
  { id: 'mfa-registrations', topic: 'devices', sources: [pages.graphDelete, pages.formerEmployee1], date: CHECKED },
  { id: 'files-on-private-pc', topic: 'devices', sources: [pages.deleteUser, pages.formerEmployee3], date: CHECKED },
] as const satisfies readonly Entry[];
