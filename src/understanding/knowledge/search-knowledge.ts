import MiniSearch from 'minisearch';
import { LANGUAGES, isMessageKey, messages, type Language } from '../../locales/index.ts';
import { keywords as en } from '../en/keywords.ts';
import { keywords as nl } from '../nl/keywords.ts';
import type { Topic } from '../classifier/labels.ts';
import { commonWords } from '../common-words.ts';
import type { Entry } from './entry.ts';
import { knowledge } from './index.ts';

const MOST = 3;
const KEYWORDS = { en, nl } satisfies Record<Language, object>;

export interface SearchHints {
  /** Subject the classifier found. */
  readonly topic?: Topic | undefined;
  /** The question is what to think of before deleting. */
  readonly considerations?: boolean;
}

function wordsOf(key: string, language: Language): string {
  return isMessageKey(key) ? messages[language][key] : '';
}

function indexOf(language: Language): MiniSearch {
  const search = new MiniSearch({
    fields: ['question', 'keywords', 'text'],
    processTerm: (term) => (commonWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: { question: 3, keywords: 3 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  search.addAll(
    knowledge.map(({ id }) => ({
      id,
      question: wordsOf(`answer.${id}.question`, language),
      keywords: KEYWORDS[language][id],
      text: wordsOf(`answer.${id}.text`, language),
    })),
  );
  return search;
}

const INDEXES = Object.fromEntries(LANGUAGES.map((language) => [language, indexOf(language)])) as Record<
  Language,
  MiniSearch
>;

/** Ids of the entries nearest to a question, best first, at most three; empty when nothing fits. */
export function searchKnowledge(text: string, language: Language, hints: SearchHints = {}): readonly string[] {
  const entries: readonly Entry[] = knowledge;
  const scores = new Map(INDEXES[language].search(text).map((hit) => [String(hit.id), hit.score]));
  const top = Math.max(1, ...scores.values());
  const lead = entries.find(({ topic }) => topic !== undefined && topic === hints.topic)?.id;
  return entries
    .map(({ id, topic }) => ({
      id,
      score:
        (scores.get(id) ?? 0) / top +
        (hints.topic !== undefined && topic === hints.topic ? 0.8 : 0) +
        (id === lead ? 0.25 : 0) +
        (hints.considerations === true && id === 'considerations-before-deleting' ? 2 : 0),
    }))
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id }) => id);
}
