import { messageCard } from './render/message-card.ts';
import { button } from './render/button.ts';
import { questionOf } from './render/answer-card.ts';
import { editDialogue } from './state/dialogue.ts';
import { welcome } from './welcome.ts';
import type { Intent } from '../understanding/intents.ts';
import type { Understood } from '../understanding/understood.ts';
import type { Replies, Turn } from './turn.ts';

const OFFERS = 3;
/** Surely nothing of ours, or no known word at all: guesses would be wild, so the main things are offered. */
const CERTAIN = 0.7;
const MAIN: readonly Intent[] = ['delete_users', 'license_overview', 'list_deleted'];
/** After this many messages in a row that were not understood, the menu says what can be. */
const MISSES = 2;

/** Not sure, or outside of what the bot does: offers what was likely meant. */
export async function didYouMean(turn: Turn, text: string, understood: Understood): Replies {
  const { world, words, conversationId } = turn;
  const { misses } = await editDialogue(world.documents, conversationId, (dialogue) => ({
    ...dialogue,
    pending: { asked: 'meaning', text },
    misses: dialogue.misses + 1,
  }));
  if (misses >= MISSES || text === '') {
    await editDialogue(world.documents, conversationId, (dialogue) => ({ ...dialogue, misses: 0 }));
    return [await welcome(turn, words.t(text === '' ? 'welcome.again' : 'welcome.missed'))];
  }
  const outside = understood.intent === 'out_of_scope';
  const wild = outside && understood.confidence >= CERTAIN;
  const likely = wild ? MAIN : [understood.intent, ...understood.alternatives];
  const intents = [...new Set<Intent>(likely)].filter(
    (intent) => intent !== 'out_of_scope' && intent !== 'ask_topic' && intent !== 'thanks' && intent !== 'greet',
  );
  const offers = [
    ...(wild ? [] : understood.topics).map((topic) => button(questionOf(topic, words), 'answer', { topic })),
    ...intents.map((intent) => button(words.t(`dialogue.intent.${intent}`), 'mean', { intent })),
  ].slice(0, OFFERS);
  const blank = understood.alternatives.length === 0;
  const title = blank ? 'dialogue.blank' : outside ? 'dialogue.outside' : 'dialogue.unsure';
  const body = blank ? 'dialogue.blank-text' : outside ? 'dialogue.outside-text' : 'dialogue.unsure-text';
  return [
    messageCard(words.t(title), [words.t(body)], {
      actions: [...offers, button(words.t('dialogue.something-else'), 'menu')],
    }),
  ];
}
