/** Reading a card as a client does: which buttons and inputs it shows, and what pressing one sends. */
export type Json = Readonly<Record<string, unknown>>;

export interface CardAction extends Json {
  readonly type: string;
  readonly title?: string;
  readonly verb?: string;
  readonly id?: string;
  readonly data?: Json;
  readonly fallback?: unknown;
  readonly associatedInputs?: 'auto' | 'none';
}

export interface CardInput extends Json {
  readonly type: string;
  readonly id: string;
  readonly value?: string;
  readonly label?: string;
  readonly isRequired?: boolean;
}

/** Every action of a card, in the order they are met: buttons, selectActions, the insides of Action.ShowCard. */
export const actionsOf = (card: Json): readonly CardAction[] =>
  objectsIn(card).filter((one): one is CardAction => /^Action\./.test(String(one['type'])));

export const inputsOf = (card: Json): readonly CardInput[] =>
  objectsIn(card).filter((one): one is CardInput => /^Input\./.test(String(one['type'])));

/** All text a person sees on a card, one piece per line: TextBlocks, runs, facts, titles, labels, choices. */
export function textOf(card: Json): string {
  const shown = ['text', 'title', 'value', 'label', 'placeholder', 'altText', 'fallbackText'];
  return objectsIn(card)
    .flatMap((one) => shown.map((property) => one[property]))
    .filter((text): text is string => typeof text === 'string')
    .join('\n');
}

function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  // A fallback is what another client would show instead, and data is nothing a person sees.
  const parts = Object.entries(value).filter(([name]) => !['fallback', 'data', 'refresh', 'msteams'].includes(name));
  return [value as Json, ...parts.flatMap(([, part]) => objectsIn(part))];
}

/**
 * What the inputs of a card hold after a person filled in `given` and left the rest as it was. All values are strings,
 * as the Adaptive Cards renderer sends them.
 * @throws when an id is not on the card or a required input stays empty: the client would not send that.
 */
export function inputValues(card: Json, given: Readonly<Record<string, string>>): Record<string, string> {
  const inputs = inputsOf(card);
  const unknown = Object.keys(given).filter((id) => !inputs.some((input) => input.id === id));
  if (unknown.length > 0)
    throw new Error(`no input ${unknown.join(', ')} on the card; it has: ${inputs.map(({ id }) => id).join(', ')}`);
  const values = Object.fromEntries(inputs.map((input) => [input.id, given[input.id] ?? initialValue(input)]));
  const empty = inputs.filter(({ id, isRequired }) => isRequired === true && !values[id]);
  if (empty.length > 0) throw new Error(`required and empty: ${empty.map(({ id }) => id).join(', ')}`);
  return values;
}

function initialValue(input: CardInput): string {
  if (input.type !== 'Input.Toggle') return input.value ?? '';
  return input.value ?? (input['valueOff'] as string | undefined) ?? 'false';
}

/** Which action is meant: its title, verb or id; with an object all given parts must fit, `data` by the parts given. */
export type ActionTarget =
  string | { readonly title?: string; readonly verb?: string; readonly data?: Json; readonly nth?: number };

/** @throws when there is none, or several of them and no `nth` (0 = first). */
export function findAction(card: Json, target: ActionTarget, types: readonly string[]): CardAction {
  const offered = actionsOf(card).filter(({ type }) => types.includes(type));
  const fitting = offered.filter((action) => fits(action, target));
  const nth = typeof target === 'string' ? undefined : target.nth;
  const found = fitting[nth ?? 0];
  const names = offered.map(({ title, verb }) => `"${title ?? ''}" (${verb ?? '-'})`).join(', ');
  if (found === undefined) throw new Error(`no action ${JSON.stringify(target)} on the card; it offers: ${names}`);
  if (fitting.length > 1 && nth === undefined)
    throw new Error(`${fitting.length} actions fit ${JSON.stringify(target)}; say which with nth or data: ${names}`);
  return found;
}

function fits(action: CardAction, target: ActionTarget): boolean {
  if (typeof target === 'string') return [action.title, action.verb, action.id].includes(target);
  const { title, verb, data = {} } = target;
  return (
    (title === undefined || title === action.title) &&
    (verb === undefined || verb === action.verb) &&
    Object.entries(data).every(([name, value]) => JSON.stringify(action.data?.[name]) === JSON.stringify(value))
  );
}
