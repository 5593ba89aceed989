import type { Words } from '../../locales/words.ts';
import type { WelcomeCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';

const ABILITIES = ['delete', 'find', 'licenses', 'restore', 'ask'] as const;
const TRIES = ['first', 'second', 'third'] as const;

/** What can be asked, and three things to try: their buttons say the sentence, as if it had been typed. */
export function welcomeCard(words: Words, title = words.t('welcome.title')): CardReply {
  const data: WelcomeCard = {
    title,
    intro: words.t('welcome.intro'),
    abilities: ABILITIES.map((ability) => ({
      heading: words.t(`welcome.${ability}`),
      lines: [words.t(`welcome.${ability}.example`)],
    })),
    promise: words.t('welcome.promise'),
    actions: TRIES.map((which) => {
      const text = words.t(`welcome.try.${which}`);
      return button(text, 'say', { text });
    }),
  };
  return { kind: 'card', card: 'welcome', data };
}
