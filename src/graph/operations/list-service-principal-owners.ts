import { reference } from '../schemas/reference.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listServicePrincipalOwners = operation({
  id: 'list-service-principal-owners',
  method: 'GET',
  path: '/servicePrincipals/{id}/owners',
  purpose: 'Who else owns an enterprise application',
  source: 'https://learn.microsoft.com/graph/api/serviceprincipal-list-owners',
  permissions: { delegated: 'Application.Read.All', application: 'Application.Read.All' },
  optional: 'tell whether an enterprise application loses its last owner',
  query: () => ({ $select: 'id' }),
  response: pageOf(reference),
});
