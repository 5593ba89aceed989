import type { SubjectFacts } from '../facts.ts';
import { licensePaths } from '../licenses/license-paths.ts';
import { outOfReach } from '../undo/out-of-reach.ts';
import type { GroupRef, Options } from './plan.ts';

/**
 * Groups a kept account can be taken out of here: neither dynamic, synchronized nor mail-enabled (except Microsoft 365
 * groups). Whoever only loses licenses goes on working, and leaves only the groups that give licenses. Without its license
 * a mailbox is disconnected: one that is to become shared, or to answer, stays in them.
 */
export function groupsToLeave(facts: SubjectFacts, options: Options): readonly GroupRef[] {
  const { outcome, leaveGroups } = options;
  if (leaveGroups !== true || !facts.groups.known || (outcome !== 'block' && outcome !== 'unassign')) return [];
  const licensing = new Set(licensePaths(facts.user).flatMap(({ groups }) => groups));
  return facts.groups.value
    .filter((group) => outOfReach(group, 'member') === undefined)
    .filter(({ id }) => (licensing.has(id) ? !needsLicense(options) : outcome === 'block'))
    .map(({ id, displayName }) => ({ id, displayName }));
}

const needsLicense = ({ outcome, mail, reply }: Options): boolean =>
  outcome === 'block' && (mail === 'shared' || reply === 'set');
