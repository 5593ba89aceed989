import { createHash } from 'node:crypto';
import { consider } from '../../src/domain/consider.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Directory } from '../../src/domain/ports.ts';
import { take } from './gateway.ts';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A plan to delete the first so many users of a tenant who may be deleted, with every step a plan can have. */
export async function planDeletion(directory: Directory, most: number): Promise<Plan> {
  const now = new Date();
  const tenant = await directory.readTenantFacts();
  const { id: tenantId } = await directory.tenant();
  const administrators = tenant.globalAdministrators.known ? tenant.globalAdministrators.value : [];
  const actor = { id: administrators[0] ?? '', tenantId, displayName: 'Benchmark' };
  const selected = (await take(directory.listUsers({}))).map(({ id }) => id);
  const examined = (await take(directory.readFacts(selected)))
    .map((facts) => ({ facts, findings: consider(facts, { actor, tenant, selected: new Set(selected), now }) }))
    .filter(({ findings }) => findings.every(({ level }) => level !== 'blocker'));
  return buildPlan({
    id: 'benchmark',
    actor,
    tenantId,
    options: { outcome: 'delete', licenseWay: 'unassign-first', blockSignIn: true, revokeSessions: true },
    subjects: examined.slice(0, most),
    skus: tenant.skus.known ? tenant.skus.value : [],
    now,
    hash,
  });
}
