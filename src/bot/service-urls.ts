import { allowHosts, allowLoopback, type UrlAllowed } from './allowed-hosts.ts';

/** Where Teams' connectors are, world-wide and in the clouds of governments; a leading dot means any subdomain. */
const MICROSOFT_HOSTS = [
  'smba.trafficmanager.net',
  '.botframework.com',
  '.botframework.us',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  '.botframework.azure.cn',
];

/**
 * A bot posts its answers, and its token, to the address that whoever wrote to it names. So it is looked at first.
 *
 * @param hosts besides Microsoft's own: `host`, `host:port`, or `.host` for any subdomain; plain http on loopback only
 */
export const serviceUrlsOf = (hosts: readonly string[] = []): UrlAllowed =>
  allowHosts({ known: MICROSOFT_HOSTS, configured: hosts });

/** The demo answers to this machine and to nothing else. */
export const loopbackServiceUrls: UrlAllowed = allowLoopback;
