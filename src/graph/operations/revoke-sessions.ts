import { ignored } from '../schemas/scalars.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const revokeSessions = operation({
  id: 'revoke-sessions',
  method: 'POST',
  path: '/users/{id}/revokeSignInSessions',
  purpose: 'Ends all sessions of a user',
  source: 'https://learn.microsoft.com/graph/api/user-revokesigninsessions',
  permissions: {
    delegated: 'User.RevokeSessions.All',
    application: 'User.RevokeSessions.All',
    more: ['User.ReadWrite.All'],
  },
  response: ignored,
  errors: [missingUser],
});
