import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { day } from './person.ts';

/** App registrations and their service principals, some with one owner only. */
const apps: readonly { readonly name: string; readonly owners: readonly string[] }[] = [
  { name: 'Contoso Campaign Sync', owners: ['grady'] },
  { name: 'Contoso Payroll Export', owners: ['jan2', 'irvin'] },
  { name: 'Contoso Warehouse Scanner', owners: ['isaiah'] },
  { name: 'Contoso Travel', owners: ['sanne', 'raul'] },
];

export function seedApps(tenant: Tenant, ids: ReadonlyMap<string, string>): void {
  for (const { name, owners } of apps) {
    const appId = seededId(`app/${name}`);
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
