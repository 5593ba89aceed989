import type { Words } from '../../locales/words.ts';
import type { FilterAsked } from '../state/flow.ts';

/** The conditions of a list as they were understood, so that a misunderstanding is seen before anybody is ticked. */
export function filterText({ mention, products }: FilterAsked, words: Words): readonly string[] {
  const said = (asked: boolean | undefined, key: 'disabled' | 'guests' | 'members' | 'unlicensed' | 'licensed') =>
    asked === true ? [words.t(`users.filter.${key}`)] : [];
  const { department, notSignedInDays, neverSignedIn } = mention;
  return [
    ...said(mention.disabled, 'disabled'),
    ...said(mention.guests, 'guests'),
    ...said(mention.members, 'members'),
    ...said(mention.unlicensed, 'unlicensed'),
    ...said(mention.licensed, 'licensed'),
    ...(department === undefined ? [] : [words.t('users.filter.department', { department })]),
    ...(products.length === 0 ? [] : [words.t('users.filter.products', { products })]),
    ...(notSignedInDays === undefined ? [] : [words.t('users.filter.inactive', { days: notSignedInDays })]),
    ...(neverSignedIn === true ? [words.t('users.filter.never')] : []),
  ];
}
