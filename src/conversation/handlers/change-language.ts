import { LANGUAGES, type Language } from '../../locales/index.ts';
import { words } from '../../locales/words.ts';
import { button } from '../render/button.ts';
import { messageCard } from '../render/message-card.ts';
import { editDialogue } from '../state/dialogue.ts';
import type { Replies, Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** Each language under its own name, as people look for it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' };

export const changeLanguage: Handler = (turn, { entities }) =>
  entities.language === undefined ? ask(turn) : speak(turn, entities.language);

/** From now on this language, until asked otherwise. */
export async function speak(turn: Turn, language: Language): Replies {
  await editDialogue(turn.world.documents, turn.conversationId, (dialogue) => ({ ...dialogue, chosen: language }));
  return [{ kind: 'text', text: words(language, turn.words.timeZone).t('dialogue.language') }];
}

function ask({ words: spoken }: Turn): Replies {
  const actions = LANGUAGES.map((language) => button(NAMES[language], 'speak', { language }));
  const card = messageCard(spoken.t('dialogue.language-ask'), [spoken.t('dialogue.language-unknown')], { actions });
  return Promise.resolve([card]);
}
