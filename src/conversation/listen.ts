import { asksBlock } from '../understanding/asks-block.ts';
import { asksStaged } from '../understanding/asks-staged.ts';
import type { Intent } from '../understanding/intents.ts';
import type { Understood } from '../understanding/understood.ts';
import { backToRequest, isUnderWay, openRequest, stillOpen } from './back-to-request.ts';
import { didYouMean } from './did-you-mean.ts';
import { handle } from './handle.ts';
import { openBlock } from './handlers/delete-users.ts';
import { leavingOut } from './leaving-out.ts';
import { hasConditions } from './list-matching.ts';
import { notYourself } from './not-yourself.ts';
import { messageCard } from './render/message-card.ts';
import { hearChoices } from './said-choices/hear-choices.ts';
import { editDialogue, type Dialogue } from './state/dialogue.ts';
import type { Replies, Turn } from './turn.ts';

/** Below these the bot asks instead of acting; measured on unseen sentences. A question answered wrongly costs less. */
const SURE_QUESTION = 0.5;
const SURE_COMMAND = 0.7;
const QUESTIONS: ReadonlySet<Intent> = new Set(['greet', 'help', 'considerations', 'ask_topic', 'thanks', 'cancel']);

/** Intents that look at something and leave the request in hand as it is. */
const LOOKS: ReadonlySet<Intent> = new Set([
  'license_overview',
  'license_of_user',
  'list_users',
  'list_inactive',
  'list_deleted',
  'find_user',
  'job_status',
  'audit_log',
]);

/** A typed message. Nothing here changes a tenant: text leads to cards, and only a card's button confirms a plan. */
export async function listen(turn: Turn, text: string, understood: Understood): Replies {
  const { dialogue, world, conversationId } = turn;
  const { intent } = understood;
  // Whatever is said now answers the last question or drops it.
  await editDialogue(world.documents, conversationId, (kept) =>
    kept.pending === undefined ? kept : withoutQuestion(kept),
  );
  if (await isNumberForPlan(turn, text)) return numberTyped(turn);
  const chosen = await hearChoices(turn, text, understood);
  if (chosen !== undefined) return chosen;
  if (understood.entities.ownAccount === true) return notYourself(turn, text);
  // Also where somebody was asked for to be deleted: the verb that is said now counts.
  const block = blockOrdered(turn, understood, text);
  if (block !== undefined) return block;
  const named = onlyNamed(dialogue, text, understood);
  if (named !== undefined) return handle(turn, named, text);
  if (intent === 'out_of_scope' || !isSure(understood)) return didYouMean(turn, text, understood);
  await editDialogue(world.documents, conversationId, (kept) => (kept.misses === 0 ? kept : { ...kept, misses: 0 }));
  const open = await openRequest(turn);
  const replies = await handle(turn, understood, text);
  return open !== undefined && isUnderWay(open) && LOOKS.has(intent) ? [...replies, stillOpen(turn, open)] : replies;
}

/** An order to block, now or now with a deletion later; undefined when none was given. */
function blockOrdered(turn: Turn, understood: Understood, text: string): Replies | undefined {
  if (namesSomebody(understood) && asksStaged(text) !== undefined)
    return handle(turn, { ...understood, intent: 'schedule_deletion' }, text);
  const named = namesSomebody(understood) || understood.entities.ownManager === true;
  if (!named || !asksBlock(text)) return undefined;
  const block: Understood = { ...understood, intent: 'delete_users' };
  return leavingOut(turn, block, text, (heeding) => openBlock(heeding, block, text));
}

const namesSomebody = ({ entities }: Understood): boolean => entities.people.length > 0 || hasConditions(entities);

function withoutQuestion({ pending: _answered, ...rest }: Dialogue): Dialogue {
  return rest;
}

/** People named without an order: they answer "who?", or are looked up; undefined when more was said. */
function onlyNamed({ pending }: Dialogue, text: string, understood: Understood): Understood | undefined {
  const { intent, entities } = understood;
  const asked = pending?.asked === 'who' ? pending.intent : undefined;
  if (asked !== undefined && saysNothing(understood) && /\p{L}/u.test(text))
    return { ...naming(understood, text), intent: asked };
  const ordered = isSure(understood) && intent !== 'find_user' && intent !== 'out_of_scope';
  if (entities.people.length === 0 || ordered) return undefined;
  if (asked !== undefined) return { ...understood, intent: answering(asked, intent) };
  return onlyNames(text, understood) ? { ...understood, intent: 'find_user' } : undefined;
}

/** A day named with the answer to "who?" is part of it. */
function answering(asked: Intent, told: Intent): Intent {
  return asked === 'delete_users' && told === 'schedule_deletion' ? told : asked;
}

/** No known word at all: where somebody was asked for, it is what they are called. */
function saysNothing({ intent, alternatives, entities }: Understood): boolean {
  return intent === 'out_of_scope' && alternatives.length === 0 && entities.except === undefined;
}

function naming(understood: Understood, text: string): Understood {
  const names = text.split(/[\n,;]+/u).map((name) => name.trim());
  const people = names.filter((name) => name !== '').map((name) => ({ text: name, kind: 'name' as const }));
  return { ...understood, entities: { ...understood.entities, people } };
}

/** The number a plan asks for, typed in the wrong place. It must not look as if it confirmed anything. */
async function isNumberForPlan(turn: Turn, text: string): Promise<boolean> {
  return /^\d+$/.test(text) && (await openRequest(turn))?.stage === 'plan';
}

async function numberTyped(turn: Turn): Replies {
  const { words } = turn;
  const actions = await backToRequest(turn);
  return [messageCard(words.t('dialogue.not-by-text'), [words.t('dialogue.not-by-number')], { actions })];
}

function isSure({ intent, confidence }: Understood): boolean {
  return confidence >= (QUESTIONS.has(intent) ? SURE_QUESTION : SURE_COMMAND);
}

/** A list of people without a word about what should happen to them: the card then offers what can. */
function onlyNames(text: string, { entities }: Understood): boolean {
  let rest = text.toLowerCase();
  for (const { text: name } of entities.people) rest = rest.replace(name.toLowerCase(), ' ');
  const left = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  return left.length === 0;
}
