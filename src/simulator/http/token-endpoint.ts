import type { Engine } from '../engine.ts';
import { botAppId } from '../seed/apps.ts';
import { tenantId } from '../seed/domains.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { UserRecord } from '../tenant/records.ts';
import { claimsOf } from './claims.ts';

export interface PlainReply {
  readonly status: number;
  readonly body: unknown;
}

/** Seconds a token is good for. */
const life = 3_599;

/** The part of Microsoft's identity platform that clients ask before they come with a token; undefined for other paths. */
export function identityReply(
  engine: Engine,
  method: string,
  url: string,
  text: string,
  host: string,
): PlainReply | undefined {
  const path = url.split('?')[0] ?? '';
  const [, tenant = tenantId] = path.split('/');
  const authority = `https://${host}/${tenant}`;
  if (method === 'GET' && path.endsWith('/v2.0/.well-known/openid-configuration')) return configuration(authority);
  if (method === 'GET' && path === '/common/discovery/instance') return instances(host);
  if (method === 'GET' && path.endsWith('/discovery/v2.0/keys')) return { status: 200, body: { keys: [] } };
  const asksToken = path.endsWith('/oauth2/v2.0/token') || path.endsWith('/oauth2/token');
  return method === 'POST' && asksToken ? token(engine, new URLSearchParams(text)) : undefined;
}

const configuration = (authority: string): PlainReply => ({
  status: 200,
  body: {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
  },
});

const instances = (host: string): PlainReply => ({
  status: 200,
  body: {
    tenant_discovery_endpoint: `https://${host}/${tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  },
});

/** Any secret is right but `wrong`; that one is refused as the real service refuses it. */
function token(engine: Engine, form: URLSearchParams): PlainReply {
  const grant = form.get('grant_type');
  if (form.get('client_secret') === 'wrong') {
    return refused(
      401,
      'invalid_client',
      'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
    );
  }
  if (grant === 'client_credentials') return issued(engine, form, undefined);
  const user = userOf(engine, grant, form);
  if (user === 'unsupported')
    return refused(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
  if (!user) return refused(400, 'invalid_grant', 'AADSTS50034: The user account does not exist in the directory.');
  return issued(engine, form, user);
}

/** On behalf of whom: the user of the assertion, or the one whose name and password were sent. */
function userOf(engine: Engine, grant: string | null, form: URLSearchParams): UserRecord | undefined | 'unsupported' {
  const { users } = engine.tenant;
  if (grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer') {
    const { oid } = claimsOf(form.get('assertion') ?? '');
    return typeof oid === 'string' ? users.live.get(oid) : undefined;
  }
  if (grant === 'password') return users.find(form.get('username') ?? '');
  return 'unsupported';
}

function issued(engine: Engine, form: URLSearchParams, user: UserRecord | undefined): PlainReply {
  const now = Math.floor(engine.tenant.now() / 1_000);
  const permissions = [...engine.tenant.settings.permissions];
  const common = {
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${tenantId}/`,
    iat: now,
    nbf: now,
    exp: now + life,
    tid: tenantId,
    appid: form.get('client_id') ?? botAppId,
    ver: '1.0',
  };
  const own = user
    ? {
        idtyp: 'user',
        oid: user.id,
        upn: user.userPrincipalName,
        unique_name: user.userPrincipalName,
        name: user.displayName,
        scp: permissions.join(' '),
      }
    : { idtyp: 'app', oid: seededId('servicePrincipal'), app_displayname: 'Farewell', roles: permissions };
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: life,
      ext_expires_in: life,
      access_token: unsigned({ ...common, ...own }),
    },
  };
}

/** Nobody verifies it, so it says so: `alg` is none. */
function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.`;
}

const refused = (status: number, error: string, description: string): PlainReply => ({
  status,
  body: { error, error_description: description, error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1] ?? 0)] },
});
