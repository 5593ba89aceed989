import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import type { ExpectedToken } from './bearer-token.ts';
import { allowLoopback, type UrlAllowed } from './allowed-hosts.ts';
import { fileUrls } from './file-urls.ts';
import { loopbackServiceUrls, serviceUrlsOf } from './service-urls.ts';

/** The bot's registration, as Azure has it. */
export interface RegisteredAuth {
  readonly kind: 'registered';
  readonly appId: string;
  /** Absent with a managed identity. */
  readonly password?: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId?: string;
  /** Connectors besides Microsoft's own: `host`, `host:port` or `.host` for any subdomain. */
  readonly serviceHosts?: readonly string[];
  /** Another cloud, or a test: the token issuer, the Bot Framework's settings that belong to it, its own credentials. */
  readonly cloud?: {
    readonly issuer: string;
    readonly options: ConfigurationBotFrameworkAuthenticationOptions;
    readonly credentials?: ConfigurationServiceClientCredentialFactory;
  };
}

/** `anonymous` believes whoever calls: for the demo on loopback, where only this machine can. */
export type BotAuth = { readonly kind: 'anonymous' } | RegisteredAuth;

export interface Authentication {
  /** '' when anonymous. */
  readonly appId: string;
  readonly framework: ConfigurationBotFrameworkAuthentication;
  readonly isAllowed: UrlAllowed;
  /** Where attached files may be fetched from. */
  readonly isFileAllowed: UrlAllowed;
  /** undefined when anonymous: no token is asked for. */
  readonly expected: ExpectedToken | undefined;
}

/** Who signs the tokens of Teams' connectors: the public cloud and the US government's. */
const ISSUERS = ['https://api.botframework.com', 'https://api.botframework.us'];

export function createAuthentication(auth: BotAuth): Authentication {
  if (auth.kind === 'anonymous') {
    const framework = new ConfigurationBotFrameworkAuthentication({});
    return { appId: '', framework, isAllowed: loopbackServiceUrls, isFileAllowed: allowLoopback, expected: undefined };
  }
  const { appId, password, type, tenantId, serviceHosts, cloud } = auth;
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    ...(password !== undefined && { MicrosoftAppPassword: password }),
    ...(tenantId !== undefined && { MicrosoftAppTenantId: tenantId }),
  });
  const factory = cloud?.credentials ?? credentials;
  // The SDK's class implements what it is asked to be and does not extend it; the rule cannot know.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const framework = new ConfigurationBotFrameworkAuthentication(cloud?.options ?? {}, factory);
  return {
    appId,
    framework,
    isAllowed: serviceUrlsOf(serviceHosts),
    isFileAllowed: fileUrls,
    expected: { appId, issuers: cloud === undefined ? ISSUERS : [cloud.issuer] },
  };
}
