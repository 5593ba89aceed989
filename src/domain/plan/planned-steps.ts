import type { SubjectFacts } from '../facts.ts';
import { directLicenses, licensePaths } from '../licenses/license-paths.ts';
import type { SkuId } from '../license.ts';
import type { Options, PlannedStep } from './plan.ts';

function deletion(facts: SubjectFacts): PlannedStep {
  const manager = facts.manager.known ? facts.manager.value : null;
  const reports = facts.directReports.known ? facts.directReports.value.map(({ id }) => id).sort() : [];
  return {
    step: 'delete-user',
    ...(manager === null ? {} : { managerId: manager.id }),
    ...(reports.length === 0 ? {} : { reports }),
  };
}

/** What ends access. Whoever only loses licenses goes on working. */
function shutting({ user }: SubjectFacts, { outcome, blockSignIn, revokeSessions }: Options): readonly PlannedStep[] {
  if (outcome === 'unassign') return [];
  const shuts = (blockSignIn || outcome === 'block') && user.accountEnabled;
  return [
    ...(shuts ? [{ step: 'block-sign-in' } as const] : []),
    ...(revokeSessions ? [{ step: 'revoke-sessions' } as const] : []),
  ];
}

/**
 * The steps of one subject, in order: shut the door, then take away, then delete. What is already so is not planned;
 * what comes from a group cannot be unassigned directly and leaves with the account.
 */
export function plannedSteps(facts: SubjectFacts, options: Options): readonly PlannedStep[] {
  const { outcome } = options;
  if (outcome === 'restore') return [];
  const steps: PlannedStep[] = [...shutting(facts, options)];

  const licenses = directLicenses(facts.user);
  const unassigns = outcome === 'unassign' || (outcome === 'delete' && options.licenseWay === 'unassign-first');
  if (unassigns && licenses.length > 0) steps.push({ step: 'unassign-licenses', licenses });
  if (outcome === 'delete') steps.push(deletion(facts));
  return steps;
}

/** Products of which the subject's one seat comes free. A product that also comes from a group keeps it while the account stays. */
export function freedSeats(facts: SubjectFacts, options: Options): readonly SkuId[] {
  if (options.outcome === 'block' || options.outcome === 'restore') return [];
  return licensePaths(facts.user)
    .filter((path) => path.takesSeat && (options.outcome === 'delete' || path.groups.length === 0))
    .map((path) => path.skuId);
}
