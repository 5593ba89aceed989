import type { BotAuth } from './bot-auth.ts';
import type { GraphCredential } from './graph-credential.ts';
import { isLoopback } from './loopback.ts';
import type { Reader } from './reader.ts';

export interface Exposure {
  readonly bot: BotAuth;
  readonly host: string;
  readonly graphUrl: URL | undefined;
  readonly credential: GraphCredential | undefined;
}

/** An anonymous bot believes anybody: it must not be reachable from elsewhere, nor hold the keys of a real tenant. */
function checkAnonymous(reader: Reader, { host, graphUrl, credential }: Exposure): void {
  if (!isLoopback(host)) reader.complain('HOST', 'start.unsafe.host');
  if (reader.text('NODE_ENV') === 'production') reader.complain('MicrosoftAppId', 'start.unsafe.production');
  const realTenant = graphUrl ? !isLoopback(graphUrl.hostname) : credential !== undefined;
  if (realTenant) reader.complain('MicrosoftAppId', 'start.unsafe.real-tenant');
}

/** Refuses the combinations that would be dangerous, or would only fail at the first deletion. */
export function checkSafety(reader: Reader, exposure: Exposure): void {
  const { bot, graphUrl, credential } = exposure;
  if (bot.kind === 'anonymous') checkAnonymous(reader, exposure);
  const plain = graphUrl?.protocol === 'http:';
  const local = graphUrl !== undefined && isLoopback(graphUrl.hostname);
  if (plain && !local) reader.complain('GRAPH_BASE_URL', 'start.unsafe.plain-http');
  if (bot.kind === 'registered' && !(plain && local) && !credential) {
    reader.complain('AZURE_CLIENT_ID', 'start.missing.AZURE_CLIENT_ID');
  }
}
