import type { IsoDateTime } from './time.ts';

/** Graph's skuId (GUID, lower case). */
export type SkuId = string;

export interface AssignedLicense {
  readonly skuId: SkuId;
  /** Service plan ids that are switched off. */
  readonly disabledPlans: readonly string[];
}

export interface LicenseAssignmentState {
  readonly skuId: SkuId;
  /** null = assigned directly, otherwise the id of the group it comes from. One sku may come from several sources. */
  readonly assignedByGroup: string | null;
  readonly disabledPlans: readonly string[];
  readonly state: 'Active' | 'ActiveWithError' | 'Disabled' | 'Error';
  /** Graph's error name, or null when fine. */
  readonly error: string | null;
}

/** What the tenant bought and uses of one product. */
export interface SubscribedSku {
  readonly skuId: SkuId;
  readonly skuPartNumber: string;
  readonly capabilityStatus: string;
  readonly appliesTo: 'User' | 'Company' | null;
  /** Seats in use. */
  readonly consumedUnits: number;
  readonly prepaidUnits: {
    readonly enabled: number;
    readonly suspended: number;
    readonly warning: number;
    readonly lockedOut: number;
  };
  readonly subscriptionIds: readonly string[];
}

/** A subscription behind a sku (Graph: companySubscription). It has no price, term or account type. */
export interface CompanySubscription {
  readonly id: string;
  readonly skuId: SkuId;
  readonly skuPartNumber: string;
  readonly status: string;
  readonly isTrial: boolean;
  readonly totalLicenses: number;
  readonly createdDateTime: IsoDateTime | null;
  /** When it moves to its next status if not renewed: a hint, not the renewal contract. */
  readonly nextLifecycleDateTime: IsoDateTime | null;
  /** Set when bought through a partner (ASSUMED). */
  readonly ownerTenantId: string | null;
}
