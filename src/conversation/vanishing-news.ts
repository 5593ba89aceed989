import type { PlanId } from '../domain/plan/plan.ts';
import type { DeletedUser } from '../domain/user.ts';
import type { World } from './ports.ts';
import { readerOf } from './reader.ts';
import { vanishingCard } from './render/vanishing-card.ts';
import type { CardReply } from './reply.ts';
import { confirmedIn } from './state/confirmed-in.ts';

interface Vanishing {
  readonly planId: PlanId;
  readonly users: readonly DeletedUser[];
}

/** The warning for one chat that shows the job: only where it was confirmed, in the language its reader writes in. */
export async function vanishingNews(
  { documents, clock }: Pick<World, 'documents' | 'clock'>,
  { planId, users }: Vanishing,
  conversationId: string,
): Promise<CardReply | undefined> {
  const home = await confirmedIn(documents, planId);
  if (home !== undefined && home !== conversationId) return undefined;
  return vanishingCard({ planId, users }, await readerOf(documents, conversationId), clock.now());
}
