import { companySubscription } from '../schemas/license.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listSubscriptions = operation({
  id: 'list-subscriptions',
  method: 'GET',
  path: '/directory/subscriptions',
  purpose: 'Subscriptions behind the seats',
  source: 'https://learn.microsoft.com/graph/api/directory-list-subscriptions',
  permissions: { delegated: 'Organization.Read.All', application: 'Organization.Read.All' },
  response: pageOf(companySubscription),
  urgent: true,
});
