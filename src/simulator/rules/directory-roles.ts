/** Built-in roles of Microsoft Entra ID: template ids as Microsoft publishes them. */
export interface DirectoryRole {
  readonly templateId: string;
  readonly displayName: string;
  readonly description: string;
}

const role = (templateId: string, displayName: string, description: string): DirectoryRole => ({
  templateId,
  displayName,
  description,
});

export const roles = {
  globalAdministrator: role(
    '62e90394-69f5-4237-9190-012177145e10',
    'Global Administrator',
    'Can manage all aspects of Microsoft Entra ID and Microsoft services that use Microsoft Entra identities.',
  ),
  userAdministrator: role(
    'fe930be7-5e62-47db-91af-98c3a49a38b1',
    'User Administrator',
    'Can manage all aspects of users and groups, including resetting passwords for limited admins.',
  ),
  helpdeskAdministrator: role(
    '729827e3-9c14-49f7-bb1b-9608f156bbb8',
    'Helpdesk Administrator',
    'Can reset passwords for non-administrators and Helpdesk Administrators.',
  ),
  privilegedAuthenticationAdministrator: role(
    '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
    'Privileged Authentication Administrator',
    'Can access to view, set and reset authentication method information for any user (admin or non-admin).',
  ),
  privilegedRoleAdministrator: role(
    'e8611ab8-c189-46e8-94e1-60213ab1f814',
    'Privileged Role Administrator',
    'Can manage role assignments in Microsoft Entra ID, and all aspects of Privileged Identity Management.',
  ),
  authenticationAdministrator: role(
    'c4e39bd9-1100-46d3-8c65-fb160da0071f',
    'Authentication Administrator',
    'Can access to view, set and reset authentication method information for any non-admin user.',
  ),
  passwordAdministrator: role(
    '966707d0-3269-4727-9be2-8c3a10f19b9d',
    'Password Administrator',
    'Can reset passwords for non-administrators and Password Administrators.',
  ),
  directoryReaders: role(
    '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
    'Directory Readers',
    'Can read basic directory information.',
  ),
  directoryWriters: role(
    '9360feb5-f418-4baa-8175-e2a00bac4301',
    'Directory Writers',
    'Can read and write basic directory information.',
  ),
  guestInviter: role(
    '95e79109-95c0-4d8e-aee3-d01accf2d47b',
    'Guest Inviter',
    'Can invite guest users independent of the members can invite guests setting.',
  ),
  messageCenterReader: role(
    '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b',
    'Message Center Reader',
    'Can read messages and updates for their organization in Office 365 Message Center only.',
  ),
  reportsReader: role('4a5d8f65-41da-4de4-8968-e035b65339cf', 'Reports Reader', 'Can read sign-in and audit reports.'),
  usageSummaryReportsReader: role(
    '75934031-6c7e-415a-99d7-48dbd49e875e',
    'Usage Summary Reports Reader',
    'Can see only tenant level aggregates in Microsoft 365 Usage Analytics and Productivity Score.',
  ),
  userExperienceSuccessManager: role(
    '27460883-1df1-4691-b032-3b79643e5e63',
    'User Experience Success Manager',
    'View product feedback, survey results, and reports to find training and communication opportunities.',
  ),
  groupsAdministrator: role(
    'fdd7a751-b60b-444a-984c-02652fe8fa1c',
    'Groups Administrator',
    'Can manage all aspects of groups and group settings like naming and expiration policies.',
  ),
  licenseAdministrator: role(
    '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
    'License Administrator',
    'Can manage product licenses on users and groups.',
  ),
  billingAdministrator: role(
    'b0f54661-2d74-4c50-afa3-1ec803f12efe',
    'Billing Administrator',
    'Can perform common billing related tasks like updating payment information.',
  ),
  exchangeAdministrator: role(
    '29232cdf-9323-42fd-ade2-1d097af3e4de',
    'Exchange Administrator',
    'Can manage all aspects of the Exchange product.',
  ),
  sharePointAdministrator: role(
    'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
    'SharePoint Administrator',
    'Can manage all aspects of the SharePoint service.',
  ),
  teamsAdministrator: role(
    '69091246-20e8-4a56-aa4d-066075b2a7a8',
    'Teams Administrator',
    'Can manage the Microsoft Teams service.',
  ),
  securityReader: role(
    '5d6b6bb7-de71-4623-b4af-96380a352509',
    'Security Reader',
    'Can read security information and reports in Microsoft Entra ID and Office 365.',
  ),
  globalReader: role(
    'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
    'Global Reader',
    'Can read everything that a Global Administrator can, but not update anything.',
  ),
  intuneAdministrator: role(
    '3a2c62db-5318-420d-8d74-23affee5d9d5',
    'Intune Administrator',
    'Can manage all aspects of the Intune product.',
  ),
  applicationAdministrator: role(
    '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    'Application Administrator',
    'Can create and manage all aspects of app registrations and enterprise apps.',
  ),
} as const satisfies Record<string, DirectoryRole>;

export const roleDefinitions: readonly DirectoryRole[] = Object.values(roles);

export const roleById = (templateId: string): DirectoryRole | undefined =>
  roleDefinitions.find((one) => one.templateId === templateId);
