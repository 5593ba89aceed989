import type { StepId, PlannedStep } from '../plan/plan.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Accounts, Directory, Receipt } from '../ports.ts';
import type { UserId } from '../user.ts';

export interface StepContext<P extends PlannedStep = PlannedStep> {
  readonly planned: P;
  readonly subjectId: UserId;
  readonly directory: Directory;
  readonly accounts: Accounts;
}

/**
 * A thing we do to one subject. No engine makes an HTTP effect exactly-once, so the order is always look, run, verify:
 * a step that is interrupted between run and record is looked at again and found done.
 */
export interface Step<P extends PlannedStep = PlannedStep> {
  readonly id: P['step'] & StepId;
  /** What it asks of Microsoft Graph, as the permissions page writes it: `DELETE /users/{id}`. */
  readonly calls: readonly string[];
  /** Least application permissions for the write. */
  readonly writes: readonly string[];
  /** Asks the tenant, not our memory. */
  look(context: StepContext<P>): Promise<'todo' | 'done'>;
  run(context: StepContext<P>): Promise<Receipt>;
  /** Reads back. `not-yet` = Graph still shows the old state (replication); the caller repeats for a bounded time. */
  verify(context: StepContext<P>): Promise<'confirmed' | 'not-yet'>;
  /** The step that takes this one back, or undefined when nothing can (and nothing needs to). `before` = the subject then. */
  inverse(planned: P, before?: Snapshot): PlannedStep | undefined;
  /** Take it back at once when a later step of the same subject fails (licenses when the deletion failed). */
  readonly putBackOnFailure: boolean;
  /** Mends one thing of an account that is there: when it fails, the steps after it are taken all the same. */
  readonly repairs: boolean;
}
