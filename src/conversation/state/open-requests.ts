import type { IsoDateTime } from '../../domain/time.ts';
import type { UserId } from '../../domain/user.ts';
import type { Documents } from '../ports.ts';
import { edit, read } from './document.ts';
import { peekFlow, type Flow } from './flow.ts';

/** Who is busy preparing what, in the whole tenant: two admins at once must hear of each other. */
export interface OpenRequest {
  readonly flowId: string;
  readonly actorId: UserId;
  readonly actorName: string;
  /** When these people were first looked into. */
  readonly since: IsoDateTime;
  /** When that was done last. */
  readonly touched: IsoDateTime;
  readonly ids: readonly UserId[];
}

/** Another admin's request and whom it shares with this one. */
export interface Overlap extends Pick<OpenRequest, 'actorName' | 'since'> {
  readonly ids: readonly UserId[];
}

const KIND = 'open-requests';
/** Nobody who has not looked at it for so long is still at it. */
const LIVES_MS = 3_600_000;

interface OpenRequests {
  readonly requests: readonly OpenRequest[];
}

/** Notes that a request looks into these people, and tells which open requests of others do so too, longest first. */
export async function announceRequest(
  documents: Documents,
  tenantId: string,
  mine: Omit<OpenRequest, 'since' | 'touched'>,
  now: Date,
): Promise<readonly Overlap[]> {
  const { requests } = await edit<OpenRequests>(documents, KIND, tenantId, (kept) => {
    const alive = aliveIn(kept, now);
    const before = alive.find(({ flowId }) => flowId === mine.flowId);
    const touched = now.toISOString();
    const others = alive.filter((one) => one !== before);
    return { requests: [...others, { ...mine, since: before?.since ?? touched, touched }] };
  });
  return overlapsIn(documents, requests, mine);
}

/** The same, without noting anything: nobody was looked into yet. */
export async function overlapsOf(
  documents: Documents,
  tenantId: string,
  mine: Pick<OpenRequest, 'actorId' | 'ids'>,
  now: Date,
): Promise<readonly Overlap[]> {
  if (mine.ids.length === 0) return [];
  return overlapsIn(documents, aliveIn(await read<OpenRequests>(documents, KIND, tenantId), now), mine);
}

const aliveIn = (kept: OpenRequests | undefined, now: Date): readonly OpenRequest[] =>
  (kept?.requests ?? []).filter(({ touched }) => now.getTime() - Date.parse(touched) < LIVES_MS);

async function overlapsIn(
  documents: Documents,
  requests: readonly OpenRequest[],
  mine: Pick<OpenRequest, 'actorId' | 'ids'>,
): Promise<readonly Overlap[]> {
  const wanted = new Set(mine.ids);
  const shared = requests
    .filter(({ actorId }) => actorId !== mine.actorId)
    .map((one) => ({ ...one, ids: one.ids.filter((id) => wanted.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const open = await Promise.all(
    shared.map(async (one) => {
      const stage = (await peekFlow(documents, one.flowId))?.stage;
      // What was confirmed is a job, and says so itself.
      return stage === undefined || stage === 'confirmed' || stage === 'cancelled' ? [] : [one];
    }),
  );
  return byAdmin(open.flat().sort((one, other) => one.since.localeCompare(other.since)));
}

/** One admin may have several requests open, also for the same people: that is one thing to talk about. */
function byAdmin(requests: readonly OpenRequest[]): readonly Overlap[] {
  const admins = new Map<UserId, Overlap>();
  for (const { actorId, actorName, since, ids } of requests) {
    const before = admins.get(actorId);
    admins.set(actorId, {
      actorName,
      since: before?.since ?? since,
      ids: [...new Set([...(before?.ids ?? []), ...ids])],
    });
  }
  return [...admins.values()];
}

/** The request this actor touched last in this conversation that is still being prepared; only its cards lead to it. */
export async function preparedBy(
  documents: Documents,
  tenantId: string,
  actorId: UserId,
  conversationId: string,
): Promise<Flow | undefined> {
  const kept = await read<OpenRequests>(documents, KIND, tenantId);
  const mine = (kept?.requests ?? []).filter((one) => one.actorId === actorId);
  mine.sort((one, other) => other.touched.localeCompare(one.touched));
  const flows = await Promise.all(mine.map(({ flowId }) => peekFlow(documents, flowId)));
  return flows.find(
    (flow) => flow?.conversationId === conversationId && flow.stage !== 'confirmed' && flow.stage !== 'cancelled',
  );
}
