import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import { isLeftForExchange } from './left-for-exchange.ts';
import type { Options, Outcome } from './plan.ts';
import { plannedSteps } from './planned-steps.ts';

/** What can be chosen for accounts that are there; the first is what was asked for. */
export const CHOICES = ['delete', 'block', 'unassign'] as const satisfies readonly Outcome[];

export type Choosable = (typeof CHOICES)[number];

/**
 * The outcomes that change something for at least one subject whom nothing forbids it, or leave Exchange something to do. `judged` gives the findings that
 * matter to an outcome: who may not be deleted may still be blocked or lose a license. No more of them is asked for than it
 * takes.
 */
export function possibleOutcomes(
  judged: (outcome: Choosable) => Iterable<{ readonly facts: SubjectFacts; readonly findings: readonly Finding[] }>,
): readonly Choosable[] {
  return CHOICES.filter((outcome) => {
    for (const { facts, findings } of judged(outcome))
      if (worst(findings) !== 'blocker' && changes(facts, onlyThis(outcome))) return true;
    return false;
  });
}

/** There is something to do for us, or for Exchange with the mailbox of a kept account. */
const changes = (facts: SubjectFacts, options: Options): boolean =>
  plannedSteps(facts, options).length > 0 || isLeftForExchange(facts, { ...options, mail: 'shared' });

const onlyThis = (outcome: Choosable): Options => ({
  outcome,
  licenseWay: 'unassign-first',
  blockSignIn: false,
  revokeSessions: false,
  // Licenses that come from a group leave with it.
  leaveGroups: outcome === 'unassign',
});
