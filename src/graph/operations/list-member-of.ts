import { memberOf, MEMBER_OF_PROPERTIES } from '../schemas/member-of.ts';
import { pageOf } from '../schemas/page.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const listMemberOf = operation({
  id: 'list-member-of',
  method: 'GET',
  path: '/users/{id}/memberOf',
  purpose: 'Groups, directory roles and administrative units of a user',
  source: 'https://learn.microsoft.com/graph/api/user-list-memberof',
  permissions: { delegated: 'Directory.Read.All', application: 'Directory.Read.All' },
  query: () => ({ $select: MEMBER_OF_PROPERTIES.join(), $top: '999' }),
  response: pageOf(memberOf),
  errors: [missingUser],
  units: 1,
});
