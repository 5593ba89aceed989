/** What the person who starts the bot reads in the terminal. */
export const start = {
  'start.refused':
    'Farewell did not start. {count, plural, one {One setting needs} other {# settings need}} attention:',
  'start.chat': 'Farewell is ready. Open the chat: {url}',
  'start.chat-hint':
    'It is a demo on this machine only: a made-up company, nothing real can be deleted. Stop with Ctrl+C; it remembers everything in {folder}.',
  'start.listening': 'Farewell is ready. Bot endpoint: {url}',
  'start.port-taken': 'Port {port} is in use. Stop the other program, or set {variable} to another port.',
  'start.data-locked':
    'Another Farewell is running on the folder {folder}. Stop it first, or set DATA_DIR to another folder.',
  'start.failed': 'Farewell could not start: {reason}',
  'start.policy.unreadable': 'The file {file} cannot be read. Give the path of a YAML or JSON file, or leave it empty.',
  'start.policy.syntax': '{file}, line {line}: this is neither YAML nor JSON ({found}).',
  'start.policy.unknown': '{file}, line {line}: “{found}” is not known here. Known: {allowed}.',
  'start.policy.value': '{file}, line {line}: “{found}” is not possible here. Possible: {allowed}.',
  'start.policy.account':
    '{file}, line {line}: “{found}” is neither a user principal name nor an object id, so it would protect nobody.',
  'start.policy.missing': '{file}, line {line}: prices need “{found}”. Possible: {allowed}.',
  'start.policy.currency':
    '{file}, line {line}: “{found}” is not a currency. Give a code of ISO 4217, for example EUR.',
  'start.policy.price':
    '{file}, line {line}: “{found}” is not a price. Give each product a number of 0 or more, with no more decimals than the currency has, for example SPE_E3: 36.',
  'start.invalid.HOST': 'Give a host name or address, for example 127.0.0.1 or 0.0.0.0.',
  'start.invalid.PORT': 'Give a port number from 0 to 65535.',
  'start.invalid.CHAT_PORT': 'Give a port number from 0 to 65535.',
  'start.invalid.SIMULATOR_PORT': 'Give a port number from 0 to 65535.',
  'start.invalid.JOB_RETENTION_DAYS':
    'Give a number of days from 31 to 3650: a job can be undone for 30 days and must be kept for longer.',
  'start.invalid.SIMULATOR_USERS': 'Give a number from 50 to 200000.',
  'start.invalid.SIMULATOR_SEED': 'Give a whole number, 0 or more.',
  'start.invalid.MicrosoftAppId': 'This must be a GUID: Azure portal > Azure Bot > Configuration > Microsoft App ID.',
  'start.invalid.MicrosoftAppType':
    'Use SingleTenant, UserAssignedMSI or MultiTenant: Azure portal > Azure Bot > Configuration > Bot type.',
  'start.invalid.MicrosoftAppTenantId':
    'This must be a GUID: Azure portal > Azure Bot > Configuration > App Tenant ID.',
  'start.invalid.AZURE_TENANT_ID': 'This must be a GUID: Entra admin center > Overview > Tenant ID.',
  'start.invalid.AZURE_CLIENT_ID':
    'This must be a GUID: Entra admin center > App registrations > your app > Application (client) ID.',
  'start.invalid.AZURE_AUTHORITY_HOST': 'Give an https address, for example https://login.microsoftonline.com.',
  'start.invalid.GRAPH_BASE_URL': 'Give an http or https address, for example https://graph.microsoft.com.',
  'start.invalid.GRAPH_AUTH': 'Use application.',
  'start.invalid.delegated': 'Acting on behalf of the signed-in admin is not available yet. Use application.',
  'start.invalid.GRAPH_CLOUD': 'Use global, usgov, usgov-dod or china.',
  'start.invalid.DATABASE_URL': 'Give a PostgreSQL address: postgres://user:password@host:5432/database.',
  'start.invalid.LOG_LEVEL': 'Use fatal, error, warn, info, debug, trace or silent.',
  'start.missing.MicrosoftAppId':
    'A bot password or tenant is set without the app it belongs to: Azure portal > Azure Bot > Configuration > Microsoft App ID. For the demo, leave all MicrosoftApp… variables empty.',
  'start.missing.MicrosoftAppPassword':
    'The client secret of the bot’s app registration: Entra admin center > App registrations > your bot > Certificates & secrets.',
  'start.missing.MicrosoftAppTenantId':
    'The tenant the bot serves: Azure portal > Azure Bot > Configuration > App Tenant ID.',
  'start.missing.AZURE_TENANT_ID': 'The tenant that is administered: Entra admin center > Overview > Tenant ID.',
  'start.missing.AZURE_CLIENT_ID':
    'The app that talks to Microsoft Graph: Entra admin center > App registrations > your app > Application (client) ID.',
  'start.missing.AZURE_CLIENT_SECRET':
    'A tenant is named but no way to sign in: set AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH or AZURE_FEDERATED_TOKEN_FILE.',
  'start.unsafe.host':
    'Without a bot registration anybody who reaches the bot could use it, so it listens on this machine only. Set HOST to 127.0.0.1, or set MicrosoftAppId.',
  'start.unsafe.production':
    'NODE_ENV is production but no bot registration is set: the demo does not run in production.',
  'start.unsafe.real-tenant':
    'A real tenant is configured but the bot is not registered, so nobody’s identity could be checked. Set MicrosoftAppId and its companions.',
  'start.unsafe.plain-http': 'Plain http is accepted for this machine only. Use https.',
} as const;
