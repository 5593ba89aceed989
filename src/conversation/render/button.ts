import type { CardAction } from '../cards.ts';

/** The button most people will press. */
export function mainButton(title: string, verb: string, data: CardAction['data'] = {}): CardAction {
  return { title, verb, data, style: 'positive' };
}

export function button(title: string, verb: string, data: CardAction['data'] = {}): CardAction {
  return { title, verb, data };
}
