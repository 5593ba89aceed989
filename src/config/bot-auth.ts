import type { Reader } from './reader.ts';

export type BotAuth =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'registered';
      readonly appId: string;
      /** Absent with a managed identity. */
      readonly password?: string;
      readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
      readonly tenantId?: string;
    };

export function readBot(reader: Reader): BotAuth {
  const appId = reader.read('MicrosoftAppId');
  const password = reader.text('MicrosoftAppPassword');
  const type = reader.read('MicrosoftAppType') ?? 'SingleTenant';
  const tenantId = reader.read('MicrosoftAppTenantId');
  if (reader.text('MicrosoftAppId') === undefined) {
    if (password !== undefined || tenantId !== undefined)
      reader.complain('MicrosoftAppId', 'start.missing.MicrosoftAppId');
    return { kind: 'anonymous' };
  }
  if (type !== 'UserAssignedMSI' && password === undefined) {
    reader.complain('MicrosoftAppPassword', 'start.missing.MicrosoftAppPassword');
  }
  if (type !== 'MultiTenant' && reader.text('MicrosoftAppTenantId') === undefined) {
    reader.complain('MicrosoftAppTenantId', 'start.missing.MicrosoftAppTenantId');
  }
  return {
    kind: 'registered',
    appId: appId ?? '',
    type,
    ...(password !== undefined && { password }),
    ...(tenantId !== undefined && { tenantId }),
  };
}
