/**
 * Every variable the process reads, in the order of .env.example. A test holds both against each other, so that no
 * setting is undocumented and none is documented that does nothing.
 */
export const SETTINGS = [
  { name: 'HOST', group: 'bot', fallback: '127.0.0.1' },
  { name: 'PORT', group: 'bot', fallback: '3978' },
  { name: 'MicrosoftAppId', group: 'bot' },
  { name: 'MicrosoftAppPassword', group: 'bot', secret: true },
  { name: 'MicrosoftAppType', group: 'bot', fallback: 'SingleTenant' },
  { name: 'MicrosoftAppTenantId', group: 'bot' },
  { name: 'BOT_SERVICE_HOSTS', group: 'bot' },
  { name: 'GRAPH_BASE_URL', group: 'graph' },
  { name: 'GRAPH_AUTH', group: 'graph', fallback: 'application' },
  { name: 'GRAPH_CLOUD', group: 'graph', fallback: 'global' },
  { name: 'AZURE_TENANT_ID', group: 'graph' },
  { name: 'AZURE_CLIENT_ID', group: 'graph' },
  { name: 'AZURE_CLIENT_SECRET', group: 'graph', secret: true },
  { name: 'AZURE_CLIENT_CERTIFICATE_PATH', group: 'graph' },
  { name: 'AZURE_CLIENT_CERTIFICATE_PASSWORD', group: 'graph', secret: true },
  { name: 'AZURE_FEDERATED_TOKEN_FILE', group: 'graph' },
  { name: 'AZURE_AUTHORITY_HOST', group: 'graph' },
  { name: 'POLICY_FILE', group: 'policy' },
  { name: 'DATABASE_URL', group: 'storage', secret: true },
  { name: 'DATA_DIR', group: 'storage', fallback: './data' },
  { name: 'JOB_RETENTION_DAYS', group: 'storage', fallback: '180' },
  { name: 'CHAT_PORT', group: 'demo', fallback: '3979' },
  { name: 'SIMULATOR_PORT', group: 'demo', fallback: '3980' },
  { name: 'SIMULATOR_USERS', group: 'demo', fallback: '250' },
  { name: 'SIMULATOR_SEED', group: 'demo', fallback: '1' },
  { name: 'LOG_LEVEL', group: 'log' },
  { name: 'NODE_ENV', group: 'log' },
] as const satisfies readonly { name: string; group: string; fallback?: string; secret?: boolean }[];

export type SettingName = (typeof SETTINGS)[number]['name'];
