import type { SubjectTrace } from '../job.ts';
import type { AssignedLicense, SkuId } from '../license.ts';
import { takenBack } from './taken-back.ts';

/**
 * Products that a restore gives back: what the deleted account kept comes with it, and what a job of ours had taken away
 * before is assigned again from its record.
 */
export function licensesBack(kept: readonly AssignedLicense[], record: SubjectTrace | undefined): readonly SkuId[] {
  const steps = record === undefined ? [] : takenBack(record);
  const again = steps.flatMap((planned) => (planned.step === 'assign-licenses' ? planned.licenses : []));
  return [...new Set([...kept, ...again].map(({ skuId }) => skuId))];
}
