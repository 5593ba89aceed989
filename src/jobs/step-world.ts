import type { PlannedStep, StepId } from '../domain/plan/plan.ts';
import type { Accounts, Directory } from '../domain/ports.ts';
import type { Step, StepContext } from '../domain/steps/step.ts';
import type { Ledger } from './ledger.ts';
import type { LiveSubject } from './live-subject.ts';

export type Steps = Readonly<Record<StepId, Step>>;

export interface StepWorld {
  readonly steps: Steps;
  readonly directory: Directory;
  readonly accounts: Accounts;
  readonly ledger: Ledger;
  readonly now: () => Date;
  /** Before each step: ends when a job may go on. */
  readonly giveWay: () => Promise<void>;
}

/** @param reuse whether what was read of the subject a moment ago will do */
export function contextOf(world: StepWorld, subject: LiveSubject, planned: PlannedStep, reuse = false): StepContext {
  return {
    planned,
    subjectId: subject.planned.user.id,
    directory: subject.recent.reading(world.directory, reuse),
    accounts: subject.recent.writing(world.accounts),
  };
}
