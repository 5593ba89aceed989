import type { AssignedLicense, SkuId } from '../../domain/license.ts';
import { ignored } from '../schemas/scalars.ts';
import { licenseErrors, missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const assignLicense = operation({
  id: 'assign-license',
  method: 'POST',
  path: '/users/{id}/assignLicense',
  purpose: 'Unassigns licenses, and assigns them again on undo',
  source: 'https://learn.microsoft.com/graph/api/user-assignlicense',
  permissions: { delegated: 'LicenseAssignment.ReadWrite.All', application: 'LicenseAssignment.ReadWrite.All' },
  // Graph wants both lists, even when empty.
  body: ({ add, remove }: { id: string; add: readonly AssignedLicense[]; remove: readonly SkuId[] }) => ({
    addLicenses: add.map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans })),
    removeLicenses: remove,
  }),
  response: ignored,
  errors: [missingUser, ...licenseErrors],
});
