import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import { grantsOf } from './drive-grants.ts';
import type { Step, StepContext } from './step.ts';

type Planned = Extract<PlannedStep, { step: 'share-onedrive' }>;

/** Whether whoever takes over may change files, by being shared with or by owning the site. */
async function hasAccess({ directory, planned }: StepContext<Planned>): Promise<boolean> {
  const { grants } = await directory.driveAccess(planned.drive.id);
  return grantsOf(grants, planned.to).some(({ roles }) => roles.includes('write') || roles.includes('owner'));
}

/**
 * Shares the root before the account goes: what fails here keeps the account. The files outlive it, and whoever they are
 * shared with keeps access until they are deleted too.
 * https://learn.microsoft.com/sharepoint/retention-and-deletion
 */
export const shareOnedrive: Step<Planned> = {
  id: 'share-onedrive',
  calls: ['POST /drives/{driveId}/items/{itemId}/invite'],
  writes: ['Files.ReadWrite.All'],
  look: async (context) => ((await hasAccess(context)) ? 'done' : 'todo'),
  async run({ accounts, directory, planned: { drive, to } }) {
    if ((await directory.readUser(to.id)) === undefined) throw new Failure('heir-gone');
    const { rootId } = await directory.driveAccess(drive.id);
    return accounts.shareDrive(drive.id, rootId, to.id);
  },
  verify: async (context) => ((await hasAccess(context)) ? 'confirmed' : 'not-yet'),
  inverse({ to, drive }, before) {
    const roles = before?.driveRoles ?? [];
    if (roles.includes('write')) return undefined;
    return { step: 'unshare-onedrive', from: to, drive, ...(roles.length === 0 ? {} : { leaves: roles }) };
  },
  putBackOnFailure: false,
  repairs: false,
};
