import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface IdentityEndpoint {
  /** What Azure tells a process of it, each by its own way. */
  readonly environment: {
    readonly appService: Readonly<Record<string, string>>;
    readonly virtualMachine: Readonly<Record<string, string>>;
  };
  /** What was asked for, without the version of the protocol. */
  readonly asked: readonly Readonly<Record<string, string>>[];
  close(): Promise<void>;
}

const SECRET = 'header-of-the-endpoint';

/**
 * Where a machine in Azure gets the token of its managed identity: the one of App Service, and the metadata service of
 * a virtual machine. It knows its own identity and `known`, and answers as documented:
 * https://learn.microsoft.com/azure/app-service/overview-managed-identity,
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
export async function startIdentityEndpoint(known: string): Promise<IdentityEndpoint> {
  const asked: Readonly<Record<string, string>>[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const { 'api-version': _version, ...query } = Object.fromEntries(searchParams);
    asked.push(query);
    const allowed =
      (pathname === '/msi/token' && headers['x-identity-header'] === SECRET) ||
      (/^\/metadata\/identity\/oauth2\/token\/?$/.test(pathname) && headers['metadata'] === 'true');
    const clientId = query['client_id'] ?? 'system';
    const [status, body] = !allowed
      ? [401, { error: 'unauthorized' }]
      : clientId !== 'system' && clientId !== known
        ? [400, { error: 'invalid_request', error_description: 'Identity not found' }]
        : [200, token(clientId)];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    environment: {
      appService: { IDENTITY_ENDPOINT: `${url}/msi/token`, IDENTITY_HEADER: SECRET },
      virtualMachine: { AZURE_POD_IDENTITY_AUTHORITY_HOST: url },
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function token(clientId: string) {
  const exp = Math.floor(Date.now() / 1_000) + 3_600;
  const parts = [{ typ: 'JWT', alg: 'none' }, { idtyp: 'app', appid: clientId, exp }, 'signature'];
  return {
    access_token: parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.'),
    expires_on: String(exp),
    expires_in: '3600',
    resource: 'https://graph.microsoft.com',
    token_type: 'Bearer',
  };
}
