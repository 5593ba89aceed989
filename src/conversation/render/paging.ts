import type { Words } from '../../locales/words.ts';
import type { CardAction, Paging } from '../cards.ts';
import { button } from './button.ts';

/** Buttons to the neighbouring pages. */
export function pageMoves(
  words: Words,
  page: number,
  pages: number,
  verb: string,
  data: CardAction['data'],
): readonly CardAction[] {
  return [
    ...(page > 0 ? [button(words.t('common.previous'), verb, { ...data, page: page - 1 })] : []),
    ...(page < pages - 1 ? [button(words.t('common.next'), verb, { ...data, page: page + 1 })] : []),
  ];
}

export function paging(words: Words, page: number, pages: number, verb: string, data: CardAction['data']): Paging {
  return {
    position: pages > 1 ? words.t('common.page', { page: page + 1, pages }) : '',
    moves: pageMoves(words, page, pages, verb, data),
  };
}

export const NO_PAGES: Paging = { position: '', moves: [] };
