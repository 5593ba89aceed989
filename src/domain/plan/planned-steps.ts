import type { SubjectFacts } from '../facts.ts';
import { directLicenses, licensePaths, type LicensePath } from '../licenses/license-paths.ts';
import type { SkuId } from '../license.ts';
import { groupsToLeave } from './groups-to-leave.ts';
import { handOver, type Going } from './heirs.ts';
import { plannedReply } from './planned-reply.ts';
import type { LostMail, Options, PlannedStep } from './plan.ts';

const NOBODY: Going = new Set();

/**
 * A mailbox whose license goes before the account is disconnected by that, and has no deleted state of its own. Shared
 * ones and rooms hang on no license.
 * https://learn.microsoft.com/exchange/recipients-in-exchange-online/delete-or-restore-mailboxes
 */
function lostMail({ user, mailbox }: SubjectFacts, { licenseWay }: Options): LostMail | undefined {
  if (mailbox.known && mailbox.value === null) return undefined;
  const needsNone = mailbox.known && ['shared', 'room', 'equipment'].includes(mailbox.value?.purpose ?? '');
  const losesLicense = licenseWay === 'unassign-first' && directLicenses(user).length > 0;
  return losesLicense && !needsNone ? 'disconnected' : 'together';
}

function deletion(facts: SubjectFacts, options: Options): PlannedStep {
  const mail = lostMail(facts, options);
  const manager = facts.manager.known ? facts.manager.value : null;
  const reports = facts.directReports.known ? facts.directReports.value.map(({ id }) => id).sort() : [];
  return {
    step: 'delete-user',
    ...(manager === null ? {} : { managerId: manager.id }),
    ...(reports.length === 0 ? {} : { reports }),
    ...(mail && { mail }),
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
 * The steps of one subject, in order: shut the door, hand over, take away, and delete last: what fails before keeps the
 * account. What is already so is not planned;
 * what comes from a group cannot be unassigned directly and leaves with the account.
 */
export function plannedSteps(facts: SubjectFacts, options: Options, going: Going = NOBODY): readonly PlannedStep[] {
  const { outcome } = options;
  if (outcome === 'restore') return [];
  const steps: PlannedStep[] = [
    ...shutting(facts, options),
    ...plannedReply(facts, options, going),
    ...handOver(facts, options, going).steps,
  ];

  const licenses = directLicenses(facts.user);
  const unassigns = outcome === 'unassign' || (outcome === 'delete' && options.licenseWay === 'unassign-first');
  if (unassigns && licenses.length > 0) steps.push({ step: 'unassign-licenses', licenses });
  const left = groupsToLeave(facts, options);
  if (left.length > 0) steps.push({ step: 'leave-groups', groups: left });
  if (outcome === 'delete') steps.push(deletion(facts, options));
  return steps;
}

/** Products of which the subject's one seat comes free. A product that also comes from a group keeps it while the account stays. */
export function freedSeats(facts: SubjectFacts, options: Options): readonly SkuId[] {
  const { outcome } = options;
  if (outcome === 'restore') return [];
  const left = new Set(groupsToLeave(facts, options).map(({ id }) => id));
  const comesFree = ({ direct, groups }: LicensePath): boolean =>
    outcome === 'delete' || (groups.every((id) => left.has(id)) && (outcome === 'unassign' || direct === null));
  return licensePaths(facts.user)
    .filter((path) => path.takesSeat && comesFree(path))
    .map((path) => path.skuId);
}
