import type { Language } from '../locales/index.ts';
import { model } from './classifier/model.ts';
import { interpret, type Hints } from './interpret.ts';
import type { Understood } from './understood.ts';

/**
 * What a message means. Pure, synchronous, a few milliseconds. `language` is the conversation's; the message's own is
 * told in the result. A deletion is only ever a proposal: the dialogue opens a card, nothing more.
 */
export function understand(text: string, language: Language, hints: Hints = {}): Understood {
  return interpret(model(), text, language, hints);
}
