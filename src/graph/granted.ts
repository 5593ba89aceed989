/**
 * Graph permissions a token carries: `roles` when the app acts as itself, `scp` on behalf of an admin. Undefined when
 * the token is opaque, as on other servers. Not a security check: it only tells one reason for a 403 from another.
 */
export function grantedBy(token: string): ReadonlySet<string> | undefined {
  const [, payload] = token.split('.');
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const roles: unknown = Reflect.get(claims, 'roles');
    const scopes: unknown = Reflect.get(claims, 'scp');
    if (!Array.isArray(roles) && typeof scopes !== 'string') return undefined;
    const named = Array.isArray(roles) ? roles.map(String) : [];
    return new Set([...named, ...(typeof scopes === 'string' ? scopes.split(' ') : [])]);
  } catch {
    return undefined;
  }
}
