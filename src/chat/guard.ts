import type { Request, Response, Server } from 'restify';

/**
 * The chat has no sign-in: whoever reaches it is the chosen persona. So only the page itself and the bot may reach it.
 * - Host must be a loopback name, or a web site could rebind its own name to 127.0.0.1 and read everything.
 * - The page's calls must come from the page: a site open in the same browser could send them otherwise.
 * - The connector is for bots; a browser calling it is some other page forging messages of the bot.
 */
export function addGuard(server: Server): void {
  server.pre((request, response, next) => {
    const refused = reasonToRefuse(request);
    if (refused === undefined) next();
    else refuse(response, refused, next);
  });
}

function reasonToRefuse(request: Request): string | undefined {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  const path = request.getPath();
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) return 'The Host header must be a loopback address.';
  if (path.startsWith('/connector/'))
    return origin !== undefined || site !== undefined ? 'The connector does not serve browsers.' : undefined;
  if (!path.startsWith('/ui/')) return undefined;
  // A browser names the origin of everything but a read; a call without it is not the page's.
  const own = origin === `http://${host}` || (origin === undefined && request.method === 'GET');
  return own && (site ?? 'same-origin') === 'same-origin' ? undefined : 'The call must come from the chat page.';
}

function refuse(response: Response, message: string, next: (stop: false) => void): void {
  response.send(403, { error: { code: 'Forbidden', message } });
  next(false);
}

/** Nothing is loaded from elsewhere, no inline script or style runs, no other page may frame the chat. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};
