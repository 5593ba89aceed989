import type { Failure } from '../domain/errors.ts';
import { isMessageKey } from '../locales/index.ts';
import type { Words } from '../locales/words.ts';

/** Cause and next step of a catalogue error, as one text. */
export function failureWords({ info }: Failure, words: Words): string {
  const values = { permission: info.permission ?? 'none', seconds: info.retryAfter ?? 0 };
  const sentences = [`error.${info.code}.cause`, `error.${info.code}.next`]
    .filter(isMessageKey)
    .map((key) => words.t(key, values));
  return sentences.length > 0 ? sentences.join(' ') : words.t('bot.failed');
}
