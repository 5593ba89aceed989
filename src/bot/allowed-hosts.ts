const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export type UrlAllowed = (url: string) => boolean;

export interface AllowedHosts {
  /** Microsoft's own, over https and on the usual port: `host`, or `.host` for any subdomain. */
  readonly known: readonly string[];
  /** Besides: `host`, `host:port`, or `.host`; plain http on loopback only. */
  readonly configured?: readonly string[];
}

/** Addresses that come from outside are looked at before anything is sent to them or fetched from them. */
export function allowHosts({ known, configured = [] }: AllowedHosts): UrlAllowed {
  const others = configured.map((host) => host.toLowerCase());
  return (text) => {
    const url = parse(text);
    if (url === undefined) return false;
    const secure = url.protocol === 'https:';
    if (secure && url.port === '' && known.some((host) => covers(host, url.hostname))) return true;
    return (
      (secure || LOOPBACK.test(url.hostname)) &&
      others.some((host) => covers(host, url.hostname) || covers(host, url.host))
    );
  };
}

const covers = (allowed: string, host: string) => (allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed);

/** This machine and nothing else. */
export const allowLoopback: UrlAllowed = (text) => {
  const url = parse(text);
  return url !== undefined && LOOPBACK.test(url.hostname);
};

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return url;
}
