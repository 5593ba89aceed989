import { GraphError } from '../protocol/graph-error.ts';
import { appOnly, type Caller } from '../rules/caller.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { claimsOf } from './claims.ts';

const unauthorized = (message: string) =>
  new GraphError(401, 'InvalidAuthenticationToken', message, { headers: { 'WWW-Authenticate': 'Bearer realm=""' } });

/**
 * Who a bearer token speaks for. Without one the caller is the app, because the bot reaches the tenant over loopback
 * without a credential. Tokens are read, never verified: this is a demo, not a lock.
 */
export function callerOf(tenant: Tenant, authorization: string | undefined, requireToken: boolean): Caller {
  const token = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1]?.trim();
  if (token === undefined || token === '') {
    if (requireToken) throw unauthorized('Access token is empty.');
    return appOnly;
  }
  const claims = claimsOf(token);
  const expires = claims['exp'];
  if (typeof expires === 'number' && expires * 1_000 < tenant.now()) {
    throw unauthorized('Lifetime validation failed, the token is expired.');
  }
  const oid = claims['oid'];
  return typeof oid !== 'string' || claims['idtyp'] === 'app' ? appOnly : delegated(tenant, oid);
}

function delegated(tenant: Tenant, oid: string): Caller {
  const user = tenant.users.live.get(oid.toLowerCase());
  if (!user) throw unauthorized('The identity of the calling application could not be established.');
  if (!user.accountEnabled) throw unauthorized('User account is disabled.');
  return { kind: 'user', user };
}
