import type { Step } from './step.ts';
import { activeUser } from './locate.ts';

/**
 * Graph does not tell whether sessions were revoked, so there is nothing to look at or to read back: done twice it does
 * no more than once.
 */
export const revokeSessions: Step<{ step: 'revoke-sessions' }> = {
  id: 'revoke-sessions',
  calls: ['POST /users/{id}/revokeSignInSessions'],
  writes: ['User.RevokeSessions.All'],
  look: async ({ directory, subjectId }) => ((await activeUser(directory, subjectId)) === undefined ? 'done' : 'todo'),
  run: ({ accounts, subjectId }) => accounts.revokeSessions(subjectId),
  verify: () => Promise.resolve('confirmed'),
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: false,
};
