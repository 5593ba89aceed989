import type { PlanId } from '../../domain/plan/plan.ts';
import type { Documents } from '../ports.ts';
import { edit, read } from './document.ts';

interface ConfirmedIn {
  readonly conversationId: string;
}

const KIND = 'confirmed-in';

/** Where a plan was confirmed: what becomes of it weeks later is said there. */
export async function keepConfirmedIn(documents: Documents, planId: PlanId, conversationId: string): Promise<void> {
  await edit<ConfirmedIn>(documents, KIND, planId, (kept) => kept ?? { conversationId });
}

/** Undefined of plans from before this was kept. */
export async function confirmedIn(documents: Documents, planId: PlanId): Promise<string | undefined> {
  return (await read<ConfirmedIn>(documents, KIND, planId))?.conversationId;
}
