import type { Fact, SubjectFacts } from '../facts.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Hash } from './plan-digest.ts';
import type { Options } from './plan.ts';

/** Why something could not be read (and its request-id) differs from time to time; that it could not is what counts. */
function settled<T>(fact: Fact<readonly T[]>, describe: (item: T) => string): readonly string[] | 'unknown' {
  return fact.known ? [...new Set(fact.value.map(describe))].sort() : 'unknown';
}

/** What the chosen options make steps of. */
function chosen(facts: SubjectFacts, options: Options): object {
  const { reports = 'nobody', groups, onedrive = 'nobody', leaveGroups, reply } = options;
  const read = <T>(fact: Fact<T>, describe: (value: T) => unknown) => (fact.known ? describe(fact.value) : 'unknown');
  const asks = {
    manager: [reports, groups, onedrive].includes('manager') || reply === 'set',
    reports: reports !== 'nobody',
    drive: onedrive !== 'nobody',
    mailbox: reply === 'set',
    groups: leaveGroups === true,
  };
  return {
    ...(asks.manager && { manager: read(facts.manager, (manager) => manager?.id ?? null) }),
    ...(asks.reports && { reports: settled(facts.directReports, ({ id }) => id) }),
    ...(asks.drive && { drive: read(facts.drive, (drive) => drive?.id ?? null) }),
    ...(asks.mailbox && { mailbox: read(facts.mailbox, (mailbox) => mailbox !== null) }),
    ...(asks.groups && { groups: settled(facts.groups, ({ id }) => id) }),
  };
}

/**
 * The facts that decide whether somebody may be deleted and what the steps are, hashed. Names, mail and sign-ins are
 * not in it: they change all day and change no step. Manager, reports and groups are in it where the options make steps of
 * them. An account that is gone has no fingerprint at all.
 */
export function fingerprint(facts: SubjectFacts, hash: Hash, options?: Options): string {
  const { user } = facts;
  return hash(
    canonicalJson({
      enabled: user.accountEnabled,
      synced: user.onPremisesSyncEnabled === true,
      restricted: user.isManagementRestricted === true,
      roles: settled(facts.roles, (role) => `${role.roleTemplateId} ${role.directoryScopeId}`),
      eligibleRoles: settled(facts.eligibleRoles, (role) => `${role.roleTemplateId} ${role.directoryScopeId}`),
      licenses: user.licenseAssignmentStates
        .map((way) => `${way.skuId} ${way.assignedByGroup ?? 'direct'} ${[...way.disabledPlans].sort().join(',')}`)
        .sort(),
      held: user.assignedLicenses.map(({ skuId }) => skuId).sort(),
      owned: settled(facts.ownedObjects, (owned) => `${owned.id} ${owned.owners === 1 ? 'alone' : 'shared'}`),
      ...(options === undefined ? {} : chosen(facts, options)),
      // Turned into a shared mailbox meanwhile: deleting the account would delete the mailbox under its members.
      keptMailbox: facts.mailbox.known && facts.mailbox.value !== null && facts.mailbox.value.purpose !== 'user',
    }),
  );
}
