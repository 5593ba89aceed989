import type { ConsiderationContext } from './considerations/consideration.ts';
import { CONSIDERATIONS } from './considerations/index.ts';
import type { SubjectFacts } from './facts.ts';
import { worst, type Finding } from './finding.ts';
import type { Outcome } from './plan/plan.ts';

/**
 * One finding per consideration that matters to what is about to be done, in the registry's order: who may not be
 * deleted may still lose a license. A restore takes nothing away, so nothing is asked.
 */
export function consider(facts: SubjectFacts, context: ConsiderationContext, outcome: Outcome = 'delete'): Finding[] {
  const asked = { ...context, outcome };
  const findings = CONSIDERATIONS.filter(({ outcomes }) => outcomes.includes(outcome)).map((consideration) =>
    consideration.check(facts, asked),
  );
  return worst(findings) === 'blocker' ? findings.map(withoutDay) : findings;
}

/** Of whoever is not deleted no day is known on which anything vanishes. */
function withoutDay(finding: Finding): Finding {
  return finding.values['until'] === undefined ? finding : { ...finding, values: { ...finding.values, until: 'none' } };
}
