import type { AutomaticReplies } from './automatic-replies.ts';
import type { GroupKind } from './facts.ts';
import type { IsoDateTime } from './time.ts';
import type { User, UserId } from './user.ts';

export interface KeptGroup {
  readonly id: string;
  readonly displayName: string;
  /** Left out where Graph did not tell. */
  readonly kind?: GroupKind;
}

/** What can be unread in a snapshot: it is then neither compared nor repaired. */
export type Unread = 'manager' | 'reports' | 'groups' | 'ownerships';

/**
 * The subject as it was at one moment, in JSON: before the first step of a job, or after the last one of a restore. What
 * came later than the first version is optional, so that snapshots of any age can be read.
 */
export interface Snapshot {
  readonly user: User;
  readonly managerId: UserId | null;
  readonly directReportIds: readonly UserId[];
  readonly groupIds: readonly string[];
  readonly ownedGroupIds: readonly string[];
  /** The same groups with what undo must know of them. */
  readonly groups?: readonly KeptGroup[];
  readonly ownedGroups?: readonly KeptGroup[];
  /** App registrations and enterprise applications the subject owned. */
  readonly ownedApps?: readonly { readonly id: string; readonly displayName: string }[];
  /** Only where a job changes it, or goes on from one that did. */
  readonly automaticReplies?: AutomaticReplies;
  /** Something else is answered already, set by the job this one goes on from: undo gives `automaticReplies` back. */
  readonly answeredByUs?: boolean;
  /** Only where a job shares the OneDrive: the roles that whoever takes over had by sharing before that. */
  readonly driveRoles?: readonly string[];
  readonly unread?: readonly Unread[];
  readonly takenAt: IsoDateTime;
}

/** Groups the subject was in; of an early snapshot only their ids. */
export function groupsIn(snapshot: Snapshot): readonly KeptGroup[] {
  return snapshot.groups ?? bare(snapshot.groupIds);
}

export function ownedGroupsIn(snapshot: Snapshot): readonly KeptGroup[] {
  return snapshot.ownedGroups ?? bare(snapshot.ownedGroupIds);
}

const bare = (ids: readonly string[] | undefined): readonly KeptGroup[] =>
  (ids ?? []).map((id) => ({ id, displayName: '' }));
