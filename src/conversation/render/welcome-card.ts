import type { Words } from '../../locales/words.ts';
import type { WelcomeCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';

const ABILITIES = ['delete', 'find', 'licenses', 'restore', 'ask'] as const;
const TRIES = ['first', 'second', 'third'] as const;

export interface Welcome {
  readonly title?: string;
  /** The reader holds no role that may see or change anything here. */
  readonly answersOnly: boolean;
}

/** What can be asked, and three things to try: their buttons say the sentence, as if it had been typed. */
export function welcomeCard(words: Words, { title, answersOnly }: Welcome): CardReply {
  const abilities = answersOnly ? (['ask'] as const) : ABILITIES;
  const tries = answersOnly ? (['third'] as const) : TRIES;
  const data: WelcomeCard = {
    title: title ?? words.t('welcome.title'),
    intro: words.t(answersOnly ? 'welcome.intro-answers' : 'welcome.intro'),
    abilities: abilities.map((ability) => ({
      heading: words.t(`welcome.${ability}`),
      lines: [words.t(answersOnly ? 'welcome.ask.example-answers' : `welcome.${ability}.example`)],
    })),
    promise: words.t('welcome.promise'),
    actions: tries.map((which) => {
      const text = words.t(`welcome.try.${which}`);
      return button(text, 'say', { text });
    }),
  };
  return { kind: 'card', card: 'welcome', data };
}
