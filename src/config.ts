import { readFileSync } from 'node:fs';
import { readBot, type BotAuth } from './config/bot-auth.ts';
import { readCredential, type GraphCredential } from './config/graph-credential.ts';
import { ConfigError } from './config/problem.ts';
import type { PolicyFile } from './config/policy-file.ts';
import { readPolicySetting } from './config/read-policy.ts';
import { Reader } from './config/reader.ts';
import { checkSafety } from './config/safety.ts';

export type Cloud = 'global' | 'usgov' | 'usgov-dod' | 'china';

export interface Config {
  readonly mode: 'demo' | 'live';
  readonly http: { readonly host: string; readonly port: number };
  readonly bot: BotAuth;
  /** Hosts besides Microsoft's own that an activity's serviceUrl may name. */
  readonly serviceHosts: readonly string[];
  readonly graph: {
    /** undefined = the demo tenant of this process. */
    readonly baseUrl?: string;
    readonly credential?: GraphCredential;
    readonly authorityHost?: string;
    readonly cloud: Cloud;
  };
  readonly store: { readonly databaseUrl?: string; readonly dataDir: string };
  readonly policy: PolicyFile;
  /** Client ids this bot signs in with, each once; none in the demo. */
  readonly ownAppIds: readonly string[];
  /** How long finished jobs are kept. */
  readonly jobDays: number;
  readonly demo: {
    readonly chatPort: number;
    readonly tenantPort: number;
    readonly users: number;
    readonly seed: number;
  };
  /** Tenants that are served; undefined = any (demo only). */
  readonly tenantId?: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

const GRAPH_HOSTS: Record<Cloud, string> = {
  global: 'https://graph.microsoft.com',
  usgov: 'https://graph.microsoft.us',
  'usgov-dod': 'https://dod-graph.microsoft.us',
  china: 'https://microsoftgraph.chinacloudapi.cn',
};

/** Leaves a key out instead of setting it to undefined: absent and unset are the same in `Config`. */
function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function readGraph(reader: Reader, bot: BotAuth): Config['graph'] {
  const cloud = reader.read('GRAPH_CLOUD') ?? 'global';
  if (reader.read('GRAPH_AUTH') === 'delegated') reader.complain('GRAPH_AUTH', 'start.invalid.delegated');
  const baseUrl = reader.read('GRAPH_BASE_URL') ?? (bot.kind === 'registered' ? GRAPH_HOSTS[cloud] : undefined);
  return {
    cloud,
    ...present('baseUrl', baseUrl),
    ...present('credential', readCredential(reader)),
    ...present('authorityHost', reader.read('AZURE_AUTHORITY_HOST')),
  };
}

function readTenantId(reader: Reader, bot: BotAuth, graph: Config['graph']): string | undefined {
  if (bot.kind === 'anonymous') return undefined;
  const credential = graph.credential;
  const tenantId = bot.tenantId ?? (credential && 'tenantId' in credential ? credential.tenantId : undefined);
  if (tenantId === undefined) reader.complain('MicrosoftAppTenantId', 'start.missing.MicrosoftAppTenantId');
  return tenantId;
}

/** Bot and Graph access may be one app or two. */
function ownAppIds(bot: BotAuth, { credential }: Config['graph']): readonly string[] {
  const ids = [bot.kind === 'registered' ? bot.appId : undefined, credential?.clientId];
  return [...new Set(ids.flatMap((id) => id?.toLowerCase() ?? []))];
}

const hosts = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function readDemo(reader: Reader): Config['demo'] {
  return {
    chatPort: reader.read('CHAT_PORT') ?? 3979,
    tenantPort: reader.read('SIMULATOR_PORT') ?? 3980,
    users: reader.read('SIMULATOR_USERS') ?? 250,
    seed: reader.read('SIMULATOR_SEED') ?? 1,
  };
}

/** Reads and judges the environment. Throws `ConfigError` with everything that is wrong, not only the first. */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>>,
  readText = (path: string) => readFileSync(path, 'utf8'),
): Config {
  const reader = new Reader(environment);
  const bot = readBot(reader);
  const graph = readGraph(reader, bot);
  const host = reader.read('HOST') ?? '127.0.0.1';
  const graphUrl = graph.baseUrl === undefined ? undefined : new URL(graph.baseUrl);
  checkSafety(reader, { bot, host, graphUrl, credential: graph.credential });

  const config: Config = {
    mode: bot.kind === 'anonymous' ? 'demo' : 'live',
    http: { host, port: reader.read('PORT') ?? 3978 },
    bot,
    serviceHosts: hosts(reader.text('BOT_SERVICE_HOSTS')),
    graph,
    store: { dataDir: reader.text('DATA_DIR') ?? './data', ...present('databaseUrl', reader.read('DATABASE_URL')) },
    policy: readPolicySetting(reader, readText),
    ownAppIds: ownAppIds(bot, graph),
    jobDays: reader.read('JOB_RETENTION_DAYS') ?? 180,
    demo: readDemo(reader),
    ...present('tenantId', readTenantId(reader, bot, graph)),
    logLevel: reader.read('LOG_LEVEL') ?? (bot.kind === 'anonymous' ? 'warn' : 'info'),
  };
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return config;
}
