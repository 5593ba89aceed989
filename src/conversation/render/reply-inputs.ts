import { answersPeople, keepsMailbox } from '../../domain/plan/planned-reply.ts';
import type { Options, ReplyWay } from '../../domain/plan/plan.ts';
import { LANGUAGES } from '../../locales/index.ts';
import { words as wordsOf, type Words } from '../../locales/words.ts';
import type { OptionInput, TextInput } from '../cards.ts';
import { marked, type Choices, type Inputs } from './option-input.ts';

const WAYS: readonly ReplyWay[] = ['leave', 'set'];
/** Per text; both stand on one card. */
const LENGTH = 1_000;

const TEXTS = ['replyInside', 'replyOutside'] as const;
type ReplyText = (typeof TEXTS)[number];

/** As the reader writes it: `{name}` is `[naam]` for a Dutch one. */
const shown = (text: string, words: Words): string =>
  text.replaceAll('{name}', words.t('options.reply.name')).replaceAll('{contact}', words.t('options.reply.contact'));

/** As it is kept: whoever wrote it may go on in another language. */
function kept(text: string): string {
  return LANGUAGES.map((language) => wordsOf(language)).reduce(
    (rest, words) =>
      rest
        .replaceAll(words.t('options.reply.name'), '{name}')
        .replaceAll(words.t('options.reply.contact'), '{contact}'),
    text,
  );
}

const usualText = (which: ReplyText, words: Words): string => words.t(`options.${which}.usual`);

/** Asked where there is a mailbox; that a plain deletion leaves nobody to answer is said where it is chosen. */
export function replyInput(chosen: Choices, words: Words): readonly OptionInput[] {
  const { options, subjects, usual } = chosen;
  if (options.outcome === 'unassign' && options.reply !== 'set') return [];
  if (!subjects.some(answersPeople)) return [];
  const choices = WAYS.map((way) => ({
    title: marked(words.t(`options.reply.${way}`), way === (usual.reply ?? 'leave'), chosen, words),
    value: way,
  }));
  const value = options.reply ?? 'leave';
  return [
    {
      inputId: 'reply',
      label: words.t(keepsMailbox(options) ? 'options.reply' : 'options.reply.staged'),
      value,
      style: 'compact',
      choices,
    },
  ];
}

/** Both texts, with a good one to begin with. A card shows nothing new until it is sent: they stand there before. */
export function replyTexts({ options }: Choices, words: Words): readonly TextInput[] {
  return TEXTS.map((inputId) => ({
    inputId,
    label: words.t(`options.${inputId}`),
    value: shown(options[inputId] ?? kept(usualText(inputId, words)), words),
    placeholder: words.t('options.reply.nothing'),
    multiline: true,
  }));
}

/** What was typed; the text we began with is not kept, so that it follows the language. */
export function mergeReply(options: Options, inputs: Inputs): Pick<Options, 'reply' | ReplyText> {
  const way = WAYS.find((one) => one === inputs['reply']);
  const typed = TEXTS.flatMap((which) => {
    const value = inputs[which];
    if (typeof value !== 'string') return [];
    const text = value.replace(/\r\n?/gu, '\n').trim().slice(0, LENGTH);
    const isUsual = options[which] === undefined && LANGUAGES.some((one) => usualText(which, wordsOf(one)) === text);
    return isUsual ? [] : [[which, kept(text)] as const];
  });
  return { ...(way === undefined ? {} : { reply: way }), ...Object.fromEntries(typed) };
}

/** With the texts we began with where nobody typed any. */
export function withReply(options: Options, words: Words): Options {
  const texts = TEXTS.map((which) => [which, options[which] ?? kept(usualText(which, words))] as const);
  return { ...options, ...Object.fromEntries(texts) };
}
