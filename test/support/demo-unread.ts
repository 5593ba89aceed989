import { personas } from '../../src/simulator/personas.ts';
import { demoPermissions } from '../../src/simulator/rules/granted.ts';
import type { FaultCall, FaultStatus } from '../../src/simulator/traffic/faults.ts';

const [megan] = personas;

/** What each must read besides the account itself, and the permission it names when it may not. */
export const READ: Readonly<Record<string, string>> = {
  'bot-owner': 'User.Read.All',
  'last-global-administrator': 'RoleManagement.Read.Directory',
  'admin-role': 'RoleManagement.Read.Directory',
  'role-assignable-group': 'Directory.Read.All',
  'last-sign-in': 'AuditLog.Read.All',
  mailbox: 'MailboxSettings.Read',
  'automatic-replies': 'MailboxSettings.Read',
  onedrive: 'Files.Read.All',
  manager: 'User.Read.All',
  'direct-reports': 'User.Read.All',
  'sole-owner': 'User.Read.All',
  devices: 'User.Read.All',
  'phone-number': 'LicenseAssignment.Read.All',
};

/** The last sign-in is read with the account itself, so that only the permission can be missing. */
export const DENIED = { permissions: demoPermissions.filter((name) => name !== READ['last-sign-in']) };
export const GRANTED = { permissions: demoPermissions };

/** Everybody but whoever asks: a role of theirs that cannot be read would end the conversation. */
export const OTHERS = `^/users/(?!${megan.id})[^/]+`;

/** Every GET of these paths, from the nth on. */
export const refused = (path: string, nth = 1, fault: FaultStatus = 403): FaultCall => ({
  method: 'GET',
  path,
  nth,
  times: 1_000_000,
  fault,
});

/** To be set right before the press that reads: the first look at roles is at those of whoever presses. */
export const READS: readonly FaultCall[] = [
  refused(`${OTHERS}/`),
  refused('^/roleManagement/directory/roleAssignments', 2),
  refused('^/roleManagement/directory/roleEligibility'),
  refused('^/subscribedSkus'),
];
