import type { Actor } from '../actor.ts';
import type { SubjectFacts, TenantFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { UserId } from '../user.ts';

/** What a consideration may look at besides the subject. */
export interface ConsiderationContext {
  readonly actor: Actor;
  readonly tenant: TenantFacts;
  /** Ids of everyone selected in this request, so that a batch can be judged as a whole. */
  readonly selected: readonly UserId[];
  readonly now: Date;
}

/** A question we ask before deleting. Pure: same facts, same finding. */
export interface Consideration {
  /** Kebab-case, equal to the file name, the message key and the docs anchor. */
  readonly id: string;
  /** Public page behind the rule. */
  readonly source: string;
  /** When that page was last read, `2026-11`. */
  readonly sourceDate: string;
  check(subject: SubjectFacts, context: ConsiderationContext): Finding;
}
