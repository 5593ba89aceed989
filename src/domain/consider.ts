import type { SubjectFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { ConsiderationContext } from './considerations/consideration.ts';
import { CONSIDERATIONS } from './considerations/index.ts';

/** One finding per consideration, in the registry's order. */
export function consider(facts: SubjectFacts, context: ConsiderationContext): Finding[] {
  return CONSIDERATIONS.map((consideration) => consideration.check(facts, context));
}
