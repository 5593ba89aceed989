import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Channels are servers and name no Origin: whoever does is a page in somebody's browser. And a bot on loopback is
 * reached by no other name, unless a page had its own name resolved to this machine.
 */
export function isForeignPage({ origin, host = '' }: Pick<IncomingHttpHeaders, 'origin' | 'host'>): boolean {
  return origin !== undefined || !LOOPBACK.test(host.replace(/:\d+$/, ''));
}
