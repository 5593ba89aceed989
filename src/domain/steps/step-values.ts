import { productNames } from '../licenses/product-name.ts';
import type { SubscribedSku } from '../license.ts';
import type { PlannedStep } from '../plan/plan.ts';
import { reversibility } from '../plan/reversibility.ts';

/** Values for the words of a step (`step.<id>.plan`, `.done`, `.undo`); `until` is an ISO date, empty when there is no limit. */
export interface StepValues {
  readonly products: readonly string[];
  /** Licenses or groups. */
  readonly count: number;
  readonly until: string;
}

/** `at` = when the step happens or happened. */
export function stepValues(
  planned: PlannedStep,
  skus: readonly Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>[],
  at: Date,
): StepValues {
  const licenses = 'licenses' in planned ? planned.licenses : [];
  const name = productNames(skus);
  const back = reversibility(planned, at);
  return {
    products: licenses.map(({ skuId }) => name(skuId)),
    count: 'groups' in planned ? planned.groups.length : licenses.length,
    until: back.kind === 'until' ? back.until : '',
  };
}
