import { ERRORS, toFailure } from '../domain/errors.ts';
import type { PlanSubject } from '../domain/plan/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { sharedWith } from '../domain/steps/drive-grants.ts';
import type { StepWorld } from './step-world.ts';

export type KeptAccess = Pick<Snapshot, 'driveRoles'>;

/**
 * What whoever takes over may do with the files already, for the snapshot; empty where no step shares them, or it cannot
 * be read for good: the step that shares them meets that too, and says so. Throws when trying later may help.
 */
export async function accessBefore(
  { directory }: Pick<StepWorld, 'directory'>,
  { steps }: Pick<PlanSubject, 'steps'>,
): Promise<KeptAccess> {
  const share = steps.find((planned) => planned.step === 'share-onedrive');
  if (share === undefined) return {};
  try {
    const { grants } = await directory.driveAccess(share.drive.id);
    return { driveRoles: sharedWith(grants, share.to).flatMap(({ roles }) => roles) };
  } catch (error) {
    const failure = toFailure(error);
    if (ERRORS[failure.code].retryable) throw failure;
    return {};
  }
}
