import type { Finding } from '../finding.ts';
import type { SubjectTrace } from '../job.ts';
import type { GroupRef, PlannedStep } from '../plan/plan.ts';
import type { GroupTie } from '../ports.ts';
import { groupsIn, ownedGroupsIn, type KeptGroup, type Snapshot } from '../snapshot.ts';
import { outOfReach, type OutOfReach } from './out-of-reach.ts';

/** Manager and reports as they were. Whether Graph brings these links back is not documented, so they are set again. */
function relink({ records, snapshot }: SubjectTrace): readonly PlannedStep[] {
  const deletion = records.find(({ planned }) => planned.step === 'delete-user')?.planned;
  if (deletion?.step !== 'delete-user') return [];
  const links =
    snapshot === undefined
      ? { managerId: deletion.managerId ?? null, reports: deletion.reports ?? [] }
      : { managerId: snapshot.managerId, reports: snapshot.directReportIds };
  return links.managerId === null && links.reports.length === 0 ? [] : [{ step: 'set-manager', ...links }];
}

const refsOf = (groups: readonly KeptGroup[], tie: GroupTie): readonly GroupRef[] =>
  groups.filter(({ kind }) => outOfReach(kind, tie) === undefined).map(({ id, displayName }) => ({ id, displayName }));

function rejoin(snapshot: Snapshot): readonly PlannedStep[] {
  const joined = refsOf(groupsIn(snapshot), 'member');
  const owned = refsOf(ownedGroupsIn(snapshot), 'owner');
  return [
    ...(joined.length === 0 ? [] : [{ step: 'join-groups', groups: joined } as const]),
    ...(owned.length === 0 ? [] : [{ step: 'own-groups', groups: owned } as const]),
  ];
}

/** The steps after a restore that make the account whole again, as far as Graph lets us. */
export function repairsOf(subject: SubjectTrace): readonly PlannedStep[] {
  return [...relink(subject), ...(subject.snapshot === undefined ? [] : rejoin(subject.snapshot))];
}

const named = (reason: string, groups: readonly { readonly id: string; readonly displayName: string }[]): Finding => ({
  consideration: 'undo',
  level: 'notice',
  reason,
  values: { names: [...new Set(groups.map(({ id, displayName }) => displayName || id))], count: groups.length },
});

const REASONS: readonly OutOfReach[] = ['group-synced', 'group-mail-enabled', 'group-role-assignable', 'group-dynamic'];

/** What of a subject nobody can bring back from here, and therefore who must look at it. */
export function beyondRepair(snapshot: Snapshot | undefined): readonly Finding[] {
  if (snapshot === undefined) return [{ consideration: 'undo', level: 'notice', reason: 'no-record', values: {} }];
  const tied = [
    ...groupsIn(snapshot).map((group) => ({ group, why: outOfReach(group.kind, 'member') })),
    ...ownedGroupsIn(snapshot).map((group) => ({ group, why: outOfReach(group.kind, 'owner') })),
  ];
  const groups = REASONS.flatMap((reason) => {
    const these = tied.filter(({ why }) => why === reason).map(({ group }) => group);
    return these.length === 0 ? [] : [named(reason, [...new Map(these.map((one) => [one.id, one])).values()])];
  });
  const apps = snapshot.ownedApps ?? [];
  const unread = snapshot.unread ?? [];
  return [
    ...groups,
    ...(apps.length === 0 ? [] : [named('owned-apps', apps)]),
    ...(unread.includes('groups') || unread.includes('ownerships')
      ? [{ consideration: 'undo', level: 'notice', reason: 'groups-unread', values: {} } as const]
      : []),
  ];
}
