import type { FailureInfo } from '../../domain/errors.ts';
import type { Words } from '../../locales/words.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { failureLines } from './error-card.ts';
import { messageCard } from './message-card.ts';

/** What tells of leavers without a sign-in. */
const INSTEAD = ['disabled', 'unlicensed', 'guests', 'clean-up'] as const;

/** Nothing was asked but sign-ins, and those cannot be read here: why, and what can be listed instead. */
export function signInsUnread(failure: FailureInfo, words: Words): CardReply {
  const permission =
    failure.permission === undefined
      ? []
      : [{ title: words.t('dialogue.error-permission'), value: failure.permission }];
  return messageCard(
    words.t('users.sign-ins-unread'),
    [...failureLines(failure, words), words.t('users.sign-ins-unread.instead')],
    {
      facts: permission,
      actions: INSTEAD.map((which) => {
        const text = words.t(`users.sign-ins-unread.${which}`);
        return button(text, 'say', { text });
      }),
    },
  );
}
