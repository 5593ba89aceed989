import { z } from 'zod';
import { assignedLicense } from './license.ts';
import { flag, id, list, text } from './scalars.ts';

export const MEMBER_OF_PROPERTIES = [
  'id',
  'displayName',
  'securityEnabled',
  'mailEnabled',
  'groupTypes',
  'resourceProvisioningOptions',
  'onPremisesSyncEnabled',
  'isAssignableToRole',
  'assignedLicenses',
  'roleTemplateId',
] as const;

/** A group, directory role or administrative unit. */
export const memberOf = z.object({
  '@odata.type': text,
  id,
  /** null = the permissions do not reach to this kind of object. */
  displayName: text,
  securityEnabled: flag,
  mailEnabled: flag,
  groupTypes: list(z.string()),
  resourceProvisioningOptions: list(z.string()),
  onPremisesSyncEnabled: flag,
  isAssignableToRole: flag,
  assignedLicenses: list(assignedLicense.pick({ skuId: true })),
  roleTemplateId: text,
});

export type MemberOf = z.output<typeof memberOf>;
