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
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export type ServiceUrlAllowed = (serviceUrl: string) => boolean;

/**
 * A bot posts its answers, and its token, to the address that whoever wrote to it names. So it is looked at first.
 *
 * @param hosts besides Microsoft's own: `host`, `host:port`, or `.host` for any subdomain; plain http on loopback only
 */
export function serviceUrlsOf(hosts: readonly string[] = []): ServiceUrlAllowed {
  const configured = hosts.map((host) => host.toLowerCase());
  return (serviceUrl) => {
    const url = parse(serviceUrl);
    if (url === undefined) return false;
    const secure = url.protocol === 'https:';
    if (secure && url.port === '' && MICROSOFT_HOSTS.some((host) => covers(host, url.hostname))) return true;
    return (
      (secure || LOOPBACK.test(url.hostname)) &&
      configured.some((host) => covers(host, url.hostname) || covers(host, url.host))
    );
  };
}

const covers = (allowed: string, host: string) => (allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed);

/** The demo answers to this machine and to nothing else. */
export const loopbackServiceUrls: ServiceUrlAllowed = (serviceUrl) => {
  const url = parse(serviceUrl);
  return url !== undefined && LOOPBACK.test(url.hostname);
};

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return url;
}
