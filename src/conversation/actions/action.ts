import type { Replies, Turn } from '../turn.ts';

/** What a button or an input sent: ids to look up, never anything to believe. */
export type Inputs = Readonly<Record<string, string | number | boolean>>;

export type Action = (turn: Turn, inputs: Inputs) => Replies;

/** A text input, or '' when it is missing or of another kind. */
export function textOf(inputs: Inputs, name: string): string {
  const value = inputs[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
