import { createHash } from 'node:crypto';

/**
 * Ids as Teams gives them: `29:…` for a person as one bot knows them, `a:…` for a personal chat. They are opaque,
 * long and case-sensitive, which is what breaks code that treats them as GUIDs. Derived by hash, so that a chat
 * keeps its ids over a restart.
 */
export const userIdOf = (tenantId: string, aadObjectId: string): string =>
  `29:1${digest('user', tenantId, aadObjectId).slice(0, 66)}`;

export const conversationIdOf = (tenantId: string, aadObjectId: string): string =>
  `a:1${digest('conversation', tenantId, aadObjectId)}${digest('thread', tenantId, aadObjectId).slice(0, 44)}`;

function digest(...parts: readonly string[]): string {
  return createHash('sha512').update(parts.join('\n')).digest('base64url');
}
