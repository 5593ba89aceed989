import { organization } from '../schemas/organization.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const getOrganization = operation({
  id: 'get-organization',
  method: 'GET',
  path: '/organization',
  purpose: 'Name, id and domains of the tenant',
  source: 'https://learn.microsoft.com/graph/api/organization-list',
  permissions: { delegated: 'Organization.Read.All', application: 'Organization.Read.All' },
  query: () => ({ $select: 'id,displayName,verifiedDomains' }),
  response: pageOf(organization),
  urgent: true,
});
