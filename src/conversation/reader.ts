import { languageOf, type Language } from '../locales/index.ts';
import { words, type Words } from '../locales/words.ts';
import type { Documents } from './ports.ts';
import { readDialogue, type Dialogue } from './state/dialogue.ts';

/**
 * Asked for in words, else the language the reader last wrote in, else what the client says. A client that changes its
 * language overrules what was written and asked before: some clients always say `en-US`, so what is written counts more.
 */
export function languageFor(dialogue: Dialogue, locale: string | undefined): Language {
  const { chosen, spoken } = dialogue;
  if (chosen !== undefined && (dialogue.locale ?? locale) === locale) return chosen;
  return spoken !== undefined && spoken.locale === locale ? spoken.language : languageOf(locale);
}

/** How the reader of a conversation is spoken to when nobody just wrote: progress of a job, a reminder. */
export async function readerOf(documents: Documents, conversationId: string): Promise<Words> {
  const dialogue = await readDialogue(documents, conversationId);
  return words(languageFor(dialogue, dialogue.locale), dialogue.timeZone);
}
