import type { ListedUser, UserFilter } from '../../domain/ports.ts';
import { literal } from '../escape.ts';

export interface GraphFilter {
  readonly text: string | undefined;
  /** Needs `ConsistencyLevel: eventual` and `$count`. */
  readonly advanced: boolean;
}

/**
 * The conditions Graph can check. `signInActivity` cannot be combined with any other and leaves out those who never
 * signed in; beside it only plain conditions are sent. "In none of these departments" and "without these products" would
 * need the advanced index, and leave nearly everybody: they are checked on the list.
 */
export function graphFilter(filter: UserFilter): GraphFilter {
  const { accountEnabled, userType, licensed, skuId, department, createdBefore, createdSince } = filter;
  const plain = [
    accountEnabled === undefined ? undefined : `accountEnabled eq ${String(accountEnabled)}`,
    userType === undefined ? undefined : `userType eq ${literal(userType)}`,
    skuId === undefined ? undefined : `assignedLicenses/any(l:l/skuId eq ${guid(skuId)})`,
    department === undefined ? undefined : `department eq ${literal(department)}`,
    createdBefore === undefined ? undefined : `createdDateTime le ${instant(createdBefore)}`,
    createdSince === undefined ? undefined : `createdDateTime ge ${instant(createdSince)}`,
  ].filter((part) => part !== undefined);
  const advanced = licensed !== undefined && skuId === undefined && !asksSignIns(filter);
  const parts = advanced ? [...plain, `assignedLicenses/$count ${licensed ? 'ne' : 'eq'} 0`] : plain;
  return { text: parts.length === 0 ? undefined : parts.join(' and '), advanced };
}

/** GUIDs and instants stand in a filter without quotes, so that nothing else may pass. */
const guid = (value: string): string => (/^[0-9a-f-]{36}$/i.test(value) ? value : literal(value));
const instant = (value: string): string => new Date(value).toISOString();

/** Whether the last sign-in must be known. */
export const asksSignIns = ({ notSignedInSince, neverSignedIn }: UserFilter): boolean =>
  notSignedInSince !== undefined || neverSignedIn === true;

/** Every condition that is asked holds. */
export function meets(filter: UserFilter, user: ListedUser): boolean {
  return CONDITIONS.every((holds) => holds(filter, user) ?? true);
}

/** One per condition: undefined where it was not asked. */
const CONDITIONS: readonly ((filter: UserFilter, user: ListedUser) => boolean | undefined)[] = [
  ({ accountEnabled: asked }, user) => (asked === undefined ? undefined : user.accountEnabled === asked),
  ({ userType: asked }, user) => (asked === undefined ? undefined : (user.userType ?? 'Member') === asked),
  ({ licensed: asked }, user) => (asked === undefined ? undefined : user.assignedLicenses.length > 0 === asked),
  ({ skuId: asked }, user) =>
    asked === undefined ? undefined : user.assignedLicenses.some(({ skuId }) => skuId === asked.toLowerCase()),
  ({ withoutSkuIds: asked }, { assignedLicenses }) =>
    asked === undefined
      ? undefined
      : !asked.some((one) => assignedLicenses.some(({ skuId }) => skuId === one.toLowerCase())),
  ({ department: asked }, user) => (asked === undefined ? undefined : same(user.department, asked)),
  ({ notDepartments: asked }, { department }) =>
    asked === undefined ? undefined : !asked.some((one) => same(department, one)),
  ({ noDepartment: asked }, { department }) => (asked === true ? (department ?? '').trim() === '' : undefined),
  ({ createdBefore: asked }, { createdDateTime: at }) =>
    asked === undefined ? undefined : at !== null && Date.parse(at) <= Date.parse(asked),
  ({ createdSince: asked }, { createdDateTime: at }) =>
    asked === undefined ? undefined : at !== null && Date.parse(at) >= Date.parse(asked),
  ({ notSignedInSince: asked }, user) =>
    asked === undefined ? undefined : isBefore(user.lastSignIn ?? user.createdDateTime, asked),
  ({ neverSignedIn: asked }, user) => (asked === true ? (user.lastSignIn ?? null) === null : undefined),
];

const isBefore = (at: string | null, limit: string): boolean => at === null || Date.parse(at) < Date.parse(limit);
const same = (left: string | null, right: string): boolean => left?.toLowerCase() === right.toLowerCase();
