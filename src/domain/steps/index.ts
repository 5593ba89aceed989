import type { StepId } from '../plan/plan.ts';
import { assignLicenses } from './assign-licenses.ts';
import { blockSignIn } from './block-sign-in.ts';
import { deleteUser } from './delete-user.ts';
import { handOverGroups } from './hand-over-groups.ts';
import { handOverReports } from './hand-over-reports.ts';
import { joinGroups } from './join-groups.ts';
import { leaveGroups } from './leave-groups.ts';
import { ownGroups } from './own-groups.ts';
import { restoreAutomaticReply } from './restore-automatic-reply.ts';
import { restoreUser } from './restore-user.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { setAutomaticReply } from './set-automatic-reply.ts';
import { setManager } from './set-manager.ts';
import { shareOnedrive } from './share-onedrive.ts';
import type { Step } from './step.ts';
import { takeBackGroups } from './take-back-groups.ts';
import { unassignLicenses } from './unassign-licenses.ts';
import { unblockSignIn } from './unblock-sign-in.ts';
import { unshareOnedrive } from './unshare-onedrive.ts';

/** Everything a plan can do. The record does not compile without one step for each id. */
export const STEPS: Readonly<Record<StepId, Step>> = {
  'block-sign-in': blockSignIn,
  'revoke-sessions': revokeSessions,
  'set-automatic-reply': setAutomaticReply,
  'hand-over-reports': handOverReports,
  'hand-over-groups': handOverGroups,
  'share-onedrive': shareOnedrive,
  'unassign-licenses': unassignLicenses,
  'leave-groups': leaveGroups,
  'delete-user': deleteUser,
  'restore-user': restoreUser,
  'assign-licenses': assignLicenses,
  'unblock-sign-in': unblockSignIn,
  'set-manager': setManager,
  'join-groups': joinGroups,
  'own-groups': ownGroups,
  'take-back-groups': takeBackGroups,
  'unshare-onedrive': unshareOnedrive,
  'restore-automatic-reply': restoreAutomaticReply,
};
