import { known, unknown } from '../../src/domain/facts.ts';
import { ROLE_IDS } from '../../src/domain/policy/admin-roles.ts';
import { E3, E5, licensed, sku, state, user, VISIO } from './domain-facts.ts';
import { MemoryWorld } from './memory-world.ts';

/** A small company with one of everything a request may meet. */
export function contoso(memory = new MemoryWorld()): MemoryWorld {
  const { tenant } = memory;
  tenant.skus = [
    { ...sku(E3, 'SPE_E3', 150), consumedUnits: 141 },
    { ...sku(E5, 'SPE_E5', 40), consumedUnits: 38 },
    { ...sku(VISIO, 'VISIOCLIENT', 10), consumedUnits: 9 },
  ];
  const add = (id: string, displayName: string, changes: Parameters<typeof user>[1] = {}) =>
    tenant.add(user(id, { displayName, userPrincipalName: `${id}@contoso.com`, department: 'Sales', ...changes }));
  add('adele', 'Adele Vance', licensed(state(E5), state(VISIO)));
  add('alex', 'Alex Wilber', licensed(state(E3, { assignedByGroup: 'g-sales' })));
  add('lynne', 'Lynne Robbins', { ...licensed(state(E3)), accountEnabled: false });
  add('jan1', 'Jan de Vries');
  add('jan2', 'Jan de Vries', { department: 'IT' });
  add('zoe', 'Zoë Müller', { onPremisesSyncEnabled: true });
  add('megan', 'Megan Bowen');
  const role = { roleTemplateId: ROLE_IDS['Global Administrator'], displayName: 'Global Administrator' };
  memory.roles.set('megan', known([{ ...role, directoryScopeId: '/', throughGroup: null }]));
  memory.changes.set('lynne', { mailbox: unknown({ code: 'permission-missing', permission: 'MailboxSettings.Read' }) });
  memory.groupNames.set('g-sales', 'Licenses for Sales');
  return memory;
}

/** Leavers at year's end. */
export function addLeavers(memory: MemoryWorld, count: number): readonly string[] {
  const ids = Array.from({ length: count }, (_, index) => `leaver${index + 1}`);
  memory.tenant.add(
    ...ids.map((id, index) => user(id, { displayName: `Leaver Number ${index + 1}`, ...licensed(state(E3)) })),
  );
  return ids.map((id) => `${id}@contoso.com`);
}
