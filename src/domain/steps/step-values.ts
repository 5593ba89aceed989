import { productNames } from '../licenses/product-name.ts';
import type { SubscribedSku } from '../license.ts';
import type { LostMail, PlannedStep } from '../plan/plan.ts';
import { reversibility } from '../plan/reversibility.ts';

/** Values for the words of a step (`step.<id>.plan`, `.done`, `.undo`); `until` is an ISO date, empty when there is no limit. */
export interface StepValues {
  readonly products: readonly string[];
  /** Licenses, groups or reports. */
  readonly count: number;
  /** Who takes over; empty where nobody does. */
  readonly person: string;
  readonly until: string;
  /** Texts of an automatic reply, shortened; `same` = both are one. Only where a step sets one. */
  readonly inside?: string;
  readonly outside?: string;
  readonly audience?: 'inside' | 'outside' | 'same' | 'both';
  /** Of a deletion: what becomes of the mailbox, where there is one. */
  readonly mail?: LostMail;
}

/** As much of a reply as tells it from another. */
const TEXT = 400;

function replyValues(planned: PlannedStep): Pick<StepValues, 'inside' | 'outside' | 'audience'> {
  if (planned.step !== 'set-automatic-reply') return {};
  const { inside, outside } = planned.texts;
  const audience = inside === outside ? 'same' : outside === '' ? 'inside' : inside === '' ? 'outside' : 'both';
  const short = (text: string) => (text.length > TEXT ? `${text.slice(0, TEXT - 1)}…` : text).replace(/\s+/gu, ' ');
  return { inside: short(inside), outside: short(outside), audience };
}

function countOf(planned: PlannedStep): number {
  if ('licenses' in planned) return planned.licenses.length;
  if ('groups' in planned) return planned.groups.length;
  return planned.step === 'hand-over-reports' ? planned.reports.length : 0;
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
    count: countOf(planned),
    person: 'to' in planned ? planned.to.displayName : 'from' in planned ? planned.from.displayName : '',
    until: back.kind === 'until' ? back.until : '',
    ...('mail' in planned && { mail: planned.mail }),
    ...replyValues(planned),
  };
}
