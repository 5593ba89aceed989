import { sameReplies } from '../automatic-replies.ts';
import type { Finding, FindingValues } from '../finding.ts';
import { productNames } from '../licenses/product-name.ts';
import type { LicenseAssignmentState, SkuId } from '../license.ts';
import type { GroupTie } from '../ports.ts';
import { groupsIn, ownedGroupsIn, type KeptGroup, type Snapshot, type Unread } from '../snapshot.ts';
import { outOfReach } from './out-of-reach.ts';

/** What a restored account is compared in. */
export type Aspect =
  'name' | 'addresses' | 'sign-in' | 'licenses' | 'manager' | 'reports' | 'groups' | 'ownerships' | 'apps' | 'replies';

export interface Comparison {
  /** As before, and there was something to bring back. */
  readonly same: readonly Aspect[];
  /** What differs, why, and who can do something about it. */
  readonly different: readonly Finding[];
  /** Could not be read before or after. */
  readonly unknown: readonly Aspect[];
}

type Found = readonly Finding[] | 'nothing' | 'unknown';

const differs = (reason: string, values: FindingValues = {}): Finding => ({
  consideration: 'undo',
  level: 'caution',
  reason,
  values,
});

/** `nothing` = there was nothing to bring back; an empty list = all of it is back. */
const ASPECTS: Readonly<Record<Aspect, (before: Snapshot, now: Snapshot) => Found>> = {
  name: ({ user: was }, { user: is }) =>
    was.userPrincipalName === is.userPrincipalName
      ? []
      : [differs('differs-name', { was: was.userPrincipalName, now: is.userPrincipalName })],
  addresses: compareAddresses,
  'sign-in': ({ user: was }, { user: is }) =>
    was.accountEnabled === is.accountEnabled
      ? []
      : [differs(is.accountEnabled ? 'differs-sign-in-allowed' : 'differs-sign-in-blocked')],
  licenses: compareLicenses,
  manager: (before, now) => {
    if (isUnread('manager', before, now)) return 'unknown';
    if (before.managerId === null) return 'nothing';
    if (before.managerId === now.managerId) return [];
    return [differs(now.managerId === null ? 'differs-manager-none' : 'differs-manager-other')];
  },
  reports: (before, now) => {
    if (isUnread('reports', before, now)) return 'unknown';
    const missing = before.directReportIds.filter((id) => !now.directReportIds.includes(id)).length;
    const total = before.directReportIds.length;
    if (total === 0) return 'nothing';
    return missing === 0 ? [] : [differs('differs-reports', { count: missing, total })];
  },
  groups: (before, now) => {
    if (isUnread('groups', before, now)) return 'unknown';
    return compareGroups(groupsIn(before), groupsIn(now), 'member');
  },
  ownerships: (before, now) => {
    if (isUnread('ownerships', before, now)) return 'unknown';
    return compareGroups(ownedGroupsIn(before), ownedGroupsIn(now), 'owner');
  },
  apps: (before, now) => {
    const owned = before.ownedApps ?? [];
    if (owned.length === 0) return 'nothing';
    if (isUnread('ownerships', before, now)) return 'unknown';
    const missing = owned.filter(({ id }) => !(now.ownedApps ?? []).some((app) => app.id === id));
    return missing.length === 0 ? [] : [differs('lost-apps', namesOf(missing))];
  },
  replies: ({ automaticReplies: was }, { automaticReplies: is }) => {
    if (was === undefined) return 'nothing';
    if (is === undefined) return 'unknown';
    return sameReplies(was, is) ? [] : [differs('differs-replies')];
  },
};

/** A restored account beside what it was before the deletion. */
export function compare(before: Snapshot, now: Snapshot): Comparison {
  const found = (Object.keys(ASPECTS) as Aspect[]).map((aspect) => [aspect, ASPECTS[aspect](before, now)] as const);
  return {
    same: found.flatMap(([aspect, answer]) => (typeof answer !== 'string' && answer.length === 0 ? [aspect] : [])),
    different: found.flatMap(([, answer]) => (typeof answer === 'string' ? [] : answer)),
    unknown: found.flatMap(([aspect, answer]) => (answer === 'unknown' ? [aspect] : [])),
  };
}

function isUnread(what: Unread, ...snapshots: readonly Snapshot[]): boolean {
  return snapshots.some(({ unread = [] }) => unread.includes(what));
}

const namesOf = (things: readonly { readonly id: string; readonly displayName: string }[]) => ({
  names: [...new Set(things.map(({ id, displayName }) => displayName || id))],
  count: things.length,
});

/** `SMTP:` in capitals marks the primary address; here only who is reached by it counts. */
function compareAddresses({ user: was }: Snapshot, { user: is }: Snapshot): Found {
  const plain = (address: string) => address.toLowerCase();
  const now = new Set(is.proxyAddresses.map(plain));
  const missing = was.proxyAddresses.filter((address) => !now.has(plain(address)));
  if (was.proxyAddresses.length === 0) return 'nothing';
  if (missing.length === 0) return [];
  return [
    differs('differs-addresses', {
      names: missing.map((address) => address.replace(/^[a-z0-9]+:/iu, '')),
      count: missing.length,
    }),
  ];
}

const isActive = ({ state }: LicenseAssignmentState) => state === 'Active' || state === 'ActiveWithError';
const plansOf = ({ disabledPlans }: LicenseAssignmentState) => [...disabledPlans].sort().join();
const nameOf = productNames([]);
const products = (skuIds: readonly SkuId[]) => ({ products: [...new Set(skuIds)].map(nameOf) });

/** Way by way: directly, and through each group. What was in error before need not be better now. */
function compareLicenses({ user: was }: Snapshot, { user: is }: Snapshot): Found {
  const before = was.licenseAssignmentStates.filter(isActive);
  if (before.length === 0) return 'nothing';
  const now = is.licenseAssignmentStates;
  const pairs = before.map((way) => ({
    way,
    same: now.find(({ skuId, assignedByGroup }) => skuId === way.skuId && assignedByGroup === way.assignedByGroup),
  }));
  const reasonOf = ({ way, same }: (typeof pairs)[number]): string | undefined => {
    if (same === undefined) return way.assignedByGroup === null ? 'differs-licenses' : 'differs-licenses-inherited';
    if (!isActive(same)) return 'differs-licenses-inactive';
    return plansOf(same) === plansOf(way) ? undefined : 'differs-licenses-services';
  };
  const reasons = new Map<string, SkuId[]>();
  for (const pair of pairs) {
    const reason = reasonOf(pair);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), pair.way.skuId]);
  }
  return [...reasons].map(([reason, skuIds]) => differs(reason, products(skuIds)));
}

/** What is missing, by why it could not be given back here. */
function compareGroups(before: readonly KeptGroup[], now: readonly KeptGroup[], tie: GroupTie): Found {
  if (before.length === 0) return 'nothing';
  const held = new Set(now.map(({ id }) => id));
  const reasons = new Map<string, KeptGroup[]>();
  for (const group of before.filter(({ id }) => !held.has(id))) {
    const reason = `lost-${outOfReach(group.kind, tie) ?? 'group'}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), group]);
  }
  return [...reasons].map(([reason, groups]) => differs(reason, { ...namesOf(groups), tie }));
}
