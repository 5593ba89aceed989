import { GraphError, notFound } from '../protocol/graph-error.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';
import type { GroupRecord, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The user a read names, as a replica shows it. */
export function readUser(tenant: Tenant, request: GraphRequest, key = ''): UserRecord {
  const wanted = key.toLowerCase() === 'me' && request.caller.kind === 'user' ? request.caller.user.id : key;
  const user = tenant.users.find(wanted);
  if (!user) throw notFound(key);
  const asks = `${request.query.get('$select') ?? ''}${request.query.get('$filter') ?? ''}`;
  if (asks.includes('signInActivity') && !guid.test(wanted)) {
    throw new GraphError(400, '400', 'Get By Key only supports UserId and the key has to be a valid Guid');
  }
  return user;
}

/** The user a write changes: the one there really is. */
export function liveUser(tenant: Tenant, key = ''): UserRecord {
  const id = guid.test(key) ? key.toLowerCase() : tenant.users.holderOfName(key);
  const user = id === undefined ? undefined : tenant.users.live.get(id);
  if (!user) throw notFound(key);
  return user;
}

export function liveGroup(tenant: Tenant, key = ''): GroupRecord {
  const group = tenant.group(key);
  if (!group) throw notFound(key);
  return group;
}
