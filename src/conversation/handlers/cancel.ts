import type { JobSummary } from '../../domain/job-summary.ts';
import { asksStop, type ToStop } from '../../understanding/asks-stop.ts';
import { openRequest, stillOpen } from '../back-to-request.ts';
import { listScheduled, scheduledJobs } from '../list-scheduled.ts';
import { button } from '../render/button.ts';
import { renderJob } from '../render/job-card.ts';
import { messageCard } from '../render/message-card.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { showStage } from '../show-stage.ts';
import { selectedPeople } from '../people/selection.ts';
import { clip, NAME } from '../render/clip.ts';
import type { Reply } from '../reply.ts';
import { editFlow, slotOf, type Flow } from '../state/flow.ts';
import { preparedBy } from '../state/open-requests.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** Names spelled out. */
const NAMES = 3;
/** Jobs looked through. */
const SEARCHED = 100;
/** Cards of jobs at once. */
const SHOWN = 3;

/**
 * Stops nothing by itself but the request in hand, of which nothing was done yet. Of a job it shows the card with the
 * button that stops it. What is meant first depends on the words; what moves comes before what waits, and a job comes
 * before a request that is not in hand.
 */
export const cancel: Handler = async (turn, _understood, text) => {
  const ways = WAYS[asksStop(text)];
  for (const way of ways) {
    const replies = await way(turn);
    if (replies !== undefined) return replies;
  }
  return [{ kind: 'text', text: turn.words.t('dialogue.nothing-to-cancel') }];
};

/** Undefined where there is nothing of the kind. */
type Way = (turn: Turn) => Promise<readonly Reply[] | undefined>;

/** The live cards of the asker's jobs that are at it, or about to begin. */
const running: Way = async (turn) => {
  const { world, words, actor } = turn;
  const jobs = await world.jobs.list(actor.tenantId, SEARCHED, { actorId: actor.id });
  const busy = jobs.filter((job) => isBusy(job) && scheduledFor(job) === undefined).slice(0, SHOWN);
  if (busy.length === 0) return undefined;
  const views = await Promise.all(busy.map(({ planId }) => world.jobs.view(planId)));
  const cards = views.flatMap((view) =>
    view === undefined ? [] : [{ ...renderJob(view, turn), atEnd: true as const }],
  );
  const stoppable = cards.some(({ card, data }) => card === 'progress' && data.actions.length > 0);
  const text = words.t(
    stoppable ? 'jobs.stop-by-button' : busy.some(isStopping) ? 'jobs.stopping-said' : 'jobs.over-already',
    { count: cards.length },
  );
  // What only reads back has no button any more.
  return [{ kind: 'text', text }, ...cards];
};

const isStopping = ({ stopping }: JobSummary): boolean => stopping === true;

const isBusy = ({ state }: JobSummary): boolean => state === 'running' || state === 'queued';

/** The card of what is scheduled says itself what cancelling means; several are listed, none is guessed. */
const scheduled: Way = async (turn) => {
  const jobs = await scheduledJobs(turn);
  const [job] = jobs;
  if (job === undefined) return undefined;
  const view = jobs.length === 1 ? await turn.world.jobs.view(job.planId) : undefined;
  return [view === undefined ? listScheduled(turn, jobs) : { ...renderJob(view, turn), atEnd: true }];
};

const ownScheduled: Way = async (turn) => {
  const { world, actor } = turn;
  const jobs = await world.jobs.list(actor.tenantId, SEARCHED, { actorId: actor.id, scheduled: true });
  return jobs.some((job) => scheduledFor(job) !== undefined) ? scheduled(turn) : undefined;
};

/** "Cancel the scheduled deletion" where none is: the request in hand is not what was meant. */
const noneScheduled: Way = async (turn) => {
  const open = await openRequest(turn);
  return [listScheduled(turn, []), ...(open === undefined ? [] : [stillOpen(turn, open)])];
};

const inHand: Way = async (turn) => {
  const { world, words } = turn;
  const open = await openRequest(turn);
  if (open === undefined) return undefined;
  const flow = await editFlow(world.documents, open.id, (kept) =>
    kept.stage === 'confirmed' ? kept : { ...kept, stage: 'cancelled' },
  );
  const said = { kind: 'text' as const, text: words.t('dialogue.nothing-changed') };
  return [{ ...(await showStage(turn, flow)), slot: slotOf(flow) }, said];
};

const anotherOpen: Way = async (turn) => {
  const { world, actor, conversationId } = turn;
  const flow = await preparedBy(world.documents, actor.tenantId, actor.id, conversationId);
  return flow && [askAboutOther(turn, flow)];
};

const WAYS: Readonly<Record<ToStop, readonly Way[]>> = {
  scheduled: [scheduled, noneScheduled],
  job: [running, scheduled, inHand, anotherOpen],
  running: [running, inHand, anotherOpen, ownScheduled],
  request: [inHand, running, anotherOpen, ownScheduled],
};

/** The request in hand is closed, and an older card still has live buttons: which one is meant is not guessed. */
function askAboutOther({ words }: Turn, flow: Flow): Reply {
  const people = selectedPeople(flow);
  const names = people.slice(0, NAMES).map(({ displayName }) => clip(displayName, NAME));
  const said = words.t('dialogue.another-open-text', { names: words.list(names), more: people.length - names.length });
  return messageCard(words.t('dialogue.another-open'), [said], {
    actions: [
      button(words.t('dialogue.back-to-request'), 'resume', { flow: flow.id }),
      button(words.t('dialogue.cancel-it'), 'cancel-flow', { flow: flow.id }),
    ],
  });
}
