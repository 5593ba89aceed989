import type { Reader } from './reader.ts';

export type GraphCredential =
  | { readonly kind: 'secret'; readonly tenantId: string; readonly clientId: string; readonly secret: string }
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      readonly path: string;
      readonly password?: string;
    }
  | {
      readonly kind: 'workload-identity';
      readonly tenantId: string;
      readonly clientId: string;
      readonly tokenFile: string;
    }
  | { readonly kind: 'managed-identity'; readonly clientId?: string };

function noSecret(
  reader: Reader,
  tenantId: string | undefined,
  clientId: string | undefined,
): GraphCredential | undefined {
  if (tenantId !== undefined) reader.complain('AZURE_CLIENT_SECRET', 'start.missing.AZURE_CLIENT_SECRET');
  else if (clientId !== undefined) return { kind: 'managed-identity', clientId };
  return undefined;
}

/** How the bot signs in to Graph, by @azure/identity's own variable names; undefined when none is set. */
export function readCredential(reader: Reader): GraphCredential | undefined {
  const tenantId = reader.read('AZURE_TENANT_ID');
  const clientId = reader.read('AZURE_CLIENT_ID');
  const secret = reader.text('AZURE_CLIENT_SECRET');
  const path = reader.text('AZURE_CLIENT_CERTIFICATE_PATH');
  const tokenFile = reader.text('AZURE_FEDERATED_TOKEN_FILE');
  if ((secret ?? path ?? tokenFile) === undefined) return noSecret(reader, tenantId, clientId);

  if (tenantId === undefined) reader.complain('AZURE_TENANT_ID', 'start.missing.AZURE_TENANT_ID');
  if (clientId === undefined) reader.complain('AZURE_CLIENT_ID', 'start.missing.AZURE_CLIENT_ID');
  const app = { tenantId: tenantId ?? '', clientId: clientId ?? '' };
  if (secret !== undefined) return { kind: 'secret', ...app, secret };
  const password = reader.text('AZURE_CLIENT_CERTIFICATE_PASSWORD');
  if (path !== undefined) return { kind: 'certificate', ...app, path, ...(password !== undefined && { password }) };
  return { kind: 'workload-identity', ...app, tokenFile: tokenFile ?? '' };
}
