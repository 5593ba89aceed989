import { toFailure } from '../domain/errors.ts';
import type { LiveRecord, LiveSubject } from './live-subject.ts';
import { contextOf, type StepWorld } from './subject-run.ts';

/** Milliseconds between two looks; the last one repeats. Replication in Entra takes from none to a minute. */
const LOOKS = [250, 500, 1_000, 2_000, 5_000];

export interface ReadBackOptions {
  readonly deadlineMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly isClosing: () => boolean;
}

type Verified = LiveRecord['verified'];

const isOpen = ({ state, verified }: LiveRecord): boolean =>
  (state === 'done' || state === 'put-back') && verified !== 'confirmed';

async function look(world: StepWorld, subject: LiveSubject, record: LiveRecord): Promise<Verified> {
  try {
    return await world.steps[record.planned.step].verify(contextOf(world, subject, record.planned));
  } catch (error) {
    // A check that could not run says nothing about the step.
    return toFailure(error).info.code === 'not-confirmed' ? 'not-yet' : 'not-checked';
  }
}

/**
 * Reads back what was written until the tenant shows it, for a bounded time: `not-yet` is an honest end. Never writes.
 */
export async function readBack(world: StepWorld, subject: LiveSubject, options: ReadBackOptions): Promise<void> {
  let waited = 0;
  for (let round = 0; ; round += 1) {
    const open = [...subject.records].filter(([, record]) => isOpen(record));
    await Promise.all(
      open.map(async ([position, record]) => {
        const verified = await look(world, subject, record);
        if (verified !== record.verified) await world.ledger.setRecord(subject, position, { ...record, verified });
      }),
    );
    const left = open.some(([position]) => subject.records.get(position)?.verified !== 'confirmed');
    if (!left || waited >= options.deadlineMs || options.isClosing()) return;
    const pause = Math.min(LOOKS[Math.min(round, LOOKS.length - 1)] ?? 0, options.deadlineMs - waited);
    await options.sleep(pause);
    waited += pause;
  }
}
