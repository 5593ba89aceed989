import { appendAudit, type AuditEntry } from './audit-log.ts';
import type { Transaction } from './database.ts';
import { NotWaiting } from './errors.ts';

/** What is logged when somebody asks a job to stop, and when one that waits for its time ends by that. */
export interface StopAsked {
  readonly asked: AuditEntry;
  readonly ended: AuditEntry;
}

/** A waiting job whose place another takes. */
export interface Replaced extends StopAsked {
  readonly planId: string;
}

async function lock(
  transaction: Transaction,
  planId: string,
): Promise<{ readonly state: string; readonly stopping: boolean } | undefined> {
  const [job] = await transaction.query<{ state: string; stopping: boolean }>(
    'select state, stop_requested_by is not null as stopping from {jobs} where plan_id = $1 for update',
    [planId],
  );
  return job;
}

export async function requestStop(
  transaction: Transaction,
  planId: string,
  actorId: string,
  { asked, ended }: StopAsked,
  now: Date,
): Promise<'stopping' | 'finished' | 'unknown'> {
  const job = await lock(transaction, planId);
  if (!job) return 'unknown';
  if (job.state === 'done' || job.state === 'stopped') return 'finished';
  if (job.stopping) return 'stopping';
  await transaction.query('update {jobs} set stop_requested_by = $2 where plan_id = $1', [planId, actorId]);
  const waits = job.state === 'queued';
  if (waits) await endWaiting(transaction, planId, now);
  await appendAudit(transaction, waits ? [asked, ended] : [asked], now);
  return 'stopping';
}

/**
 * Ends the waiting job whose place another takes. In one transaction with that one's confirmation: at no moment are
 * both scheduled, or neither. Throws `NotWaiting` when it has begun or ended.
 */
export async function stopReplaced(
  transaction: Transaction,
  { planId, asked, ended }: Replaced,
  by: { readonly planId: string; readonly confirmedBy: string },
  now: Date,
): Promise<void> {
  const job = await lock(transaction, planId);
  if (job?.state !== 'queued' || job.stopping) throw new NotWaiting(planId);
  await transaction.query('update {jobs} set stop_requested_by = $2, replaced_by = $3 where plan_id = $1', [
    planId,
    by.confirmedBy,
    by.planId,
  ]);
  await endWaiting(transaction, planId, now);
  await appendAudit(transaction, [asked, ended], now);
}

async function endWaiting(transaction: Transaction, planId: string, now: Date): Promise<void> {
  await transaction.query(`update {jobs} set state = 'stopped', finished_at = $2 where plan_id = $1`, [
    planId,
    now.toISOString(),
  ]);
  await transaction.query(
    `update {subjects} set state = case when state in ('failed', 'done') then state else 'stopped' end, open = false
     where plan_id = $1`,
    [planId],
  );
}
