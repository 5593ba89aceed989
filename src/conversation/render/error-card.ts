import { ERRORS, type CatalogueEntry, type FailureInfo } from '../../domain/errors.ts';
import { failureWords } from '../../locales/failure-words.ts';
import { roleName } from '../../locales/role-name.ts';
import type { Words } from '../../locales/words.ts';
import type { CardAction, CardFact } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { messageCard } from './message-card.ts';

/** What went wrong and what to do about it, in words. */
export function failureLines(failure: FailureInfo, words: Words): readonly string[] {
  const { cause, next } = failureWords(words, failure);
  return [cause, next];
}

/** Cause, next step, and whatever helps the person who can fix it: role, permission, request id. */
export function errorCard(failure: FailureInfo, words: Words, actions: readonly CardAction[] = []): CardReply {
  const entry: CatalogueEntry = ERRORS[failure.code];
  const fact = (title: string, value: string | undefined): readonly CardFact[] =>
    value === undefined ? [] : [{ title, value }];
  return messageCard(words.t('dialogue.error-title'), failureLines(failure, words), {
    facts: [
      ...fact(words.t('dialogue.error-role'), entry.role && roleName(words, entry.role)),
      ...fact(words.t('dialogue.error-permission'), failure.permission),
      ...fact(words.t('dialogue.error-request'), failure.requestId),
    ],
    actions,
  });
}
