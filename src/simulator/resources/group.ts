import { type EntityType, project } from '../odata/entity-type.ts';
import { moment, momentOrNull } from '../odata/moments.ts';
import { groupRules } from '../odata/property-rules.ts';
import { domains } from '../seed/domains.ts';
import type { GroupRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { asDirectoryUser } from './user.ts';

const mailEnabled = (group: GroupRecord) => group.kind !== 'security';
const mail = (group: GroupRecord) => (mailEnabled(group) ? `${group.mailNickname}@${domains.main}` : null);

type Property = (group: GroupRecord, tenant: Tenant) => unknown;

const nothing: Property = () => null;
const empty = Object.fromEntries(
  [
    'classification',
    'expirationDateTime',
    'isArchived',
    'onPremisesNetBiosName',
    'preferredDataLocation',
    'preferredLanguage',
    'theme',
    'uniqueName',
  ].map((name) => [name, nothing]),
);

export const groupType: EntityType<GroupRecord> = {
  name: 'group',
  set: 'groups',
  position: (group) => group.position,
  page: { size: 100, max: 999 },
  rules: groupRules,
  properties: {
    id: (group) => group.id,
    deletedDateTime: (group) => momentOrNull(group.deletedAt),
    ...empty,
    createdDateTime: (group) => moment(group.createdAt),
    description: (group) => group.description,
    displayName: (group) => group.displayName,
    groupTypes: (group) => [
      ...(group.kind === 'microsoft365' ? ['Unified'] : []),
      ...(group.membershipRule === null ? [] : ['DynamicMembership']),
    ],
    isAssignableToRole: (group) => (group.roleAssignable ? true : null),
    isManagementRestricted: () => null,
    mail,
    mailEnabled,
    mailNickname: (group) => group.mailNickname,
    membershipRule: (group) => group.membershipRule,
    membershipRuleProcessingState: (group) => (group.membershipRule === null ? null : 'On'),
    onPremisesDomainName: (group) => (group.synced ? 'corp.contoso.com' : null),
    onPremisesLastSyncDateTime: (group, tenant) => (group.synced ? moment(tenant.bornAt - 1_200_000) : null),
    onPremisesProvisioningErrors: () => [],
    onPremisesSamAccountName: (group) => (group.synced ? group.mailNickname : null),
    onPremisesSecurityIdentifier: (group) =>
      group.synced ? `S-1-5-21-1004336348-1177238915-682003330-${5_000 + group.position}` : null,
    onPremisesSyncEnabled: (group) => (group.synced ? true : null),
    proxyAddresses: (group) => (mailEnabled(group) ? [`SMTP:${mail(group) ?? ''}`] : []),
    renewedDateTime: (group) => moment(group.createdAt),
    resourceBehaviorOptions: () => [],
    resourceProvisioningOptions: (group) => (group.team ? ['Team'] : []),
    securityEnabled: (group) => group.kind === 'security' || group.kind === 'mailEnabledSecurity',
    securityIdentifier: (group) => `S-1-12-1-${Number.parseInt(group.id.slice(0, 8), 16)}-${group.position}`,
    serviceProvisioningErrors: () => [],
    visibility: (group) =>
      group.hiddenMembership ? 'HiddenMembership' : group.kind === 'microsoft365' ? 'Private' : null,
    assignedLicenses: (group) => group.licenses,
    hasMembersWithLicenseErrors: (group, tenant) =>
      group.licenses.length > 0 &&
      [...group.members].some((id) =>
        tenant.users.live.get(id)?.licenses.some((source) => source.group === group.id && source.error !== null),
      ),
    licenseProcessingState: (group) => (group.licenses.length > 0 ? { state: 'ProcessingComplete' } : null),
  },
  defaults: [
    'id',
    'deletedDateTime',
    'classification',
    'createdDateTime',
    'description',
    'displayName',
    'expirationDateTime',
    'groupTypes',
    'isAssignableToRole',
    'mail',
    'mailEnabled',
    'mailNickname',
    'membershipRule',
    'membershipRuleProcessingState',
    'onPremisesDomainName',
    'onPremisesLastSyncDateTime',
    'onPremisesNetBiosName',
    'onPremisesProvisioningErrors',
    'onPremisesSamAccountName',
    'onPremisesSecurityIdentifier',
    'onPremisesSyncEnabled',
    'preferredDataLocation',
    'preferredLanguage',
    'proxyAddresses',
    'renewedDateTime',
    'resourceBehaviorOptions',
    'resourceProvisioningOptions',
    'securityEnabled',
    'securityIdentifier',
    'theme',
    'uniqueName',
    'visibility',
  ],
  navigations: {
    members: (group, tenant) => usersIn(group.members, tenant).map((user) => asDirectoryUser(user, tenant)),
    owners: (group, tenant) => usersIn(group.owners, tenant).map((user) => asDirectoryUser(user, tenant)),
  },
};

export const asDirectoryGroup = (group: GroupRecord, tenant: Tenant) => ({
  '@odata.type': '#microsoft.graph.group',
  ...project(groupType, group, tenant, undefined),
});

export const usersIn = (ids: ReadonlySet<string>, tenant: Tenant) =>
  [...ids].flatMap((id) => tenant.users.live.get(id) ?? []);
