import { licensePaths, type LicensePath } from '../../domain/licenses/license-paths.ts';
import { productName } from '../../domain/licenses/product-name.ts';
import type { User, UserId } from '../../domain/user.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow, LicensesCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { slotOf, type Flow, type Person } from '../state/flow.ts';
import { clip, NAME } from './clip.ts';
import { button } from './button.ts';
import { paging } from './paging.ts';

export interface LicensesShown {
  /** Everyone asked about. */
  readonly people: readonly Person[];
  /** Those on this page. */
  readonly shown: readonly Person[];
  readonly users: ReadonlyMap<UserId, User>;
  readonly groupNames: ReadonlyMap<string, string>;
  readonly page: number;
  readonly pages: number;
}

/** One user: a line per product. Several: a line per user. */
export function userLicensesCard(flow: Flow, shown: LicensesShown, words: Words): CardReply {
  const { people } = shown;
  const only = people.length === 1 ? people[0] : undefined;
  const user = only === undefined ? undefined : shown.users.get(only.id);
  const paths = [...shown.users.values()].map(licensePaths);
  const direct = paths.some((ways) => ways.some((path) => path.direct !== null));
  const inherited = paths.some((ways) => ways.some((path) => path.groups.length > 0));
  const data: LicensesCard = {
    heading:
      only === undefined
        ? words.t('licenses.heading-users', { count: people.length })
        : words.t('licenses.heading-user', { name: only.displayName }),
    summary: only?.userPrincipalName ?? '',
    rows:
      user === undefined
        ? shown.shown.map((person) => userRow(person, shown, words))
        : productRows(user, shown, flow, words),
    paging: paging(words, shown.page, shown.pages, 'show-licenses', { flow: flow.id }),
    notes: inherited ? [words.t('licenses.by-group-note')] : [],
    actions: [
      ...(direct ? [button(words.t('licenses.action.unassign'), 'plan-unassign', { flow: flow.id })] : []),
      button(words.t('licenses.action.delete'), 'consider', { flow: flow.id }),
      button(words.t('common.back'), 'resume', { flow: flow.id }),
    ],
  };
  return { kind: 'card', card: 'licenses', data, slot: slotOf(flow) };
}

function productRows(user: User, shown: LicensesShown, flow: Flow, words: Words): readonly CardRow[] {
  const paths = licensePaths(user);
  if (paths.length === 0)
    return [{ symbol: '○', tone: 'default', title: words.t('licenses.user-none'), badge: '', lines: [], actions: [] }];
  return paths.map((path): CardRow => {
    const off = path.direct?.disabledPlans.length ?? 0;
    return {
      symbol: path.errors.length > 0 ? '⚠' : '●',
      tone: path.errors.length > 0 ? 'warning' : 'accent',
      title: nameOf(path.skuId, flow),
      badge: '',
      lines: [
        origin(path, shown, words),
        ...(off > 0 ? [words.t('licenses.plans-off', { count: off })] : []),
        ...path.errors.map((error) => words.t('licenses.error', { error })),
      ],
      actions: [],
    };
  });
}

function userRow(person: Person, shown: LicensesShown, words: Words): CardRow {
  const user = shown.users.get(person.id);
  const paths = user === undefined ? [] : licensePaths(user);
  const none = words.t(user === undefined ? 'licenses.user-gone' : 'licenses.user-none');
  return {
    symbol: paths.length > 0 ? '●' : '○',
    tone: 'default',
    title: clip(person.displayName, NAME),
    badge: '',
    lines: [
      person.userPrincipalName,
      ...(paths.length === 0 ? [none] : paths.map((path) => `${nameOf(path.skuId)}: ${origin(path, shown, words)}`)),
    ],
    actions: [],
  };
}

function nameOf(skuId: string, flow?: Flow): string {
  return flow?.products[skuId] ?? productName({ skuId, skuPartNumber: '' });
}

function origin(path: LicensePath, { groupNames }: LicensesShown, words: Words): string {
  const groups = path.groups.map((id) => groupNames.get(id) ?? id);
  return [
    ...(path.direct === null ? [] : [words.t('licenses.direct')]),
    ...(groups.length === 0 ? [] : [words.t('licenses.group', { groups })]),
  ].join(' · ');
}
