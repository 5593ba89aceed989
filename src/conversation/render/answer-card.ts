import { isMessageKey } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import { knowledge } from '../../understanding/knowledge/index.ts';
import type { CardAction, CardFact } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { messageCard } from './message-card.ts';

/** A month as `2026-11` in words. */
function month(date: string, words: Words): string {
  const format = new Intl.DateTimeFormat(words.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}

/** What an answer adds of this tenant. */
export interface Adapted {
  readonly lines: readonly string[];
  readonly facts: readonly CardFact[];
}

export function questionOf(topic: string, words: Words): string {
  const key = `answer.${topic}.question`;
  return isMessageKey(key) ? words.t(key) : topic;
}

export const isAnswer = (topic: string): boolean => knowledge.some(({ id }) => id === topic);

/** A short answer with where it comes from and how old it is. `related` topics and `more` become buttons. */
export function answerCard(
  topic: string,
  words: Words,
  related: readonly string[],
  more: readonly CardAction[] = [],
  adapted: Adapted = { lines: [], facts: [] },
): CardReply {
  const entry = knowledge.find(({ id }) => id === topic);
  const key = `answer.${topic}.text`;
  // What holds in this tenant stands right behind the first paragraph: before the steps, where there are any.
  const [lead = topic, ...steps] = isMessageKey(key) ? words.t(key).split('\n') : [];
  const sources = entry?.sources ?? [];
  return messageCard(
    questionOf(topic, words),
    [
      lead,
      ...adapted.lines,
      ...steps,
      ...(entry === undefined ? [] : [words.t('dialogue.checked', { date: month(entry.date, words) })]),
    ],
    {
      facts: adapted.facts,
      links: sources.slice(0, 2).map(({ title, url }) => ({ title: words.t('dialogue.source', { title }), url })),
      actions: [...related.slice(0, 2).map((id) => button(questionOf(id, words), 'answer', { topic: id })), ...more],
    },
  );
}
