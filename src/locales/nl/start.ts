import type { start as english } from '../en/start.ts';

export const start = {
  'start.refused':
    'Farewell is niet gestart. {count, plural, one {Eén instelling vraagt} other {# instellingen vragen}} aandacht:',
  'start.chat': 'Farewell is klaar. Open de chat: {url}',
  'start.chat-hint':
    'Dit is een demo die alleen op deze computer draait: een verzonnen bedrijf, er kan niets echts worden verwijderd. Stoppen met Ctrl+C; alles blijft bewaard in {folder}.',
  'start.listening': 'Farewell is klaar. Adres van de bot: {url}',
  'start.port-taken':
    'Poort {port} is in gebruik. Stop het andere programma of stel {variable} in op een andere poort.',
  'start.data-locked':
    'Er draait al een Farewell op de map {folder}. Stop die eerst of stel DATA_DIR in op een andere map.',
  'start.failed': 'Farewell kon niet starten: {reason}',
  'start.policy.unreadable':
    'Het bestand {file} kan niet worden gelezen. Geef het pad van een YAML- of JSON-bestand, of laat het leeg.',
  'start.policy.syntax': '{file}, regel {line}: dit is geen YAML en geen JSON ({found}).',
  'start.policy.unknown': '{file}, regel {line}: “{found}” is hier niet bekend. Bekend zijn: {allowed}.',
  'start.policy.value': '{file}, regel {line}: “{found}” kan hier niet. Mogelijk zijn: {allowed}.',
  'start.policy.account':
    '{file}, regel {line}: “{found}” is geen aanmeldingsnaam (user principal name) en geen object-id, en zou dus niemand beschermen.',
  'start.policy.missing': '{file}, regel {line}: bij prijzen hoort “{found}”. Mogelijk: {allowed}.',
  'start.policy.currency':
    '{file}, regel {line}: “{found}” is geen valuta. Geef een code volgens ISO 4217, bijvoorbeeld EUR.',
  'start.policy.price':
    '{file}, regel {line}: “{found}” is geen prijs. Geef elk product een getal van 0 of meer, met niet meer decimalen dan de valuta heeft, bijvoorbeeld SPE_E3: 36.',
  'start.invalid.HOST': 'Geef een hostnaam of adres, bijvoorbeeld 127.0.0.1 of 0.0.0.0.',
  'start.invalid.PORT': 'Geef een poortnummer van 0 tot en met 65535.',
  'start.invalid.CHAT_PORT': 'Geef een poortnummer van 0 tot en met 65535.',
  'start.invalid.SIMULATOR_PORT': 'Geef een poortnummer van 0 tot en met 65535.',
  'start.invalid.JOB_RETENTION_DAYS':
    'Geef een aantal dagen van 31 tot en met 3650: een taak kan 30 dagen ongedaan worden gemaakt en moet langer bewaard blijven.',
  'start.invalid.SIMULATOR_USERS': 'Geef een getal van 50 tot en met 200000.',
  'start.invalid.SIMULATOR_SEED': 'Geef een geheel getal, 0 of hoger.',
  'start.invalid.MicrosoftAppId': 'Dit moet een GUID zijn: Azure-portal > Azure Bot > Configuratie > Microsoft App-id.',
  'start.invalid.MicrosoftAppType':
    'Gebruik SingleTenant, UserAssignedMSI of MultiTenant: Azure-portal > Azure Bot > Configuratie > Bottype.',
  'start.invalid.MicrosoftAppTenantId':
    'Dit moet een GUID zijn: Azure-portal > Azure Bot > Configuratie > App-tenant-id.',
  'start.invalid.AZURE_TENANT_ID': 'Dit moet een GUID zijn: Entra-beheercentrum > Overzicht > Tenant-id.',
  'start.invalid.AZURE_CLIENT_ID':
    'Dit moet een GUID zijn: Entra-beheercentrum > App-registraties > uw app > Toepassings-id (client).',
  'start.invalid.AZURE_AUTHORITY_HOST': 'Geef een https-adres, bijvoorbeeld https://login.microsoftonline.com.',
  'start.invalid.GRAPH_BASE_URL': 'Geef een http- of https-adres, bijvoorbeeld https://graph.microsoft.com.',
  'start.invalid.GRAPH_AUTH': 'Gebruik application.',
  'start.invalid.delegated': 'Handelen namens de aangemelde beheerder is nog niet beschikbaar. Gebruik application.',
  'start.invalid.GRAPH_CLOUD': 'Gebruik global, usgov, usgov-dod of china.',
  'start.invalid.DATABASE_URL': 'Geef een PostgreSQL-adres: postgres://gebruiker:wachtwoord@host:5432/database.',
  'start.invalid.LOG_LEVEL': 'Gebruik fatal, error, warn, info, debug, trace of silent.',
  'start.missing.MicrosoftAppId':
    'Er is een botwachtwoord of tenant ingesteld zonder de bijbehorende app: Azure-portal > Azure Bot > Configuratie > Microsoft App-id. Laat voor de demo alle MicrosoftApp…-variabelen leeg.',
  'start.missing.MicrosoftAppPassword':
    'Het clientgeheim van de app-registratie van de bot: Entra-beheercentrum > App-registraties > uw bot > Certificaten en geheimen.',
  'start.missing.MicrosoftAppTenantId':
    'De tenant die de bot bedient: Azure-portal > Azure Bot > Configuratie > App-tenant-id.',
  'start.missing.AZURE_TENANT_ID': 'De tenant die wordt beheerd: Entra-beheercentrum > Overzicht > Tenant-id.',
  'start.missing.AZURE_CLIENT_ID':
    'De app die met Microsoft Graph praat: Entra-beheercentrum > App-registraties > uw app > Toepassings-id (client).',
  'start.missing.AZURE_CLIENT_SECRET':
    'Er is een tenant ingesteld maar geen manier om aan te melden: stel AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH of AZURE_FEDERATED_TOKEN_FILE in.',
  'start.unsafe.host':
    'Zonder botregistratie zou iedereen die de bot bereikt hem kunnen gebruiken; daarom luistert hij alleen op deze computer. Stel HOST in op 127.0.0.1 of stel MicrosoftAppId in.',
  'start.unsafe.production':
    'NODE_ENV is production, maar er is geen botregistratie: de demo draait niet in productie.',
  'start.unsafe.real-tenant':
    'Er is een echte tenant ingesteld, maar de bot is niet geregistreerd: van niemand kan de identiteit worden gecontroleerd. Stel MicrosoftAppId en de bijbehorende variabelen in.',
  'start.unsafe.plain-http': 'Gewone http wordt alleen voor deze computer geaccepteerd. Gebruik https.',
} as const satisfies Record<keyof typeof english, string>;
