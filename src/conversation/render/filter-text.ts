import { failureWords } from '../../locales/failure-words.ts';
import type { Words } from '../../locales/words.ts';
import { clip, NAME, SENTENCE } from './clip.ts';
import type { FilterAsked } from '../state/flow.ts';

/** The conditions of a list as they were understood, so that a misunderstanding is seen before anybody is ticked. */
export function filterText(asked: FilterAsked, words: Words): readonly string[] {
  const { mention, created = {}, manager, unchecked } = asked;
  const said = (
    isAsked: boolean | undefined,
    key: 'disabled' | 'enabled' | 'guests' | 'members' | 'unlicensed' | 'licensed' | 'no-department',
  ) => (isAsked === true ? [words.t(`users.filter.${key}`)] : []);
  const departments = [mention.department ?? [], mention.otherDepartments ?? []].flat();
  return [
    ...said(mention.disabled, 'disabled'),
    ...said(mention.enabled, 'enabled'),
    ...said(mention.guests, 'guests'),
    ...said(mention.members, 'members'),
    ...said(mention.unlicensed, 'unlicensed'),
    ...said(mention.licensed, 'licensed'),
    ...(departments.length === 0
      ? []
      : [words.t('users.filter.department', { department: words.either(departments) })]),
    ...(mention.notDepartments === undefined
      ? []
      : [words.t('users.filter.not-department', { department: words.either(mention.notDepartments) })]),
    ...said(mention.noDepartment, 'no-department'),
    ...productText(asked, words),
    ...(manager === undefined ? [] : [words.t('users.filter.manager', { name: manager })]),
    ...(created.before === undefined
      ? []
      : [words.t('users.filter.created-before', { date: words.date(created.before) })]),
    ...(created.since === undefined
      ? []
      : [words.t('users.filter.created-since', { date: words.date(created.since) })]),
    ...(unchecked === undefined ? signInText(asked, words) : []),
  ];
}

function productText({ products, withoutProducts = [] }: FilterAsked, words: Words): readonly string[] {
  const without = words.either(withoutProducts);
  return [
    ...(products.length === 0 ? [] : [words.t('users.filter.products', { products })]),
    ...(withoutProducts.length === 0 ? [] : [words.t('users.filter.without-products', { products: without })]),
  ];
}

function signInText({ mention, notSignedInSince: since }: FilterAsked, words: Words): readonly string[] {
  const { notSignedInDays, neverSignedIn } = mention;
  return [
    ...(notSignedInDays === undefined ? [] : [words.t('users.filter.inactive', { days: notSignedInDays })]),
    ...(since === undefined ? [] : [words.t('users.filter.not-since', { date: words.date(since) })]),
    ...(neverSignedIn === true ? [words.t('users.filter.never')] : []),
  ];
}

/** Which conditions could not be checked, and why; '' when all were. */
export function uncheckedText(asked: FilterAsked, found: number, words: Words): string {
  const { unchecked } = asked;
  if (unchecked === undefined) return '';
  const conditions = signInText(asked, words);
  const { cause } = failureWords(words, unchecked);
  return words.t('users.unchecked', { conditions, cause, count: found });
}

/** A list that is longer than asked must not look like the answer, on any of its pages; '' when all was heeded. */
export function unusedText({ unused = [] }: FilterAsked, words: Words): string {
  if (unused.length === 0) return '';
  const said = unused.map((name) => words.t('users.quoted', { name: clip(name, NAME) }));
  return words.t('users.unused', { said: clip(words.list(said), SENTENCE) });
}
