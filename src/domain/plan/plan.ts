import type { AutomaticReplies, RepliedBefore, ReplyTexts } from '../automatic-replies.ts';
import type { DriveRef } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AssignedLicense, SkuId } from '../license.ts';
import type { Trial } from '../licenses/seat-costs.ts';
import type { Contact, PersonRef, UserId } from '../user.ts';
import type { IsoDateTime } from '../time.ts';

export type PlanId = string;

/** What happens to the accounts. `restore` is also how an undo is carried out. */
export type Outcome = 'delete' | 'block' | 'unassign' | 'restore';

/** How licenses leave: taken away first (undo gives them back), or kept by the deleted account (restored with it). */
export type LicenseWay = 'unassign-first' | 'release-by-deletion';

/** What becomes of the mailbox. Graph cannot make it shared: the plan writes the command for whoever may run it. */
export type MailWay = 'go' | 'shared';

/** A mailbox goes and comes back with its account, unless the license it hangs on is taken away before. */
export type LostMail = 'together' | 'disconnected';

/** Holds and retention are not in Graph: what the admin knows of them. */
export type HoldSaid = 'unknown' | 'none' | 'applies';

/** What becomes of the automatic reply. */
export type ReplyWay = 'leave' | 'set';

/** Who takes something over from each subject. */
export type Taker = 'nobody' | 'manager' | 'person';

export interface Options {
  readonly outcome: Outcome;
  readonly licenseWay: LicenseWay;
  readonly blockSignIn: boolean;
  readonly revokeSessions: boolean;
  /** Whom those who reported to the subject report to; nobody when left out. */
  readonly reports?: Taker;
  /** Who owns the groups that would be left without an owner; nobody when left out. */
  readonly groups?: Taker;
  /** Who gets access to the OneDrive; nobody when left out. */
  readonly onedrive?: Taker;
  /** Who is meant by `person`. */
  readonly heir?: Contact;
  /** `leave` when left out. */
  readonly reply?: ReplyWay;
  /** Text with `{name}` (the subject) and `{contact}` (who takes over, or the manager); none when left out. */
  readonly replyInside?: string;
  readonly replyOutside?: string;
  /** `go` when left out. */
  readonly mail?: MailWay;
  /** `unknown` when left out. */
  readonly hold?: HoldSaid;
  /** Only where the account is kept: a block leaves every group, an unassignment those that give licenses. */
  readonly leaveGroups?: boolean;
  /** Not before then; left out = as soon as it is confirmed. */
  readonly startAt?: IsoDateTime;
  /** With `startAt`: sign-in is blocked and sessions end at once, and only the rest waits (`stages.ts`). */
  readonly blockAtOnce?: boolean;
}

/** A group by name; the name is empty where nobody knew it any more. */
export interface GroupRef {
  readonly id: string;
  readonly displayName: string;
}

/** One thing a plan does to one subject. Everything it needs is in it: a step never asks the plan. */
export type PlannedStep =
  | {
      readonly step: 'block-sign-in';
      /** An earlier job of ours blocked it and this one goes on from there: undo allows it again. */
      readonly ours?: boolean;
    }
  | { readonly step: 'unblock-sign-in' }
  | { readonly step: 'revoke-sessions' }
  | { readonly step: 'unassign-licenses'; readonly licenses: readonly AssignedLicense[] }
  | { readonly step: 'assign-licenses'; readonly licenses: readonly AssignedLicense[] }
  | {
      readonly step: 'delete-user';
      /** Links that may not come back with the account: undo sets them again. */
      readonly managerId?: UserId;
      readonly reports?: readonly UserId[];
      /** What becomes of the mailbox; left out where there is none. */
      readonly mail?: LostMail;
    }
  | {
      readonly step: 'restore-user';
      readonly newUserPrincipalName?: string;
      readonly autoReconcileProxyConflict?: boolean;
    }
  | {
      readonly step: 'set-manager';
      /** The subject's manager; null = leave it as it is and only point the reports back. */
      readonly managerId: UserId | null;
      /** People who reported to the subject: pointed at the subject again where nobody else took them over. */
      readonly reports?: readonly UserId[];
      /** Whoever took the reports over: they are taken back from there too. */
      readonly insteadOf?: UserId;
    }
  | { readonly step: 'hand-over-reports'; readonly to: PersonRef; readonly reports: readonly UserId[] }
  | { readonly step: 'hand-over-groups'; readonly to: PersonRef; readonly groups: readonly GroupRef[] }
  | { readonly step: 'take-back-groups'; readonly from: PersonRef; readonly groups: readonly GroupRef[] }
  | { readonly step: 'share-onedrive'; readonly to: PersonRef; readonly drive: DriveRef }
  | {
      readonly step: 'unshare-onedrive';
      readonly from: PersonRef;
      readonly drive: DriveRef;
      /** Roles they had before and keep; none when left out. */
      readonly leaves?: readonly string[];
    }
  | { readonly step: 'set-automatic-reply'; readonly texts: ReplyTexts }
  | { readonly step: 'restore-automatic-reply'; readonly replies: AutomaticReplies }
  | { readonly step: 'leave-groups'; readonly groups: readonly GroupRef[] }
  | { readonly step: 'join-groups'; readonly groups: readonly GroupRef[] }
  | { readonly step: 'own-groups'; readonly groups: readonly GroupRef[] };

export type StepId = PlannedStep['step'];

export interface PlanSubject {
  readonly user: PersonRef;
  readonly steps: readonly PlannedStep[];
  /** Products of which this subject's seat comes free (or, in a restore, is taken again). Each once. */
  readonly seats: readonly SkuId[];
  /** Cautions, notices and unknowns accepted with the confirmation; never a blocker. */
  readonly findings: readonly Finding[];
  /** The facts that matter, hashed: re-read at the click, a difference asks again. */
  readonly fingerprint: string;
  /** The same in pieces, to tell what changed; left out in restores and in plans of an earlier version. */
  readonly facets?: Readonly<Partial<Record<string, string>>>;
  /** What is chosen for this subject instead of the plan's options; left out where nothing is. */
  readonly options?: Partial<Options>;
  /** The job this plan goes on from set a reply: while that is there, what was answered before it is what undo gives back. */
  readonly repliedBefore?: RepliedBefore;
  /** Only in a restore: the subject before it was deleted, if that was kept. The result is compared with it. */
  readonly before?: Snapshot;
}

export interface ExcludedSubject {
  readonly user: PersonRef;
  readonly findings: readonly Finding[];
}

/** Seats of one product that come free (positive) or are taken again (negative). */
export interface SeatChange {
  readonly skuId: SkuId;
  readonly skuPartNumber: string;
  readonly count: number;
  /** Whether the product is on trial, as read when the plan was made. */
  readonly trial?: Trial;
}

/** A job that waits for its time, and until when. */
export interface Replaced {
  readonly planId: PlanId;
  readonly startAt: IsoDateTime;
}

/** Immutable. Changing a choice makes a new one. */
export interface Plan {
  readonly id: PlanId;
  readonly tenantId: string;
  readonly actor: { readonly id: UserId; readonly displayName: string };
  /** For everybody, but for what a subject's own options say. */
  readonly options: Options;
  readonly subjects: readonly PlanSubject[];
  readonly excluded: readonly ExcludedSubject[];
  readonly seats: readonly SeatChange[];
  readonly createdAt: IsoDateTime;
  /** 15 minutes after creation, or when it is to start, if that comes before. */
  readonly expiresAt: IsoDateTime;
  /** The plan this one takes back, if it is an undo. */
  readonly undoes?: PlanId;
  /** What is scheduled until this plan is confirmed, and is cancelled then. */
  readonly replaces?: Replaced;
  /** SHA-256 (hex) over everything above in canonical JSON: what the actor confirmed. */
  readonly digest: string;
}
