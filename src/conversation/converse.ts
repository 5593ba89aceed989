import { ERRORS, Failure, toFailure } from '../domain/errors.ts';
import type { Language } from '../locales/index.ts';
import { words, type Words } from '../locales/words.ts';
import type { Understood } from '../understanding/understood.ts';
import { act } from './act.ts';
import type { Incoming } from './event.ts';
import { giveFile } from './give-file.ts';
import { hearFile } from './hear-file.ts';
import { listen } from './listen.ts';
import type { Show, World } from './ports.ts';
import { languageFor } from './reader.ts';
import type { CardAction } from './cards.ts';
import { button } from './render/button.ts';
import { errorCard } from './render/error-card.ts';
import type { Reply } from './reply.ts';
import { editDialogue, readDialogue, type Dialogue } from './state/dialogue.ts';
import type { Replies, Turn } from './turn.ts';
import { welcome } from './welcome.ts';

/**
 * One turn: what came in → what the bot does. Whatever fails becomes a card that says cause and next step; the
 * conversation goes on.
 */
export async function converse(incoming: Incoming, world: World, show: Show): Promise<readonly Reply[]> {
  let spoken = wordsFor({ misses: 0 }, incoming);
  const written = (reply: Reply): Reply => (reply.kind === 'card' ? { language: spoken.language, ...reply } : reply);
  try {
    const { actor } = incoming.sender;
    if (!world.tenantAllowed(actor.tenantId)) throw new Failure('tenant-foreign');
    const heard = await hear(incoming, world);
    spoken = wordsFor(heard.dialogue, incoming);
    const { conversationId } = incoming;
    const { dialogue } = heard;
    const turn: Turn = {
      world,
      actor,
      words: spoken,
      prices: world.prices,
      conversationId,
      dialogue,
      show: (reply) => show(written(reply)),
    };
    return (await respond(turn, incoming, heard)).map(written);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code === 'internal') world.report?.(error);
    return [written(errorCard(failure.info, spoken, again(incoming, failure, spoken)))];
  }
}

/** Longer texts would make the card too large. */
const SAID_AGAIN = 4_000;

/** What may pass by itself is worth saying again, and nobody should have to type it again. */
function again({ event }: Incoming, { code }: Failure, spoken: Words): readonly CardAction[] {
  if (event.kind !== 'text' || !ERRORS[code].retryable || event.text.length > SAID_AGAIN) return [];
  return [button(spoken.t('common.again'), 'say', { text: event.text })];
}

interface Heard {
  readonly dialogue: Dialogue;
  readonly text: string;
  /** Only of a text. */
  readonly understood: Understood | undefined;
}

/** What was meant, and how to speak to whoever said it. */
async function hear(incoming: Incoming, world: World): Promise<Heard> {
  const { sender, event, conversationId } = incoming;
  const kept = await readDialogue(world.documents, conversationId);
  const text = 'text' in event ? clean(event.text) : '';
  const isSaid = event.kind === 'text' || text !== '';
  const understood = isSaid ? world.understand(text, languageFor(kept, sender.locale)) : undefined;
  const dialogue = await editDialogue(world.documents, conversationId, (latest) =>
    remember(latest, incoming, understood?.language),
  );
  return { dialogue, text, understood };
}

async function respond(turn: Turn, { event }: Incoming, { text, understood }: Heard): Replies {
  if (event.kind === 'action') return act(turn, event.verb, event.data);
  if (event.kind === 'consent') return giveFile(turn, event);
  if (event.kind === 'file') return hearFile(turn, { ...event, text }, understood);
  return understood === undefined ? [await welcome(turn)] : listen(turn, text, understood);
}

const wordsFor = (dialogue: Dialogue, { sender }: Incoming): Words =>
  words(languageFor(dialogue, sender.locale), sender.timeZone ?? dialogue.timeZone);

/** What no name contains and no database stores: control characters and halves of characters. */
const UNSTORABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g; // eslint-disable-line no-control-regex -- they are what is removed

const clean = (text: string): string => text.replace(UNSTORABLE, '').trim();

/** Saves how to speak to this reader: cards that are sent when nobody asks need it too. */
function remember(kept: Dialogue, { sender, event }: Incoming, told: Language | undefined): Dialogue {
  const dialogue = event.kind === 'install' ? withoutLanguage(kept) : inClientLanguage(kept, sender.locale);
  const { locale, timeZone = dialogue.timeZone } = sender;
  const spoken = told === undefined ? dialogue.spoken : { language: told, locale };
  const same = dialogue.locale === locale && dialogue.timeZone === timeZone && sameLanguage(dialogue.spoken, spoken);
  if (same) return dialogue;
  return {
    ...dialogue,
    locale,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(spoken === undefined ? {} : { spoken }),
  };
}

/** A client put into another language is spoken to in that, whatever was written or asked for before. */
function inClientLanguage(dialogue: Dialogue, locale: string): Dialogue {
  return (dialogue.locale ?? locale) === locale ? dialogue : withoutLanguage(dialogue);
}

function withoutLanguage({ spoken: _written, chosen: _asked, ...rest }: Dialogue): Dialogue {
  return rest;
}

function sameLanguage(one: Dialogue['spoken'], other: Dialogue['spoken']): boolean {
  return one?.language === other?.language && one?.locale === other?.locale;
}
