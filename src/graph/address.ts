import { Failure } from '../domain/errors.ts';

/** Version root of a Graph-compatible server, without a slash at the end: `https://graph.microsoft.com/v1.0`. */
export function versionRoot(baseUrl: string): string {
  const root = baseUrl.replace(/\/+$/, '');
  return root.endsWith('/v1.0') ? root : `${root}/v1.0`;
}

/** True for addresses that only this machine can reach. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Without a credential, or in clear text, only a server on this machine is talked to. */
export function refuseUnsafe(root: string, hasCredential: boolean): void {
  const { protocol, hostname } = new URL(root);
  const local = isLoopback(hostname);
  if (protocol === 'https:' && (hasCredential || local)) return;
  if (protocol === 'http:' && local) return;
  throw new Failure(
    'token-rejected',
    {},
    { cause: 'without https and a credential only a loopback server may be named' },
  );
}

/**
 * The path below the version root of a next page, with its query verbatim. Its host is not looked at: the token goes to
 * the configured server and nowhere else.
 */
export function nextPath(root: string, nextLink: string): string {
  if (nextLink.startsWith(`${root}/`)) return nextLink.slice(root.length);
  const path = nextLink.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const version = path.indexOf('/v1.0/');
  return version === -1 ? path : path.slice(version + '/v1.0'.length);
}
