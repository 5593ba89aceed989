import type { Conversation } from './conversation.ts';

/** A member as Teams describes one to a bot (TeamsChannelAccount). */
export function memberOf({ persona, userId, tenantId }: Conversation): Readonly<Record<string, string>> {
  const [givenName = persona.name, ...rest] = persona.name.split(' ');
  return {
    id: userId,
    name: persona.name,
    objectId: persona.id,
    aadObjectId: persona.id,
    givenName,
    surname: rest.join(' '),
    email: persona.userPrincipalName,
    userPrincipalName: persona.userPrincipalName,
    tenantId,
    userRole: 'user',
  };
}
