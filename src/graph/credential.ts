import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import { Failure } from '../domain/errors.ts';
import { CLOUDS, type Cloud } from './cloud.ts';
import type { GetToken } from './transport/middleware.ts';
import { LostConnection } from './transport/wire.ts';

/** How the bot proves to Entra who it is; the settings carry @azure/identity's own variable names. */
export type GraphCredential =
  | { readonly kind: 'secret'; readonly tenantId: string; readonly clientId: string; readonly secret: string }
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** PEM file with certificate and private key. */
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

export interface CredentialOptions {
  readonly cloud: Cloud;
  /** Another token service than the cloud's own: it is not looked up with Microsoft first. */
  readonly authorityHost?: string;
}

export function createCredential(credential: GraphCredential, options: CredentialOptions): TokenCredential {
  const authority = {
    authorityHost: options.authorityHost ?? CLOUDS[options.cloud].authority,
    ...(options.authorityHost !== undefined && { disableInstanceDiscovery: true }),
  };
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(credential.tenantId, credential.clientId, credential.secret, authority);
    case 'certificate': {
      const { path, password } = credential;
      const certificate = { certificatePath: path, ...(password !== undefined && { certificatePassword: password }) };
      return new ClientCertificateCredential(credential.tenantId, credential.clientId, certificate, authority);
    }
    case 'workload-identity': {
      const { tenantId, clientId, tokenFile } = credential;
      return new WorkloadIdentityCredential({ tenantId, clientId, tokenFilePath: tokenFile, ...authority });
    }
    case 'managed-identity':
      return credential.clientId === undefined
        ? new ManagedIdentityCredential()
        : new ManagedIdentityCredential({ clientId: credential.clientId });
  }
}

/** Tokens for Graph, cached by the credential. Throws `token-rejected`, or `LostConnection` when it may pass. */
export function tokensFor(credential: TokenCredential, cloud: Cloud): GetToken {
  return async () => {
    const token = await credential.getToken(`${CLOUDS[cloud].graph}/.default`).catch((error: unknown) => {
      if (isNetwork(error)) throw new LostConnection('no', { cause: error });
      throw new Failure('token-rejected', {}, { cause: error });
    });
    if (token === null) throw new Failure('token-rejected');
    return token.token;
  };
}

function isNetwork(error: unknown): boolean {
  return /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network_error/.test(String(error));
}
