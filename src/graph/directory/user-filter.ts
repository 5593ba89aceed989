import type { UserFilter } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';
import { literal } from '../escape.ts';

export interface GraphFilter {
  readonly text: string | undefined;
  /** Needs `ConsistencyLevel: eventual` and `$count`. */
  readonly advanced: boolean;
}

/**
 * The conditions Graph can check. `signInActivity` cannot be combined with any other and leaves out those who never
 * signed in; beside it only plain conditions are sent.
 */
export function graphFilter(filter: UserFilter): GraphFilter {
  const { accountEnabled, userType, licensed, skuId, department, createdBefore } = filter;
  const plain = [
    accountEnabled === undefined ? undefined : `accountEnabled eq ${String(accountEnabled)}`,
    userType === undefined ? undefined : `userType eq ${literal(userType)}`,
    skuId === undefined ? undefined : `assignedLicenses/any(l:l/skuId eq ${guid(skuId)})`,
    department === undefined ? undefined : `department eq ${literal(department)}`,
    createdBefore === undefined ? undefined : `createdDateTime le ${instant(createdBefore)}`,
  ].filter((part) => part !== undefined);
  const advanced = licensed !== undefined && skuId === undefined && filter.notSignedInSince === undefined;
  const parts = advanced ? [...plain, `assignedLicenses/$count ${licensed ? 'ne' : 'eq'} 0`] : plain;
  return { text: parts.length === 0 ? undefined : parts.join(' and '), advanced };
}

/** GUIDs and instants stand in a filter without quotes, so that nothing else may pass. */
const guid = (value: string): string => (/^[0-9a-f-]{36}$/i.test(value) ? value : literal(value));
const instant = (value: string): string => new Date(value).toISOString();

/** @param lastSignIn null = never; only looked at with `notSignedInSince` */
export function meets(filter: UserFilter, user: User, lastSignIn: string | null): boolean {
  const { accountEnabled, userType, licensed, skuId, department, createdBefore, notSignedInSince } = filter;
  const created = user.createdDateTime;
  return [
    accountEnabled === undefined || user.accountEnabled === accountEnabled,
    userType === undefined || (user.userType ?? 'Member') === userType,
    licensed === undefined || user.assignedLicenses.length > 0 === licensed,
    skuId === undefined || user.assignedLicenses.some((license) => license.skuId === skuId.toLowerCase()),
    department === undefined || same(user.department, department),
    createdBefore === undefined || (created !== null && Date.parse(created) <= Date.parse(createdBefore)),
    notSignedInSince === undefined || isBefore(lastSignIn ?? created, notSignedInSince),
  ].every(Boolean);
}

const isBefore = (at: string | null, limit: string): boolean => at === null || Date.parse(at) < Date.parse(limit);
const same = (left: string | null, right: string): boolean => left?.toLowerCase() === right.toLowerCase();
