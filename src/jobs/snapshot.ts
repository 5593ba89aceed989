import { ERRORS, Failure } from '../domain/errors.ts';
import type { Fact, SubjectLinks } from '../domain/facts.ts';
import type { PlanSubject } from '../domain/plan/plan.ts';
import type { KeptGroup, Snapshot, Unread } from '../domain/snapshot.ts';
import type { UserId } from '../domain/user.ts';
import type { KeptAccess } from './access-before.ts';
import type { KeptReply } from './reply-before.ts';

/** The value, or undefined when it could not be read for good. Throws when trying later may help. */
function readable<T>(fact: Fact<T>): T | undefined {
  if (fact.known) return fact.value;
  const { code, ...details } = fact.failure;
  if (ERRORS[code].retryable) throw new Failure(code, details);
  return undefined;
}

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

function groupsOf(facts: SubjectLinks): readonly KeptGroup[] | undefined {
  return readable(facts.groups)?.map(({ id, displayName, ...group }) => {
    const { mailEnabled, unified, dynamic, onPremisesSyncEnabled, isAssignableToRole } = group;
    return { id, displayName, kind: { mailEnabled, unified, dynamic, onPremisesSyncEnabled, isAssignableToRole } };
  });
}

type Owned = Pick<Snapshot, 'ownedGroups' | 'ownedApps'>;

function ownedOf(facts: SubjectLinks): Required<Owned> | undefined {
  const owned = readable(facts.ownedObjects);
  return (
    owned && {
      ownedGroups: owned
        .filter(({ kind }) => kind === 'group' || kind === 'team')
        .map(({ id, displayName, groupKind: kind }) => ({ id, displayName, ...(kind && { kind }) })),
      ownedApps: owned
        .filter(({ kind }) => kind === 'application' || kind === 'servicePrincipal')
        .map(({ id, displayName }) => ({ id, displayName })),
    }
  );
}

interface People {
  readonly managerId: UserId | null;
  readonly directReportIds: readonly UserId[];
  readonly unread: readonly Unread[];
}

/** Manager and reports that cannot be read are taken from the plan of a deletion, which read them before. */
function peopleOf(facts: SubjectLinks, { steps }: PlanSubject): People {
  const deletion = steps.find((planned) => planned.step === 'delete-user');
  const manager = readable(facts.manager);
  const reports = readable(facts.directReports);
  const unread = { manager: manager === undefined, reports: reports === undefined };
  return {
    managerId: manager === undefined ? (deletion?.managerId ?? null) : (manager?.id ?? null),
    directReportIds: reports === undefined ? (deletion?.reports ?? []) : idsOf(reports),
    unread: deletion === undefined ? (['manager', 'reports'] as const).filter((what) => unread[what]) : [],
  };
}

/** What undo and repair will compare with. What nobody could read is named as unread, so that it is not taken for none. */
export function snapshotOf(
  facts: SubjectLinks,
  subject: PlanSubject,
  takenAt: Date,
  kept: KeptReply & KeptAccess = {},
): Snapshot {
  const { unread: unknownPeople, ...people } = peopleOf(facts, subject);
  const groups = groupsOf(facts);
  const owned = ownedOf(facts);
  const { ownedGroups, ownedApps } = owned ?? { ownedGroups: [], ownedApps: [] };
  const unread: readonly Unread[] = [
    ...unknownPeople,
    ...(groups === undefined ? ['groups' as const] : []),
    ...(owned === undefined ? ['ownerships' as const] : []),
  ];
  return {
    user: facts.user,
    ...people,
    groupIds: idsOf(groups ?? []),
    ownedGroupIds: idsOf(ownedGroups),
    groups: groups ?? [],
    ownedGroups,
    ownedApps,
    ...kept,
    ...(unread.length === 0 ? {} : { unread }),
    takenAt: takenAt.toISOString(),
  };
}

/** As it was before we blocked sign-in ourselves, in this job or in the one it goes on from. */
export const withoutOurBlock = ({ user, ...snapshot }: Snapshot): Snapshot => ({
  ...snapshot,
  user: { ...user, accountEnabled: true },
});
