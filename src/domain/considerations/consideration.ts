import type { Actor } from '../actor.ts';
import type { FailureInfo } from '../errors.ts';
import type { Fact, RoleAssignment, SubjectFacts, TenantFacts } from '../facts.ts';
import type { Finding, FindingValues, Level } from '../finding.ts';
import type { LicenseWay, Outcome } from '../plan/plan.ts';
import type { UserId } from '../user.ts';

/** What a consideration may look at besides the subject. */
export interface ConsiderationContext {
  readonly actor: Actor;
  /** The actor's active roles, if they were read: who may be deleted depends on who asks. */
  readonly actorRoles?: Fact<readonly RoleAssignment[]>;
  readonly tenant: TenantFacts;
  /** Ids of everyone selected in this request, so that a batch can be judged as a whole. */
  readonly selected: ReadonlySet<UserId>;
  /** Object ids or user principal names nobody may delete here (break-glass, service and sync accounts). */
  readonly protectedUsers?: readonly string[];
  /** Client ids this bot signs in with: whoever owns these apps is not deleted here. */
  readonly ownAppIds?: readonly string[];
  /** What is about to be done; a deletion when left out. */
  readonly outcome?: Outcome;
  /** How licenses leave before a deletion; with the account when left out. */
  readonly licenseWay?: LicenseWay;
  readonly now: Date;
  /** When the account is to be deleted; `now` when left out. */
  readonly deletedAt?: Date;
}

/** A question we ask before deleting. Pure: same facts, same finding. */
export interface Consideration {
  /** Kebab-case, equal to the file name, the message key and the docs anchor. */
  readonly id: string;
  /** Public page behind the rule. */
  readonly source: string;
  /** When that page was last read, `2026-11`. */
  readonly sourceDate: string;
  /** Every answer it can give, with its level; each has words `finding.<id>.<reason>`. */
  readonly reasons: Readonly<Record<string, Level>>;
  /** What one may be about to do for the question to matter. */
  readonly outcomes: readonly Outcome[];
  check(subject: SubjectFacts, context: ConsiderationContext): Finding;
}

/** An answer, or the fact that could not be read. */
type Answer<Reason extends string> =
  { readonly reason: Reason; readonly values?: FindingValues } | { readonly failure: FailureInfo };

interface Spec<Reason extends string> extends Pick<Consideration, 'id' | 'source' | 'sourceDate'> {
  readonly reasons: Readonly<Record<Reason, Level>>;
  /** Only a deletion when left out. */
  readonly outcomes?: readonly Outcome[];
  readonly look: (subject: SubjectFacts, context: ConsiderationContext) => Answer<NoInfer<Reason>>;
}

/** Adds the answer every consideration has: a fact that could not be read is `unknown`, whatever the question was. */
export function consideration<Reason extends string>(spec: Spec<Reason>): Consideration {
  const { id, source, sourceDate, outcomes = ['delete'], look } = spec;
  return {
    id,
    source,
    sourceDate,
    outcomes,
    reasons: { ...spec.reasons, unknown: 'unknown' },
    check(subject, context) {
      const answer = look(subject, context);
      if ('failure' in answer) {
        const { failure } = answer;
        const values = { permission: failure.permission ?? 'none' };
        return { consideration: id, level: 'unknown', reason: 'unknown', values, failure };
      }
      const { reason, values = {} } = answer;
      return { consideration: id, level: spec.reasons[reason], reason, values };
    },
  };
}
