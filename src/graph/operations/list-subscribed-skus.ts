import { subscribedSku } from '../schemas/license.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listSubscribedSkus = operation({
  id: 'list-subscribed-skus',
  method: 'GET',
  path: '/subscribedSkus',
  purpose: 'Seats bought and used',
  source: 'https://learn.microsoft.com/graph/api/subscribedsku-list',
  permissions: { delegated: 'LicenseAssignment.Read.All', application: 'LicenseAssignment.Read.All' },
  response: pageOf(subscribedSku),
  units: 3,
  urgent: true,
});
