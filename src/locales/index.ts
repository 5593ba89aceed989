import { en, type Messages } from './en/index.ts';
import { nl } from './nl/index.ts';

/** Every language, in the order in which they are offered. A missing message is a type error. */
export const messages = { en, nl } as const satisfies Record<string, Messages>;

export type Language = keyof typeof messages;
export type MessageKey = keyof Messages;
export const LANGUAGES = Object.keys(messages) as Language[];

/** `nl-BE`, `nl_NL`, `NL` → `nl`; anything else → English. */
export function languageOf(locale: string | undefined): Language {
  const tag = (locale ?? '').toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}

/** Keys made from data (finding and error ids) are looked up, so that a typo is found by a test and not by an admin. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
