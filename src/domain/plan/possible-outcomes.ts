import type { SubjectFacts } from '../facts.ts';
import { worst, type Finding } from '../finding.ts';
import type { Outcome } from './plan.ts';
import { plannedSteps } from './planned-steps.ts';

/** What can be chosen for accounts that are there; the first is what was asked for. */
export const CHOICES = ['delete', 'block', 'unassign'] as const satisfies readonly Outcome[];

export type Choosable = (typeof CHOICES)[number];

/**
 * The outcomes that change something for at least one subject whom nothing forbids it. `judged` gives the findings that
 * matter to an outcome: who may not be deleted may still be blocked or lose a license.
 */
export function possibleOutcomes(
  judged: (outcome: Choosable) => readonly { readonly facts: SubjectFacts; readonly findings: readonly Finding[] }[],
): readonly Choosable[] {
  return CHOICES.filter((outcome) =>
    judged(outcome).some(
      ({ facts, findings }) =>
        worst(findings) !== 'blocker' &&
        plannedSteps(facts, {
          outcome,
          licenseWay: 'unassign-first',
          blockSignIn: false,
          revokeSessions: false,
          // Licenses that come from a group leave with it.
          leaveGroups: outcome === 'unassign',
        }).length > 0,
    ),
  );
}
