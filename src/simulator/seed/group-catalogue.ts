import type { GroupKind } from '../tenant/records.ts';
import type { ProductName } from './products.ts';

/** The groups every Contoso has. */
export interface GroupSpec {
  readonly displayName: string;
  readonly mailNickname: string;
  readonly kind: GroupKind;
  readonly description?: string;
  readonly team?: true;
  readonly rule?: string;
  readonly synced?: true;
  readonly roleAssignable?: true;
  readonly hidden?: true;
  readonly licenses?: readonly ProductName[];
  readonly nestedIn?: string;
}

export const groupCatalogue = {
  licE3: {
    displayName: 'LIC Microsoft 365 E3',
    mailNickname: 'lic-m365-e3',
    kind: 'security',
    description: 'Members receive Microsoft 365 E3.',
    licenses: ['e3'],
  },
  licFrontline: {
    displayName: 'LIC Microsoft 365 F3',
    mailNickname: 'lic-m365-f3',
    kind: 'security',
    description: 'Frontline staff by rule.',
    rule: 'user.department -eq "Logistics"',
    licenses: ['frontline'],
  },
  licVisio: {
    displayName: 'LIC Visio Plan 2',
    mailNickname: 'lic-visio',
    kind: 'security',
    description: 'Members receive Visio Plan 2.',
    licenses: ['visio'],
  },
  licPowerBi: {
    displayName: 'LIC Power BI Pro (AD)',
    mailNickname: 'lic-powerbi',
    kind: 'security',
    description: 'Mastered in Active Directory.',
    synced: true,
    licenses: ['powerBiPro'],
  },
  allEmployees: {
    displayName: 'All Employees',
    mailNickname: 'allemployees',
    kind: 'microsoft365',
    description: 'Everyone at Contoso.',
    rule: 'user.userType -eq "Member"',
  },
  leadership: { displayName: 'Leadership', mailNickname: 'leadership', kind: 'microsoft365', team: true, hidden: true },
  sales: { displayName: 'Sales', mailNickname: 'sg-sales', kind: 'security' },
  marketing: { displayName: 'Marketing', mailNickname: 'sg-marketing', kind: 'security' },
  finance: { displayName: 'Finance', mailNickname: 'sg-finance', kind: 'security' },
  hr: { displayName: 'Human Resources', mailNickname: 'sg-hr', kind: 'security' },
  it: { displayName: 'IT', mailNickname: 'sg-it', kind: 'security' },
  engineering: { displayName: 'Engineering', mailNickname: 'sg-engineering', kind: 'security' },
  operations: { displayName: 'Operations', mailNickname: 'sg-operations', kind: 'security' },
  logistics: { displayName: 'Logistics', mailNickname: 'sg-logistics', kind: 'security', nestedIn: 'operations' },
  customerService: { displayName: 'Customer Service', mailNickname: 'sg-service', kind: 'security' },
  legal: { displayName: 'Legal', mailNickname: 'sg-legal', kind: 'security' },
  serviceDesk: { displayName: 'Service Desk', mailNickname: 'sg-servicedesk', kind: 'security', nestedIn: 'it' },
  roleHelpdesk: {
    displayName: 'ROLE Helpdesk Administrators',
    mailNickname: 'role-helpdesk',
    kind: 'security',
    description: 'Role-assignable.',
    roleAssignable: true,
  },
  mark8: { displayName: 'Mark 8 Project Team', mailNickname: 'mark8', kind: 'microsoft365', team: true },
  retailTeam: { displayName: 'Retail', mailNickname: 'retail', kind: 'microsoft365', team: true },
  beneluxTeam: {
    displayName: 'Sales Benelux Team',
    mailNickname: 'salesbenelux-team',
    kind: 'microsoft365',
    team: true,
  },
  digitalInitiative: {
    displayName: 'Digital Initiative Public Relations',
    mailNickname: 'digitalinitiative',
    kind: 'microsoft365',
    team: true,
  },
  salesDistribution: { displayName: 'DL Sales News', mailNickname: 'dl-sales-news', kind: 'distribution' },
  financeReports: {
    displayName: 'MES Finance Reports',
    mailNickname: 'mes-finance-reports',
    kind: 'mailEnabledSecurity',
  },
  fileShare: {
    displayName: 'FS Projects (AD)',
    mailNickname: 'fs-projects',
    kind: 'security',
    description: 'Mastered in Active Directory.',
    synced: true,
  },
} as const satisfies Record<string, GroupSpec>;

export type GroupName = keyof typeof groupCatalogue;

/** The security group of a department. */
export const groupOfDepartment: Readonly<Record<string, GroupName>> = {
  Sales: 'sales',
  Marketing: 'marketing',
  Finance: 'finance',
  HR: 'hr',
  IT: 'it',
  Engineering: 'engineering',
  Operations: 'operations',
  Logistics: 'logistics',
  'Customer Service': 'customerService',
  Legal: 'legal',
};
