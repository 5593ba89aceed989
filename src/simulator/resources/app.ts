import type { EntityType } from '../odata/entity-type.ts';
import { moment } from '../odata/moments.ts';
import { domains } from '../seed/domains.ts';
import type { AppRecord } from '../tenant/records.ts';

export const applicationType: EntityType<AppRecord> = {
  name: 'application',
  set: 'applications',
  position: () => 0,
  properties: {
    id: (app) => app.id,
    deletedDateTime: () => null,
    appId: (app) => app.appId,
    displayName: (app) => app.displayName,
    createdDateTime: (app) => moment(app.createdAt),
    publisherDomain: () => domains.main,
    signInAudience: () => 'AzureADMyOrg',
  },
};

export const servicePrincipalType: EntityType<AppRecord> = {
  name: 'servicePrincipal',
  set: 'servicePrincipals',
  position: () => 0,
  properties: {
    id: (app) => app.id,
    deletedDateTime: () => null,
    accountEnabled: () => true,
    appId: (app) => app.appId,
    appDisplayName: (app) => app.displayName,
    displayName: (app) => app.displayName,
    servicePrincipalType: () => 'Application',
    appRoleAssignmentRequired: () => false,
  },
};
