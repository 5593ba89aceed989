import { addGroupMember } from './add-group-member.ts';
import { addGroupOwner } from './add-group-owner.ts';
import { assignLicense } from './assign-license.ts';
import { changeDriveGrant } from './change-drive-grant.ts';
import { deleteUser } from './delete-user.ts';
import { findByAddress } from './find-by-address.ts';
import { findByProxyAddress } from './find-by-proxy-address.ts';
import { findByStart } from './find-by-start.ts';
import { findDeletedUsers } from './find-deleted-users.ts';
import { getAutomaticReplies } from './get-automatic-replies.ts';
import { getDeletedUser } from './get-deleted-user.ts';
import { getDriveRoot } from './get-drive-root.ts';
import { getDrive } from './get-drive.ts';
import { getGroup } from './get-group.ts';
import { getMailboxSettings } from './get-mailbox-settings.ts';
import { getManager } from './get-manager.ts';
import { getOrganization } from './get-organization.ts';
import { getSignInActivity } from './get-sign-in-activity.ts';
import { getUser } from './get-user.ts';
import { listActiveUsers } from './list-active-users.ts';
import { listApplicationOwners } from './list-application-owners.ts';
import { listDeletedUsers } from './list-deleted-users.ts';
import { listDirectReports } from './list-direct-reports.ts';
import { listDriveGrants } from './list-drive-grants.ts';
import { listEligibleRoles } from './list-eligible-roles.ts';
import { listGroupMembers } from './list-group-members.ts';
import { listGroupOwners } from './list-group-owners.ts';
import { listManagedDevices } from './list-managed-devices.ts';
import { listMemberOf } from './list-member-of.ts';
import { listNames } from './list-names.ts';
import { listOwnedDevices } from './list-owned-devices.ts';
import { listOwnedObjects } from './list-owned-objects.ts';
import { listRoleAssignments } from './list-role-assignments.ts';
import { listRoleHolders } from './list-role-holders.ts';
import { listServicePrincipalOwners } from './list-service-principal-owners.ts';
import { listSubscribedSkus } from './list-subscribed-skus.ts';
import { listSubscriptions } from './list-subscriptions.ts';
import { listUsers } from './list-users.ts';
import { queryUsers } from './query-users.ts';
import { removeGroupMember } from './remove-group-member.ts';
import { removeGroupOwner } from './remove-group-owner.ts';
import { restoreUser } from './restore-user.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { searchDeletedUsers } from './search-deleted-users.ts';
import { searchUsers } from './search-users.ts';
import { setAccountEnabled } from './set-account-enabled.ts';
import { setAutomaticReplies } from './set-automatic-replies.ts';
import { setManager } from './set-manager.ts';
import { shareDrive } from './share-drive.ts';
import { unshareDrive } from './unshare-drive.ts';
import type { Operation } from './operation.ts';

/** Every call the product can make, in the order of docs/permissions.md. Nothing else can be sent. */
export const OPERATIONS: readonly Operation[] = [
  getOrganization,
  listSubscribedSkus,
  listSubscriptions,
  listUsers,
  queryUsers,
  listActiveUsers,
  listNames,
  findByAddress,
  findByProxyAddress,
  findByStart,
  searchUsers,
  getUser,
  getSignInActivity,
  getManager,
  listDirectReports,
  listMemberOf,
  listOwnedObjects,
  listGroupOwners,
  listApplicationOwners,
  listServicePrincipalOwners,
  listRoleAssignments,
  listRoleHolders,
  listGroupMembers,
  listEligibleRoles,
  getMailboxSettings,
  getDrive,
  getAutomaticReplies,
  getDriveRoot,
  listDriveGrants,
  listOwnedDevices,
  listManagedDevices,
  getGroup,
  listDeletedUsers,
  findDeletedUsers,
  searchDeletedUsers,
  getDeletedUser,
  setAccountEnabled,
  revokeSessions,
  assignLicense,
  deleteUser,
  restoreUser,
  setManager,
  addGroupMember,
  addGroupOwner,
  removeGroupMember,
  removeGroupOwner,
  setAutomaticReplies,
  shareDrive,
  unshareDrive,
  changeDriveGrant,
];
