import type { IsoDateTime } from '../time.ts';
import { restorableUntil } from '../undo/days-left.ts';
import type { PlannedStep, StepId } from './plan.ts';

export type Reversibility =
  | { readonly kind: 'always' }
  | { readonly kind: 'until'; readonly until: IsoDateTime }
  /** harmless = nothing is lost: what it took can simply be had again (a sign-in, a new plan). */
  | { readonly kind: 'irreversible'; readonly harmless: boolean };

/**
 * Taking a license away starts the same 30 days as deleting: then the mailbox data behind it is gone
 * (https://learn.microsoft.com/exchange/recipients-in-exchange-online/delete-or-restore-mailboxes).
 */
const WITHIN_30_DAYS: ReadonlySet<StepId> = new Set(['unassign-licenses', 'delete-user']);
const ALWAYS: ReadonlySet<StepId> = new Set([
  'block-sign-in',
  'unblock-sign-in',
  'assign-licenses',
  'set-automatic-reply',
  'hand-over-reports',
  'hand-over-groups',
  'share-onedrive',
  'leave-groups',
]);

/** Whether and until when a step can be taken back, if it happens at `at`. */
export function reversibility(planned: PlannedStep, at: Date): Reversibility {
  if (WITHIN_30_DAYS.has(planned.step)) return { kind: 'until', until: restorableUntil(at.toISOString()) };
  return ALWAYS.has(planned.step) ? { kind: 'always' } : { kind: 'irreversible', harmless: true };
}

/** Until when everything of a list of steps that is worth undoing can be undone; undefined = no limit. */
export function undoableUntil(steps: readonly PlannedStep[], at: Date): IsoDateTime | undefined {
  const limits = steps.flatMap((planned) => {
    const answer = reversibility(planned, at);
    return answer.kind === 'until' ? [answer.until] : [];
  });
  return limits.sort()[0];
}
