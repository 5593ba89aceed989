import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { DriveAccess, Receipt } from '../ports.ts';
import { grantsOf } from './drive-grants.ts';
import type { Step, StepContext } from './step.ts';

type Planned = Extract<PlannedStep, { step: 'unshare-onedrive' }>;

const isGone = (error: unknown): boolean => error instanceof Failure && error.code === 'drive-absent';

const NONE: DriveAccess = { rootId: '', grants: [] };

/** What was given by sharing; an owner of the site was not made one here. Files that are gone nobody can open. */
async function shared({ directory, planned }: StepContext<Planned>): Promise<DriveAccess> {
  try {
    const { rootId, grants } = await directory.driveAccess(planned.drive.id);
    const given = grantsOf(grants, planned.from).filter(
      ({ roles, inherited }) => !inherited && !roles.includes('owner'),
    );
    return { rootId, grants: given };
  } catch (error) {
    if (isGone(error)) return NONE;
    throw error;
  }
}

export const unshareOnedrive: Step<Planned> = {
  id: 'unshare-onedrive',
  calls: ['DELETE /drives/{driveId}/items/{itemId}/permissions/{grantId}'],
  writes: ['Files.ReadWrite.All'],
  look: async (context) => ((await shared(context)).grants.length === 0 ? 'done' : 'todo'),
  async run(context) {
    const { accounts, planned } = context;
    const { rootId, grants } = await shared(context);
    let receipt: Receipt = { requestId: null };
    for (const { id } of grants) {
      try {
        receipt = await accounts.unshareDrive(planned.drive.id, rootId, id);
      } catch (error) {
        // Somebody else was faster.
        if (!isGone(error)) throw error;
      }
    }
    return receipt;
  },
  verify: async (context) => ((await shared(context)).grants.length === 0 ? 'confirmed' : 'not-yet'),
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: true,
};
