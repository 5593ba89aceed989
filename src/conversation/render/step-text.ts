import type { SkuId } from '../../domain/license.ts';
import type { PlannedStep } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import { clip, SENTENCE } from './clip.ts';

/** "Unassign Microsoft 365 E5 and Visio Plan 2". */
export function stepText(planned: PlannedStep, nameOf: (skuId: SkuId) => string, words: Words): string {
  switch (planned.step) {
    case 'unassign-licenses':
    case 'assign-licenses':
      return clip(
        words.t(`plan.step.${planned.step}`, { products: planned.licenses.map(({ skuId }) => nameOf(skuId)) }),
        SENTENCE,
      );
    case 'restore-user':
      return planned.newUserPrincipalName === undefined
        ? words.t('plan.step.restore-user')
        : words.t('plan.step.restore-user-as', { name: planned.newUserPrincipalName });
    default:
      return words.t(`plan.step.${planned.step}`);
  }
}
