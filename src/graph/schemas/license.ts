import { z } from 'zod';
import { id, list, text } from './scalars.ts';

export const assignedLicense = z.object({ skuId: id, disabledPlans: list(id) });

export const licenseAssignmentState = z.object({
  skuId: id,
  assignedByGroup: id.nullish().transform((value) => value ?? null),
  disabledPlans: list(id),
  state: z.enum(['Active', 'ActiveWithError', 'Disabled', 'Error']).catch('Active'),
  // `None` is what Graph says when nothing is wrong.
  error: text.transform((value) => (value === 'None' ? null : value)),
});

export const subscribedSku = z.object({
  skuId: id,
  skuPartNumber: z.string(),
  capabilityStatus: text.transform((value) => value ?? 'Enabled'),
  appliesTo: z
    .enum(['User', 'Company'])
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  consumedUnits: z
    .number()
    .nullish()
    .transform((value) => value ?? 0),
  prepaidUnits: z
    .object({
      enabled: z.number().nullish(),
      suspended: z.number().nullish(),
      warning: z.number().nullish(),
      lockedOut: z.number().nullish(),
    })
    .nullish()
    .transform((units) => ({
      enabled: units?.enabled ?? 0,
      suspended: units?.suspended ?? 0,
      warning: units?.warning ?? 0,
      lockedOut: units?.lockedOut ?? 0,
    })),
  subscriptionIds: list(z.string()),
});

export const companySubscription = z.object({
  id: z.string(),
  skuId: id,
  skuPartNumber: text.transform((value) => value ?? ''),
  status: text.transform((value) => value ?? ''),
  isTrial: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  totalLicenses: z
    .number()
    .nullish()
    .transform((value) => value ?? 0),
  createdDateTime: text,
  nextLifecycleDateTime: text,
  ownerTenantId: text,
});
