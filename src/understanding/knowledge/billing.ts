import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const billing = [
  {
    id: 'stop-paying',
    topic: 'billing_stop_paying',
    sources: [pages.buyLicenses, pages.deleteUser, pages.billingExperience],
    date: CHECKED,
  },
  { id: 'still-paying-after-deletion', topic: 'billing_stop_paying', sources: [pages.deleteUser], date: CHECKED },
  {
    id: 'who-reduces-seats',
    topic: 'billing_stop_paying',
    sources: [pages.buyLicenses, pages.licensesAndSubscriptions],
    date: CHECKED,
  },
  { id: 'remove-button-missing', topic: 'billing_stop_paying', sources: [pages.buyLicenses], date: CHECKED },
  {
    id: 'annual-subscription',
    topic: 'billing_stop_paying',
    sources: [pages.buyLicenses, pages.billingExperience, pages.cancelSubscription],
    date: CHECKED,
  },
  { id: 'seven-day-window', topic: 'billing_stop_paying', sources: [pages.buyLicenses], date: CHECKED },
  {
    id: 'when-can-i-reduce',
    topic: 'billing_stop_paying',
    sources: [pages.buyLicenses, pages.graphSubscription],
    date: CHECKED,
  },
  {
    id: 'bought-through-partner',
    topic: 'billing_stop_paying',
    sources: [pages.buyLicenses, pages.partnerChanges],
    date: CHECKED,
  },
  { id: 'volume-licensing', topic: 'billing_stop_paying', sources: [pages.deleteUser, pages.expiry], date: CHECKED },
  { id: 'product-key', topic: 'billing_stop_paying', sources: [pages.buyLicenses], date: CHECKED },
  {
    id: 'recurring-billing-off',
    topic: 'billing_stop_paying',
    sources: [pages.extendedTerm, pages.buyLicenses],
    date: CHECKED,
  },
  { id: 'extended-service-term', topic: 'billing_stop_paying', sources: [pages.extendedTerm], date: CHECKED },
  { id: 'cancel-subscription', topic: 'billing_stop_paying', sources: [pages.cancelSubscription], date: CHECKED },
  { id: 'more-assigned-than-bought', topic: 'billing_stop_paying', sources: [pages.expiry], date: CHECKED },
  { id: 'self-service-purchase', topic: 'billing_stop_paying', sources: [pages.selfService], date: CHECKED },
  {
    id: 'bot-cannot-reduce-seats',
    topic: 'billing_stop_paying',
    sources: [pages.graphSkus, pages.graphSubscriptions, pages.partnerChanges],
    date: CHECKED,
  },
] as const satisfies readonly Entry[];
