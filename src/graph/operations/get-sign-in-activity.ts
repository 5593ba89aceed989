import { z } from 'zod';
import { signIns } from '../schemas/user.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const getSignInActivity = operation({
  id: 'get-sign-in-activity',
  method: 'GET',
  path: '/users/{id}',
  purpose: 'The last sign-in of a user',
  source: 'https://learn.microsoft.com/graph/api/user-get',
  permissions: { delegated: 'AuditLog.Read.All', application: 'AuditLog.Read.All' },
  optional: 'tell when somebody last signed in (also needs Entra ID P1)',
  query: () => ({ $select: 'id,signInActivity' }),
  response: z.object({ signInActivity: signIns }),
  errors: [missingUser],
});
