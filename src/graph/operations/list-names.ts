import { z } from 'zod';
import { pageOf } from '../schemas/page.ts';
import { id, text } from '../schemas/scalars.ts';
import { operation } from './operation.ts';

export const listNames = operation({
  id: 'list-names',
  method: 'GET',
  path: '/users',
  purpose: 'Names for suggestions when nobody has the name that was typed',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.ReadBasic.All', application: 'User.Read.All' },
  query: () => ({ $select: 'id,displayName,userPrincipalName,mail', $top: '999' }),
  response: pageOf(z.object({ id, displayName: text, userPrincipalName: text, mail: text })),
});
