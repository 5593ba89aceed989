import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { DriveAccess, Receipt } from '../ports.ts';
import { sharedWith } from './drive-grants.ts';
import type { Step, StepContext } from './step.ts';

type Planned = Extract<PlannedStep, { step: 'unshare-onedrive' }>;

const isGone = (error: unknown): boolean => error instanceof Failure && error.code === 'drive-absent';

const NONE: DriveAccess = { rootId: '', grants: [] };

/** What they have by sharing beyond what they had before. Files that are gone nobody can open. */
async function given({ directory, planned }: StepContext<Planned>): Promise<DriveAccess> {
  try {
    const { rootId, grants } = await directory.driveAccess(planned.drive.id);
    const { from, leaves = [] } = planned;
    const beyond = sharedWith(grants, from).filter(({ roles }) => roles.some((role) => !leaves.includes(role)));
    return { rootId, grants: beyond };
  } catch (error) {
    if (isGone(error)) return NONE;
    throw error;
  }
}

export const unshareOnedrive: Step<Planned> = {
  id: 'unshare-onedrive',
  calls: [
    'DELETE /drives/{driveId}/items/{itemId}/permissions/{grantId}',
    'PATCH /drives/{driveId}/items/{itemId}/permissions/{grantId}',
  ],
  writes: ['Files.ReadWrite.All'],
  look: async (context) => ((await given(context)).grants.length === 0 ? 'done' : 'todo'),
  async run(context) {
    const { accounts, planned } = context;
    const { drive, leaves = [] } = planned;
    const { rootId, grants } = await given(context);
    let receipt: Receipt = { requestId: null };
    for (const { id } of grants) {
      try {
        receipt = await (leaves.length === 0
          ? accounts.unshareDrive(drive.id, rootId, id)
          : accounts.changeDriveGrant(drive.id, rootId, id, leaves));
      } catch (error) {
        // Somebody else was faster.
        if (!isGone(error)) throw error;
      }
    }
    return receipt;
  },
  verify: async (context) => ((await given(context)).grants.length === 0 ? 'confirmed' : 'not-yet'),
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: true,
};
