import { canonicalJson } from './canonical-json.ts';
import type { Plan } from './plan.ts';

/** SHA-256 of a text, in hex. Passed in: the domain imports nothing. */
export type Hash = (text: string) => string;

/** What the actor confirms. A plan that was changed in storage or on the way no longer has this digest. */
export function planDigest(plan: Omit<Plan, 'digest'> | Plan, hash: Hash): string {
  const { digest: _digest, ...content } = plan as Plan;
  return hash(canonicalJson(content));
}

export function sealPlan(content: Omit<Plan, 'digest'>, hash: Hash): Plan {
  return { ...content, digest: planDigest(content, hash) };
}

export function isUnaltered(plan: Plan, hash: Hash): boolean {
  return planDigest(plan, hash) === plan.digest;
}
