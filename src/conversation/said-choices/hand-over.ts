import { fitsName } from '../../domain/fits-name.ts';
import { optionsFor } from '../../domain/plan/exceptions.ts';
import type { Estate } from '../../domain/plan/heirs.ts';
import type { Contact } from '../../domain/user.ts';
import type { Taker } from '../../understanding/said-choices.ts';
import { authorize } from '../authorize.ts';
import { nameHeir } from '../name-heir.ts';
import { selectedPeople } from '../people/selection.ts';
import type { Flow, Person } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import { offeredFor } from './offered.ts';
import { setOptions } from './set-options.ts';
import { withLine, type Asks, type Draft, type Message, type Step } from './step.ts';
import { candidates, question, whoIsMeant } from './whose.ts';

const ALL: readonly Estate[] = ['reports', 'groups', 'onedrive'];

/** Who takes over: nobody, each one's own manager, or somebody who is looked up at once. */
export const handOver =
  (estates: readonly Estate[]): Step =>
  async (turn, draft, said, message) => {
    const who = await whoIsMeant(turn, selectedPeople(draft.flow), said, message);
    if (who === undefined || 'asks' in who) return who;
    const { people } = who;
    const taker = takerOf(said.to);
    const offered = await offeredFor(turn, draft.flow, people?.[0]?.id ?? null);
    const asked = estates.filter((estate) => offered.get(estate)?.includes(taker) === true);
    if (asked.length === 0) return withLine(draft, nothingToTake(turn, offered, estates));
    const inputs = Object.fromEntries(asked.map((estate) => [estate, taker]));
    if (said.to === undefined || said.to.kind === 'manager') return setOptions(turn, draft, people, { inputs });
    const heir = await lookUp(turn, draft, asked, said.to, message);
    if ('asks' in heir) return heir;
    const other = otherHeir(draft.flow, asked, heir, people?.[0]);
    return other === undefined
      ? setOptions(turn, draft, people, { inputs, heir })
      : { ...draft, problem: turn.words.t('choices.one-heir', { other, name: heir.displayName }) };
  };

function takerOf(to: Taker | undefined): 'nobody' | 'manager' | 'person' {
  if (to === undefined) return 'nobody';
  return to.kind === 'manager' ? 'manager' : 'person';
}

/** Everything the card asks about. */
export const handOverAll: Step = handOver(ALL);

function nothingToTake({ words }: Turn, offered: ReadonlyMap<string, unknown>, estates: readonly Estate[]): string {
  return words.t(estates.some((estate) => offered.has(estate)) ? 'choices.no-manager' : 'choices.no-difference');
}

/** Whom the name stands for, or the card's own words for why that is not certain. */
async function lookUp(
  turn: Turn,
  { flow }: Draft,
  estates: readonly Estate[],
  to: Taker,
  message: Message,
): Promise<Contact | Asks> {
  await authorize(turn);
  const typed = to.kind === 'person' ? to.name : turn.actor.id;
  const wanted = Object.fromEntries(estates.map((estate) => [estate, 'person'] as const));
  const named = await nameHeir(turn, flow, { ...flow.options, outcome: 'delete', ...wanted }, typed);
  if (named !== undefined && 'heir' in named) return named.heir;
  const problem = named?.problem ?? turn.words.t('options.heir.missing');
  const answers = named?.candidates === undefined ? [] : candidates(message, typed, named.candidates);
  return { asks: [await question(turn, turn.words.t('choices.heir-which'), problem, answers)] };
}

/** One person takes over everything that a person is chosen for: whoever was named for the rest of it. */
function otherHeir(flow: Flow, estates: readonly Estate[], heir: Contact, one: Person | undefined): string | undefined {
  const options = one === undefined ? flow.options : optionsFor(flow.options, flow.exceptions, one.id);
  const rest = ALL.filter((estate) => !estates.includes(estate));
  if (!rest.some((estate) => options[estate] === 'person')) return undefined;
  const own = one === undefined ? undefined : flow.exceptions?.[one.id]?.heir;
  const typed = own?.userPrincipalName ?? flow.heirTyped ?? '';
  if (typed === '' || isCalled(heir, typed)) return undefined;
  return calledSo(typed, own, flow.options.heir);
}

/** The name of whom the address stands for. */
const calledSo = (typed: string, ...heirs: readonly (Contact | undefined)[]): string =>
  heirs.find((heir) => heir?.userPrincipalName === typed)?.displayName ?? typed;

const isCalled = (heir: Contact, typed: string): boolean =>
  typed.toLowerCase() === heir.userPrincipalName.toLowerCase() || fitsName(typed, { mail: null, ...heir });
