import type { AuditEntry } from '../../src/conversation/ports.ts';
import type { JobView } from '../../src/domain/job.ts';
import type { PlanId } from '../../src/domain/plan/plan.ts';

/** What survives a restart of the process. */
export class MemoryStore {
  readonly documents = new Map<string, { body: string; version: number }>();
  readonly plans = new Map<PlanId, { json: string; confirmedAt: string | null }>();
  readonly audit: (AuditEntry & { readonly at: string })[] = [];
  readonly jobs = new Map<PlanId, JobView>();
}
