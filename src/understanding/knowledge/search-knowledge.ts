import MiniSearch from 'minisearch';
import { LANGUAGES, isMessageKey, messages, type Language } from '../../locales/index.ts';
import type { Topic } from '../classifier/labels.ts';
import { keywords as en } from '../en/keywords.ts';
import { keywords as nl } from '../nl/keywords.ts';
import { tokenise } from '../tokens.ts';
import type { Entry } from './entry.ts';
import { knowledge } from './index.ts';
import { ideas, stems } from './terms.ts';

/** Answers offered for one question. */
const MOST = 3;
/** Least share of the best score at which another answer is worth a button. */
const NEAR = 0.3;
/** What the subject weighs against the words, whose best match is 1; and what being the general answer adds. */
const SUBJECT = 1.1;
const LEAD = 0.15;
const KEYWORDS = { en, nl } satisfies Record<Language, object>;

export interface Question {
  /** As asked, names and all. */
  readonly text: string;
  /** Its words, slips of the pen repaired. */
  readonly words: readonly string[];
  readonly language: Language;
  /** How likely each subject is, 0 to 1. */
  readonly topics: ReadonlyMap<Topic, number>;
  /** How likely it is that the admin asks what to think of before deleting, 0 to 1. */
  readonly considerations: number;
}

/** Words of an answer, with the plain apostrophes of what people type. */
function wordsOf(key: string, language: Language): string {
  return isMessageKey(key) ? messages[language][key].replace(/’/gu, "'") : '';
}

const split = (text: string): string[] => text.split(' ').filter((term) => term !== '');
const rowOf = (text: string): string[] =>
  tokenise(text.toLowerCase())
    .filter(({ isWord }) => isWord)
    .map(({ text: word }) => word);

function indexOf(language: Language): MiniSearch {
  const search = new MiniSearch({
    fields: ['question', 'keywords', 'text', 'ideas'],
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: {
      boost: { question: 3, keywords: 3, ideas: 2 },
      prefix: (term) => term.length > 4 && !term.startsWith('~'),
      fuzzy: (term) => (term.length > 5 && !term.startsWith('~') ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.4 },
    },
  });
  search.addAll(
    knowledge.map(({ id }) => {
      const question = wordsOf(`answer.${id}.question`, language);
      const also = KEYWORDS[language][id];
      return {
        id,
        question: stems(question).join(' '),
        keywords: stems(also).join(' '),
        text: stems(wordsOf(`answer.${id}.text`, language)).join(' '),
        ideas: ideas([...rowOf(question), ...rowOf(also)], language).join(' '),
      };
    }),
  );
  return search;
}

const INDEXES = Object.fromEntries(LANGUAGES.map((language) => [language, indexOf(language)])) as Record<
  Language,
  MiniSearch
>;

/** The first entry of each topic: what is said when only the subject is clear. */
const LEADS: ReadonlySet<string> = new Set(
  (knowledge as readonly Entry[])
    .filter(({ topic }, at, all) => topic !== undefined && all.findIndex((other) => other.topic === topic) === at)
    .map(({ id }) => id),
);

/** Ids of the entries nearest to a question, best first, at most three; empty when nothing fits. */
export function searchKnowledge({ text, words, language, topics, considerations }: Question): readonly string[] {
  const query = [...new Set([...stems(text), ...stems(words.join(' '))]), ...ideas(words, language)].join(' ');
  const found = new Map(INDEXES[language].search(query).map((hit) => [String(hit.id), hit.score]));
  const top = Math.max(1, ...found.values());
  const scored = (knowledge as readonly Entry[])
    .map(({ id, topic }) => {
      const likely = topic === undefined ? 0 : (topics.get(topic) ?? 0);
      const asked = id === 'considerations-before-deleting' ? considerations : 0;
      return {
        id,
        score: (found.get(id) ?? 0) / top + SUBJECT * likely + (LEADS.has(id) ? LEAD * likely : 0) + SUBJECT * asked,
      };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR)
    .slice(0, MOST)
    .map(({ id }) => id);
}
