import { Failure } from '../../domain/errors.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Turn } from '../turn.ts';
import type { ExportIds } from './export.ts';

/** The plan that is meant, also once it has expired or was confirmed. Throws `card-stale`, `card-foreign`. */
export async function ownPlan({ world, actor }: Turn, ids: ExportIds): Promise<Plan> {
  const kept = await world.plans.read(ids['plan'] ?? '');
  if (kept === undefined) throw new Failure('card-stale');
  const { plan } = kept;
  if (plan.tenantId !== actor.tenantId || plan.actor.id !== actor.id) throw new Failure('card-foreign');
  return plan;
}
