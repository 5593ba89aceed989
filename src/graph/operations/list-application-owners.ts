import { reference } from '../schemas/reference.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listApplicationOwners = operation({
  id: 'list-application-owners',
  method: 'GET',
  path: '/applications/{id}/owners',
  purpose: 'Who else owns an app registration',
  source: 'https://learn.microsoft.com/graph/api/application-list-owners',
  permissions: { delegated: 'Application.Read.All', application: 'Application.Read.All' },
  optional: 'tell whether an app registration loses its last owner',
  query: () => ({ $select: 'id' }),
  response: pageOf(reference),
});
