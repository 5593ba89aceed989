import { z } from 'zod';
import { flag, id, list, text } from './scalars.ts';

export const OWNED_OBJECT_PROPERTIES = [
  'id',
  'displayName',
  'appId',
  'resourceProvisioningOptions',
  'mailEnabled',
  'groupTypes',
  'onPremisesSyncEnabled',
  'isAssignableToRole',
] as const;

export const ownedObject = z.object({
  '@odata.type': text,
  id,
  displayName: text,
  /** Of app registrations and service principals only. */
  appId: text,
  resourceProvisioningOptions: list(z.string()),
  /** Of groups only, from here on. */
  mailEnabled: flag,
  groupTypes: list(z.string()),
  onPremisesSyncEnabled: flag,
  isAssignableToRole: flag,
});
