import { asksLeftOut } from '../../understanding/asks-left-out.ts';
import { openRequest } from '../back-to-request.ts';
import { offerFile } from '../offer-file.ts';
import { peekFlow, type Flow } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** "Export the plan", or only who is left out of it: of the request in hand, also once it was confirmed. */
export const exportFile: Handler = async (turn, _understood, text) => {
  const flow = (await openRequest(turn)) ?? (await lastRequest(turn));
  if (flow === undefined) return [{ kind: 'text', text: turn.words.t('export.nothing') }];
  if (asksLeftOut(text)) return [await offerFile(turn, { export: 'left-out', flow: flow.id })];
  if (flow.planId === null) return [{ kind: 'text', text: turn.words.t('export.no-plan') }];
  return [await offerFile(turn, { export: 'plan', plan: flow.planId })];
};

/** The request this conversation was about, whatever became of it; nobody else's. */
async function lastRequest({ world, actor, dialogue }: Turn): Promise<Flow | undefined> {
  const flow = dialogue.flowId === undefined ? undefined : await peekFlow(world.documents, dialogue.flowId);
  return flow?.actorId === actor.id && flow.tenantId === actor.tenantId ? flow : undefined;
}
