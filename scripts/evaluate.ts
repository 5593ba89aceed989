/**
 * `npm run evaluate [-- --verbose]`: how well sentences are understood that the classifier was not trained on.
 * Folds are split by meaning: a sentence and its translation are never on both sides.
 */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/locales/index.ts';
import { intentOf, topicOf, type Label } from '../src/understanding/classifier/labels.ts';
import { model, readModel, type Model } from '../src/understanding/classifier/model.ts';
import { interpret } from '../src/understanding/interpret.ts';
import type { Understood } from '../src/understanding/understood.ts';
import { examples, train, type Example } from './training.ts';
import { knowledge } from '../src/understanding/knowledge/index.ts';
import type { Entry } from '../src/understanding/knowledge/entry.ts';

const verbose = process.argv.includes('--verbose');
const DESTRUCTIVE = new Set(['delete_users', 'schedule_deletion']);
const entries: readonly Entry[] = knowledge;

interface Tally {
  right: number;
  topThree: number;
  wrongDelete: number;
  acted: number;
  actedRight: number;
  total: number;
}
const none = (): Tally => ({ right: 0, topThree: 0, wrongDelete: 0, acted: 0, actedRight: 0, total: 0 });

/** The right intent and, for a question, an answer on the right subject first. */
function isRight({ intent, topics }: Understood, label: Label): boolean {
  const topic = topicOf(label);
  return (
    intent === intentOf(label) && (topic === undefined || entries.find(({ id }) => id === topics[0])?.topic === topic)
  );
}

function judgeOne(model: Model, { text, language, label }: Example): Tally {
  const understood = interpret(model, text, language, {});
  const wanted = intentOf(label);
  const right = isRight(understood, label);
  const acts = understood.confidence >= (understood.intent === 'ask_topic' ? 0.5 : 0.6);
  const wrongDelete = DESTRUCTIVE.has(understood.intent) && !DESTRUCTIVE.has(wanted);
  if (wrongDelete || (verbose && !right))
    console.log(
      `${wrongDelete ? '!!' : '  '} ${label} ← ${understood.intent}/${understood.topics[0] ?? ''} ${understood.confidence}  ${text}`,
    );
  return {
    right: Number(right),
    topThree: Number(right || understood.intent === wanted || understood.alternatives.slice(0, 2).includes(wanted)),
    wrongDelete: Number(wrongDelete),
    acted: Number(acts),
    actedRight: Number(acts && right),
    total: 1,
  };
}

function judge(model: Model, sentences: readonly Example[], tally: Tally): void {
  for (const sentence of sentences) {
    const one = judgeOne(model, sentence);
    for (const key of Object.keys(one) as (keyof Tally)[]) tally[key] += one[key];
  }
}

function print(name: string, { right, topThree, wrongDelete, acted, actedRight, total }: Tally): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `${name}: right ${percent(right, total)} of ${total}, intent among three ${percent(topThree, total)}, acts at once ${percent(acted, total)} (right ${percent(actedRight, acted)}), wrong deletes ${wrongDelete}`,
  );
}

const FOLDS = 5;
const all = examples();
if (!process.argv.includes('--fresh')) {
  const place = new Map(
    [...new Set(all.map(({ meaning }) => meaning))].map((meaning, index) => [meaning, (index * 7) % FOLDS]),
  );
  const folds = none();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = readModel(train(all.filter(({ meaning }) => place.get(meaning) !== fold)));
    judge(
      trained,
      all.filter(({ meaning }) => place.get(meaning) === fold),
      folds,
    );
  }
  print('held out by meaning (rules and lexicon have seen these)', folds);
}
for (const name of ['fresh', 'unseen', 'telegram', 'messy'])
  for (const language of LANGUAGES) {
    const tally = none();
    const file = new URL(`../test/understanding/${language}/${name}.json`, import.meta.url);
    const rows = JSON.parse(readFileSync(file, 'utf8')) as { text: string; intent: string; topic?: string }[];
    const sentences = rows.map(({ text, intent, topic }) => ({
      text,
      language,
      label: (topic === undefined ? intent : `${intent}:${topic}`) as Label,
      meaning: '',
    }));
    judge(model(), sentences, tally);
    print(`${name} sentences, ${language}`, tally);
  }
for (const language of LANGUAGES) {
  const file = new URL(`../test/understanding/${language}/no-order.json`, import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const wrong = rows.filter((text) => DESTRUCTIVE.has(interpret(model(), text, language, {}).intent));
  console.log(`delete words without an order, ${language}: ${wrong.length} of ${rows.length} taken as one`, wrong);
}
