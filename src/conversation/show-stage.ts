import { Failure } from '../domain/errors.ts';
import { worst } from '../domain/finding.ts';
import { possibleOutcomes } from '../domain/plan/possible-outcomes.ts';
import type { Outcome, Plan } from '../domain/plan/plan.ts';
import { judge, judgeEach, whoLeaves } from './examine.ts';
import { selectedPeople } from './people/selection.ts';
import { considerationsCard } from './render/considerations-card.ts';
import { renderJob } from './render/job-card.ts';
import { leftOutNames } from './render/left-out-names.ts';
import { messageCard } from './render/message-card.ts';
import { overlapLines } from './render/overlap-lines.ts';
import { planCard, type PlanScene } from './render/plan-card.ts';
import { usersCard } from './render/users-card.ts';
import type { CardReply } from './reply.ts';
import { defaultOptions } from './state/default-options.ts';
import { readExamined, type Examined } from './state/examined.ts';
import { overlapsOf } from './state/open-requests.ts';
import type { Flow } from './state/flow.ts';
import type { Words } from '../locales/words.ts';
import type { Turn } from './turn.ts';

interface Said {
  readonly notice: string;
  /** Why the choices do not make a plan. */
  readonly problem: string;
}

/** The card of the stage a request is at, from what was stored: nothing is asked of the tenant. */
export async function showStage(turn: Turn, flow: Flow, notice = '', problem = ''): Promise<CardReply> {
  const { world, words } = turn;
  switch (flow.stage) {
    case 'users':
      return usersCard(flow, words, world.clock.now(), await withOverlaps(turn, flow, notice));
    case 'considerations':
      return showConsiderations(turn, flow, { notice, problem });
    case 'plan':
      return planCard(flow, await planOf(turn, flow), { ...(await sceneOf(turn, flow, notice)), problem }, turn);
    case 'confirmed': {
      const view = flow.planId === null ? undefined : await world.jobs.view(flow.planId);
      if (view === undefined) throw new Failure('job-not-found');
      return renderJob(view, turn);
    }
    case 'cancelled':
      return messageCard(words.t('dialogue.cancelled'), [words.t('dialogue.nothing-changed')]);
  }
}

/** Who else is at it is known before anybody is looked into; a restore takes nothing away. */
async function withOverlaps({ world, words, actor }: Turn, flow: Flow, notice: string): Promise<string> {
  if (flow.purpose === 'restore' || flow.purpose === 'undo') return notice;
  const ids = selectedPeople(flow).map(({ id }) => id);
  const mine = { actorId: actor.id, ids };
  const others = await overlapsOf(world.documents, actor.tenantId, mine, world.clock.now());
  return [...(notice === '' ? [] : [notice]), ...overlapLines({ others }, flow, words)].join('\n');
}

async function showConsiderations(turn: Turn, flow: Flow, said: Said): Promise<CardReply> {
  const examined = await readExamined(turn.world.documents, flow.id);
  if (examined === undefined) throw new Failure('card-stale');
  const present = new Set(examined.subjects.map(({ user }) => user.id));
  const gone = selectedPeople(flow).filter(({ id }) => !present.has(id));
  const { words } = turn;
  const judged = judge(turn, examined, flow);
  const possible = judged.some(({ findings }) => worst(findings) !== 'blocker');
  const outcomes = possibleOutcomes((outcome) => {
    const asked = withOutcome(flow, outcome);
    return judgeEach(turn, meant(flow, examined), asked, whoLeaves(examined, asked));
  });
  const names = leftOutNames(flow, words);
  const ofAll = [
    ...(said.notice !== ''
      ? [said.notice]
      : possible
        ? []
        : nobodyLeft(outcomes.length > 0, meant(flow, examined), words)),
    ...overlapLines(examined, flow, words),
    ...(names === '' ? [] : [words.t('considering.not-in-plan', { names })]),
  ];
  // On the page of one user only what was just done there.
  const notices = flow.detailsOf === null ? ofAll : [said.notice];
  return considerationsCard(
    flow,
    { judged, gone, outcomes, defaults: defaultOptions(turn.world) },
    words,
    turn.world.clock.now(),
    // Without options there is no button to stand beside.
    outcomes.length > 0
      ? { notice: notices.join('\n'), problem: said.problem }
      : { notice: [said.problem, ...notices].filter((line) => line !== '').join('\n'), problem: '' },
  );
}

/** The choice for all, or the own one of whoever's details are open. */
function withOutcome(flow: Flow, outcome: Outcome): Flow {
  const { detailsOf, options, exceptions } = flow;
  if (detailsOf === null) return { ...flow, options: { ...options, outcome }, exceptions: {} };
  return { ...flow, exceptions: { ...exceptions, [detailsOf]: { ...exceptions?.[detailsOf], outcome } } };
}

function meant({ detailsOf }: Flow, examined: Examined): Examined {
  if (detailsOf === null) return examined;
  return { ...examined, subjects: examined.subjects.filter(({ user }) => user.id === detailsOf) };
}

const nobodyLeft = (otherwise: boolean, { subjects }: Examined, words: Words): readonly string[] => [
  words.t(otherwise ? 'considering.nobody-left-otherwise' : 'considering.nobody-left', { count: subjects.length }),
];

export async function planOf({ world }: Turn, flow: Flow): Promise<Plan> {
  const kept = flow.planId === null ? undefined : await world.plans.read(flow.planId);
  if (kept === undefined) throw new Failure('card-stale');
  return kept.plan;
}

export async function sceneOf({ world, words }: Turn, flow: Flow, notice = ''): Promise<PlanScene> {
  const examined = await readExamined(world.documents, flow.id);
  const skus = examined?.tenant.skus;
  const others = examined === undefined ? [] : overlapLines(examined, flow, words);
  const notices = [...(notice === '' ? [] : [notice]), ...others];
  return {
    tenantName: examined?.tenantName ?? '',
    skus: skus?.known === true ? skus.value : [],
    now: world.clock.now(),
    ...(notices.length === 0 ? {} : { notice: notices.join('\n') }),
  };
}
