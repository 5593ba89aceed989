import type { CardAction } from '../cards.ts';

export function button(title: string, verb: string, data: CardAction['data'] = {}): CardAction {
  return { title, verb, data };
}
