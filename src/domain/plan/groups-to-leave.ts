import type { SubjectFacts } from '../facts.ts';
import { licensePaths } from '../licenses/license-paths.ts';
import { outOfReach } from '../undo/out-of-reach.ts';
import type { GroupRef, Options } from './plan.ts';

/**
 * Groups a kept account can be taken out of here: neither dynamic, synchronized nor mail-enabled (except Microsoft 365
 * groups). Whoever only loses licenses goes on working, and leaves only the groups that give licenses.
 */
export function groupsToLeave(facts: SubjectFacts, { outcome, leaveGroups }: Options): readonly GroupRef[] {
  if (leaveGroups !== true || !facts.groups.known || (outcome !== 'block' && outcome !== 'unassign')) return [];
  const licensing = new Set(licensePaths(facts.user).flatMap(({ groups }) => groups));
  return facts.groups.value
    .filter((group) => outOfReach(group, 'member') === undefined && (outcome === 'block' || licensing.has(group.id)))
    .map(({ id, displayName }) => ({ id, displayName }));
}
