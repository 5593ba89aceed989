import type { AssignedLicense, SkuId } from '../license.ts';
import type { User } from '../user.ts';

/** How one product reached one user. */
export interface LicensePath {
  readonly skuId: SkuId;
  /** The direct assignment, with its own switched-off plans; null when there is none. */
  readonly direct: AssignedLicense | null;
  /** Ids of the groups that hand it out to this user. */
  readonly groups: readonly string[];
  /** Graph's error names, for example `CountViolation`. */
  readonly errors: readonly string[];
  /** Whether the user really holds a seat. However many ways it came, a product takes one seat. */
  readonly takesSeat: boolean;
}

/**
 * Per product, from licenseAssignmentStates. `assignedLicenses` mixes direct and inherited licenses and merges their
 * switched-off plans, so giving back from it would change what the user had.
 */
export function licensePaths(user: Pick<User, 'assignedLicenses' | 'licenseAssignmentStates'>): readonly LicensePath[] {
  const held = new Map(user.assignedLicenses.map((license) => [license.skuId, license]));
  const skuIds = [...new Set([...user.licenseAssignmentStates, ...user.assignedLicenses].map(({ skuId }) => skuId))];
  return skuIds.map((skuId) => {
    const ways = user.licenseAssignmentStates.filter((state) => state.skuId === skuId);
    const direct = ways.find((way) => way.assignedByGroup === null);
    const license = held.get(skuId);
    return {
      skuId,
      direct:
        direct !== undefined
          ? { skuId, disabledPlans: direct.disabledPlans }
          : ways.length === 0 && license !== undefined
            ? license // no word on where it came from: Graph says so when it cannot be taken away directly
            : null,
      groups: [...new Set(ways.flatMap((way) => (way.assignedByGroup === null ? [] : [way.assignedByGroup])))],
      errors: [...new Set(ways.flatMap((way) => (way.error === null ? [] : [way.error])))],
      takesSeat: license !== undefined || ways.some((way) => way.state === 'Active' || way.state === 'ActiveWithError'),
    };
  });
}

/** What can be unassigned directly, and given back as it was. */
export function directLicenses(
  user: Pick<User, 'assignedLicenses' | 'licenseAssignmentStates'>,
): readonly AssignedLicense[] {
  return licensePaths(user).flatMap((path) => (path.direct === null ? [] : [path.direct]));
}
