import { adminRole } from './admin-role.ts';
import { automaticReplies } from './automatic-replies.ts';
import { botOwner } from './bot-owner.ts';
import type { Consideration } from './consideration.ts';
import { devices } from './devices.ts';
import { directReports } from './direct-reports.ts';
import { directorySynced } from './directory-synced.ts';
import { guest } from './guest.ts';
import { holds } from './holds.ts';
import { lastGlobalAdministrator } from './last-global-administrator.ts';
import { lastSignIn } from './last-sign-in.ts';
import { licenseErrors } from './license-errors.ts';
import { licenses } from './licenses.ts';
import { mailbox } from './mailbox.ts';
import { manager } from './manager.ts';
import { onedrive } from './onedrive.ts';
import { phoneNumber } from './phone-number.ts';
import { protectedAccount } from './protected-account.ts';
import { recentlyCreated } from './recently-created.ts';
import { restrictedAdministrativeUnit } from './restricted-administrative-unit.ts';
import { roleAssignableGroup } from './role-assignable-group.ts';
import { soleOwner } from './sole-owner.ts';
import { yourself } from './yourself.ts';

/** In the order in which they are shown: what forbids it, is it the right person, what is lost, what comes free. */
export const CONSIDERATIONS: readonly Consideration[] = [
  yourself,
  protectedAccount,
  botOwner,
  lastGlobalAdministrator,
  adminRole,
  roleAssignableGroup,
  restrictedAdministrativeUnit,
  directorySynced,
  lastSignIn,
  recentlyCreated,
  guest,
  mailbox,
  automaticReplies,
  holds,
  onedrive,
  manager,
  directReports,
  soleOwner,
  devices,
  phoneNumber,
  licenses,
  licenseErrors,
];
