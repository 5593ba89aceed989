/**
 * Entra roles by template id (the same in every tenant) and who may delete or restore their holders.
 * Source: "Who can perform sensitive actions",
 * https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions
 */
export const ROLE_IDS = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Groups Administrator': 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'Password Administrator': '966707d0-3269-4727-9be2-8c3a10f19b9d',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Guest Inviter': '95e79109-95c0-4d8e-aee3-d01accf2d47b',
  'Message Center Reader': '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b',
  'Reports Reader': '4a5d8f65-41da-4de4-8968-e035b65339cf',
  'User Experience Success Manager': '27460883-1df1-4691-b032-3b79643e5e63',
  'Usage Summary Reports Reader': '75934031-6c7e-415a-99d7-48dbd49e875e',
} as const;

export type RoleName = keyof typeof ROLE_IDS;

/** The roles that may delete anybody at all, least powerful first: the order in which somebody is asked. */
export const DELETING_ROLES = [
  'Authentication Administrator',
  'User Administrator',
  'Privileged Authentication Administrator',
  'Global Administrator',
] as const satisfies readonly RoleName[];

export type DeletingRole = (typeof DELETING_ROLES)[number];

const HIGHEST: readonly DeletingRole[] = ['Privileged Authentication Administrator', 'Global Administrator'];
const BY_USER_ADMINISTRATORS: readonly DeletingRole[] = ['User Administrator', ...HIGHEST];
const BY_AUTHENTICATION_ADMINISTRATORS: readonly DeletingRole[] = ['Authentication Administrator', ...HIGHEST];

/** Holders of these can be deleted by more than the two highest roles. Every other role, built-in or custom, cannot. */
const LOW_ROLES: ReadonlyMap<string, readonly DeletingRole[]> = new Map(
  (
    [
      ['Directory Readers', DELETING_ROLES],
      ['Guest Inviter', DELETING_ROLES],
      ['Helpdesk Administrator', DELETING_ROLES],
      ['Message Center Reader', DELETING_ROLES],
      ['Password Administrator', DELETING_ROLES],
      ['Reports Reader', DELETING_ROLES],
      ['User Experience Success Manager', DELETING_ROLES],
      ['Usage Summary Reports Reader', DELETING_ROLES],
      ['Authentication Administrator', BY_AUTHENTICATION_ADMINISTRATORS],
      ['Groups Administrator', BY_USER_ADMINISTRATORS],
      ['User Administrator', BY_USER_ADMINISTRATORS],
    ] as const satisfies readonly (readonly [RoleName, readonly DeletingRole[]])[]
  ).map(([name, who]) => [ROLE_IDS[name], who]),
);

/** Who may delete a holder of this role. */
export function deletersOf(roleTemplateId: string): readonly DeletingRole[] {
  return LOW_ROLES.get(roleTemplateId.toLowerCase()) ?? HIGHEST;
}
