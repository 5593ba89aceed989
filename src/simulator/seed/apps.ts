import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { day } from './person.ts';

/** The app Contoso registered for the bot. */
export const botAppId = '5a1f3c0e-7b92-4d48-8f6e-0c9d2b1a4e73';

/** App registrations and their service principals, some with one owner only. */
const apps: readonly { readonly name: string; readonly owners: readonly string[]; readonly appId?: string }[] = [
  { name: 'Farewell', owners: ['raul'], appId: botAppId },
  { name: 'Contoso Campaign Sync', owners: ['grady'] },
  { name: 'Contoso Payroll Export', owners: ['jan2', 'irvin'] },
  { name: 'Contoso Warehouse Scanner', owners: ['isaiah'] },
  { name: 'Contoso Travel', owners: ['sanne', 'raul'] },
];

export function seedApps(tenant: Tenant, ids: ReadonlyMap<string, string>): void {
  for (const { name, owners, appId = seededId(`app/${name}`) } of apps) {
    for (const kind of ['application', 'servicePrincipal'] as const) {
      const id = seededId(`app/${name}/${kind}`);
      tenant.apps.set(id, {
        id,
        appId,
        kind,
        displayName: name,
        createdAt: tenant.bornAt - 500 * day,
        owners: new Set(owners.flatMap((key) => ids.get(key) ?? [])),
      });
    }
  }
}
