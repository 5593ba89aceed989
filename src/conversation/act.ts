import { Failure, type ErrorCode } from '../domain/errors.ts';
import { textOf, type Inputs } from './actions/action.ts';
import { ACTIONS } from './actions/index.ts';
import { button } from './render/button.ts';
import { errorCard } from './render/error-card.ts';
import type { Replies, Turn } from './turn.ts';

/** After these the request behind the card is not the presser's, or not there any more. */
const NO_WAY_BACK: ReadonlySet<ErrorCode> = new Set([
  'card-foreign',
  'actor-unknown',
  'actor-guest',
  'actor-not-admin',
  'lookup-guest',
  'lookup-not-admin',
]);

/** Verbs that lead to a change: who was refused one is worth knowing. */
const CHANGING: ReadonlySet<string> = new Set([
  'confirm',
  'undo',
  'undo-selected',
  'restore-selected',
  'restore-again',
  'restore-as',
  'stop-job',
  'change-scheduled',
]);

/** A pressed button. What fails in the middle of a request says how to get back to it: nothing chosen is lost. */
export async function act(turn: Turn, verb: string, inputs: Inputs): Replies {
  const action = ACTIONS.get(verb);
  if (action === undefined) throw new Failure('card-stale');
  try {
    return await action(turn, inputs);
  } catch (error) {
    if (error instanceof Failure && CHANGING.has(verb)) await noteRefusal(turn, verb, error);
    const flow = textOf(inputs, 'flow');
    if (!(error instanceof Failure) || flow === '' || NO_WAY_BACK.has(error.code)) throw error;
    const back = button(turn.words.t('dialogue.back-to-request'), 'resume', { flow });
    return [errorCard(error.info, turn.words, [back])];
  }
}

/** Best effort: a log that cannot be written must not hide why the button was refused. */
async function noteRefusal({ world, actor }: Turn, verb: string, { code }: Failure): Promise<void> {
  try {
    await world.audit.append({ tenantId: actor.tenantId, actorId: actor.id, what: 'refused', details: { verb, code } });
  } catch (error) {
    world.report?.(error);
  }
}
