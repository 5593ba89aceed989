import { Failure } from '../../domain/errors.ts';
import { cleanText, inertText, plainText } from './inert-text.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = Readonly<Record<string, Json>>;

/** Where Markdown is read, by the Adaptive Cards 1.5 schema and by what adaptivecards 3.0.6 and Teams do. */
const MARKDOWN: Readonly<Record<string, readonly string[]>> = {
  TextBlock: ['text'],
  'Input.Toggle': ['title', 'errorMessage'],
  'Input.Text': ['errorMessage'],
  'Input.Number': ['errorMessage'],
  'Input.Date': ['errorMessage'],
  'Input.Time': ['errorMessage'],
  'Input.ChoiceSet': ['errorMessage'],
};
const PLAIN = ['text', 'title', 'label', 'placeholder', 'altText', 'tooltip', 'fallbackText', 'speak'];

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/**
 * The last step before a card leaves: text becomes inert text, buttons get their fallback, and what the templating
 * engine leaves behind (`$when: null`, empty places) goes.
 *
 * @throws Failure `internal` when a link is not to a web page or a letter
 */
export function finish(value: Json): Json {
  if (isList(value)) return value.filter((item) => item !== null).map(finish);
  if (!isNode(value)) return value;
  const type = typeof value['type'] === 'string' ? value['type'] : '';
  const finished: Record<string, Json> = {};
  for (const [key, content] of Object.entries(value))
    if (content !== null) finished[key] = finishProperty(value, type, key, content);
  return type.startsWith('Action.') ? action(type, finished) : finished;
}

function finishProperty(node: Node, type: string, key: string, content: Json): Json {
  if (key === 'data') return content; // ids for ourselves, not words for a reader
  if (MARKDOWN[type]?.includes(key)) return inertText(content);
  if (type === 'FactSet' && key === 'facts') return pairs(content, ['title', 'value'], inertText);
  if (type === 'Input.ChoiceSet' && key === 'choices') return choices(node, content);
  if (PLAIN.includes(key)) return plainText(content);
  if (type.startsWith('Input.') && key === 'value') return cleanText(content);
  return finish(content);
}

function pairs(list: Json, keys: readonly string[], write: (text: Json) => string): Json {
  if (!isList(list)) return list;
  return list
    .filter(isNode)
    .map((pair) =>
      Object.fromEntries(Object.entries(pair).map(([key, text]) => [key, keys.includes(key) ? write(text) : text])),
    );
}

/** A drop-down shows its titles as they are; radio buttons and check boxes read Markdown. */
function choices(set: Node, list: Json): Json {
  const buttons = set['style'] === 'expanded' || set['isMultiSelect'] === true;
  return pairs(pairs(list, ['title'], buttons ? inertText : plainText), ['value'], cleanText);
}

function action(type: string, finished: Record<string, Json>): Json {
  if (type === 'Action.OpenUrl' && !/^(https:\/\/|mailto:)/i.test(plainText(finished['url'])))
    throw new Failure('internal', {}, { cause: 'a card may only open https and mailto addresses' });
  if (type !== 'Action.Execute') return finished;
  const { title, verb, data, style, associatedInputs } = finished;
  // Clients older than Universal Actions drop an Execute: the same press reaches us as a message with a value.
  const submit = {
    type: 'Action.Submit',
    title,
    data: { ...(isNode(data) ? data : {}), verb },
    style,
    associatedInputs,
  };
  const fallback = Object.fromEntries(Object.entries(submit).filter(([, content]) => content !== undefined)) as Node;
  return { ...finished, fallback };
}
