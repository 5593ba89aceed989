import { toFailure } from '../domain/errors.ts';
import type { LiveRecord, LiveSubject } from './live-subject.ts';
import { contextOf, type StepWorld } from './step-world.ts';

/** Milliseconds between two looks; the last one repeats. Replication in Entra takes from none to a minute. */
const LOOKS = [250, 500, 1_000, 2_000, 5_000];

export interface ReadBackOptions {
  readonly deadlineMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly isClosing: () => boolean;
}

type Verified = LiveRecord['verified'];

/** Written, and not yet seen in the tenant. What was put back is not: it is no longer so. */
function isOpen(world: StepWorld, subject: LiveSubject, position: number, record: LiveRecord): boolean {
  if ((record.state !== 'done' && record.state !== 'put-back') || record.verified === 'confirmed') return false;
  const wasPutBack = subject.records.has(subject.planned.steps.length) && record.state === 'done';
  return !(wasPutBack && world.steps[record.planned.step].putBackOnFailure && position < subject.planned.steps.length);
}

async function look(world: StepWorld, subject: LiveSubject, record: LiveRecord): Promise<Verified> {
  try {
    return await world.steps[record.planned.step].verify(contextOf(world, subject, record.planned));
  } catch (error) {
    // A check that could not run says nothing about the step.
    return toFailure(error).code === 'not-confirmed' ? 'not-yet' : 'not-checked';
  }
}

/** One look at whether the tenant shows what was written. */
export async function checkRecord(world: StepWorld, subject: LiveSubject, position: number): Promise<void> {
  const record = subject.records.get(position);
  if (!record) return;
  const verified = await look(world, subject, record);
  if (verified !== record.verified) await world.ledger.setRecord(subject, position, { ...record, verified });
}

/**
 * Reads back what was written until the tenant shows it, for a bounded time: `not-yet` is an honest end. Never writes.
 */
export async function readBack(world: StepWorld, subject: LiveSubject, options: ReadBackOptions): Promise<void> {
  let waited = 0;
  for (let round = 0; ; round += 1) {
    const open = [...subject.records].filter(([position, record]) => isOpen(world, subject, position, record));
    if (open.length === 0 || waited >= options.deadlineMs || options.isClosing()) return;
    const pause = Math.min(LOOKS[Math.min(round, LOOKS.length - 1)] ?? 0, options.deadlineMs - waited);
    await options.sleep(pause);
    waited += pause;
    await Promise.all(open.map(([position]) => checkRecord(world, subject, position)));
  }
}
