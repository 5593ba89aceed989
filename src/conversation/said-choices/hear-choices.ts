import { saidChoices, type SaidChoice } from '../../understanding/said-choices.ts';
import type { Understood } from '../../understanding/understood.ts';
import { planUnassign } from '../actions/plan-unassign.ts';
import { authorize } from '../authorize.ts';
import { openRequest } from '../back-to-request.ts';
import { conflictText } from '../conflicts.ts';
import { lookInto } from '../look-into.ts';
import type { Reply } from '../reply.ts';
import { showStage } from '../show-stage.ts';
import { editFlow, type Flow } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import { STEPS } from './index.ts';
import { showPlan } from './show-plan.ts';
import type { Asks, Draft } from './step.ts';

type Heard = readonly Reply[] | undefined;

/**
 * Choices said about the request in hand: set as its card would set them, and the card shown again. Nothing is confirmed
 * and nothing changes in the tenant. Undefined when the message is about something else.
 */
export async function hearChoices(turn: Turn, text: string, understood: Understood): Promise<Heard> {
  const open = await openRequest(turn);
  if (open === undefined) return undefined;
  const said = saidChoices(text, understood.language ?? turn.words.language);
  if (said.length === 0) return undefined;
  if (!said.every((one) => isOpen(open, one))) return comesLater(turn, open);
  const drafted = await draftOf(turn, open, said, { text, understood });
  if (drafted === undefined) return undefined;
  return 'asks' in drafted ? drafted.asks : settle(turn, open, drafted);
}

/** What can be said on the card in hand: the options belong to a deletion that is being considered. */
function isOpen({ stage, purpose, selected }: Flow, { choice }: SaidChoice): boolean {
  const considered = purpose === 'delete' && (stage === 'considerations' || stage === 'plan');
  // A list that was only looked at is no request: "everyone except Sales" asks for another.
  const isRequest = purpose !== 'look' || selected.length > 0;
  if (choice === 'leave-out') return considered || (stage === 'users' && isRequest) || purpose === 'unassign';
  if (choice === 'plan') return considered || purpose === 'delete' || purpose === 'unassign';
  return considered;
}

/** Ticks that were not sent yet are not known here: who is meant is said with the button. */
async function comesLater(turn: Turn, { id, stage, purpose }: Flow): Promise<Heard> {
  if (stage !== 'users' || purpose !== 'delete') return undefined;
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...kept, copy: kept.copy + 1 }));
  const button = turn.words.t('users.action.continue');
  return [await showStage(turn, flow, turn.words.t('choices.who-first', { button }))];
}

async function draftOf(
  turn: Turn,
  flow: Flow,
  said: readonly SaidChoice[],
  message: { readonly text: string; readonly understood: Understood },
): Promise<Draft | Asks | undefined> {
  let draft: Draft = { flow, lines: [], problem: '', plan: false };
  for (const one of said) {
    const next = await STEPS[one.choice](turn, draft, one, message);
    if (next === undefined || 'asks' in next) return next;
    draft = next;
  }
  return draft;
}

async function settle(turn: Turn, open: Flow, draft: Draft): Promise<readonly Reply[]> {
  const { flow, lines, problem, plan } = draft;
  const notice = lines.join('\n');
  const kept = await keep(turn, open, flow);
  const others = flow.selected !== open.selected || flow.matches !== open.matches;
  if (others && open.stage !== 'users') {
    if (open.purpose === 'unassign') return [...told(notice), ...(await planUnassign(turn, { flow: open.id }))];
    await lookInto(turn, kept, await authorize(turn));
  }
  const why = problem === '' ? conflictIn(turn, kept) : problem;
  if (plan && why === '') return [...told(notice), ...(await showPlan(turn, kept))];
  return [await showStage(turn, kept, notice, why)];
}

const conflictIn = ({ words }: Turn, flow: Flow): string =>
  flow.stage === 'considerations' ? (conflictText(flow, words) ?? '') : '';

/** A plan is of the choices it was made with: another choice leads back to its card. */
function keep({ world }: Turn, open: Flow, chosen: Flow): Promise<Flow> {
  const { matches, selected, options, exceptions = {}, heirTyped = '', when } = chosen;
  const said = { matches, selected, options, exceptions, heirTyped, ...(when === undefined ? {} : { when }) };
  const stage = open.stage === 'users' || open.purpose === 'unassign' ? 'users' : 'considerations';
  const changed = chosen === open ? {} : ({ ...said, stage, page: 0, detailsOf: null } as const);
  return editFlow(world.documents, open.id, (latest) => ({ ...latest, ...changed, copy: latest.copy + 1 }));
}

const told = (text: string): readonly Reply[] => (text === '' ? [] : [{ kind: 'text', text }]);
