import { Failure } from '../../domain/errors.ts';
import { authorize } from '../authorize.ts';
import type { Contact } from '../../domain/user.ts';
import { conflictText } from '../conflicts.ts';
import { lookInto } from '../look-into.ts';
import { nameHeirs } from '../name-heirs.ts';
import { selectedPeople } from '../people/selection.ts';
import { planRequest } from '../plan-request.ts';
import { failureLines } from '../render/error-card.ts';
import { showStage } from '../show-stage.ts';
import { startTimeOf } from '../start-time.ts';
import { readExamined, type Examined } from '../state/examined.ts';
import { editFlow, type Flow } from '../state/flow.ts';
import type { Replies, Turn } from '../turn.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';
import { keepInputs } from './turn-page.ts';

/** Facts older than this are read again before a plan is built on them: the card may have been left overnight. */
const FRESH = 15 * 60_000;

/** From what was considered and chosen to the dry run. */
export const makePlan: Action = async (turn, inputs) => {
  const { documents } = turn.world;
  // Also pressed on the card of an expired plan: the same choices, fresh facts.
  const { id } = await openFlow(turn, inputs, ['considerations', 'plan']);
  const chosen = await editFlow(documents, id, (kept) => keepInputs(kept, inputs));
  const unfit = unfitStart(turn, chosen);
  if (unfit !== undefined) return askAgain(turn, chosen, failureLines(unfit.info, turn.words).join(' '));
  const conflict = conflictText(chosen, turn.words);
  if (conflict !== undefined) return askAgain(turn, chosen, conflict);
  const roles = await authorize(turn);
  const named = await nameHeirs(turn, chosen);
  if (named !== undefined && 'problem' in named) return askAgain(turn, chosen, named.problem);
  const examined = (await stillFresh(turn, chosen)) ?? (await lookInto(turn, chosen, roles));
  const settled = named === undefined ? chosen : await editFlow(documents, id, (kept) => withHeir(kept, named.heir));
  const { flow } = await planRequest(turn, settled, examined);
  return [await showStage(turn, flow)];
};

/** Why it cannot start when it was asked to. */
function unfitStart({ world, words }: Turn, { when }: Flow): Failure | undefined {
  try {
    startTimeOf(when, words.timeZone, world.clock.now());
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** The address says whom the name stood for, and finds the same person again. */
const withHeir = (flow: Flow, heir: Contact): Flow => ({
  ...flow,
  heirTyped: heir.userPrincipalName,
  options: { ...flow.options, heir },
});

async function askAgain(turn: Turn, { id }: Flow, problem: string): Replies {
  const flow = await editFlow(turn.world.documents, id, (kept) => ({
    ...kept,
    stage: 'considerations',
    detailsOf: null,
  }));
  return [await showStage(turn, flow, '', problem)];
}

async function stillFresh({ world }: Turn, flow: Flow): Promise<Examined | undefined> {
  const examined = await readExamined(world.documents, flow.id);
  if (examined === undefined) return undefined;
  const age = world.clock.now().getTime() - Date.parse(examined.readAt);
  const ids = selectedPeople(flow).map(({ id }) => id);
  const same = ids.length === examined.ids.length && ids.every((id, index) => id === examined.ids[index]);
  return same && age < FRESH ? examined : undefined;
}
