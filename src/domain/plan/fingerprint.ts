import type { ChangedAspect } from '../changed-aspects.ts';
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

/** A piece of the fingerprint for each thing that can be told to have changed. Which `sign-in` it is, the facts of now say. */
export type Facet =
  Exclude<ChangedAspect, 'sign-in-blocked' | 'sign-in-allowed' | 'unread' | 'forbidden' | 'gone'> | 'sign-in';
export type Facets = Readonly<Partial<Record<Facet, string>>>;

type Matter = keyof ReturnType<typeof matters> | 'manager' | 'reports' | 'drive' | 'mailbox' | 'groups';

const FACET_OF: Readonly<Record<Matter, Facet>> = {
  enabled: 'sign-in',
  synced: 'synced',
  restricted: 'restricted',
  roles: 'roles',
  eligibleRoles: 'roles',
  licenses: 'licenses',
  held: 'licenses',
  owned: 'ownerships',
  manager: 'manager',
  reports: 'reports',
  drive: 'onedrive',
  mailbox: 'mailbox',
  groups: 'groups',
  keptMailbox: 'mailbox',
};

/** They only tell what changed, after the whole fingerprint decided that something did. */
const FACET_LENGTH = 8;

function piecesOf(facts: SubjectFacts, options?: Options): ReadonlyMap<Facet, readonly unknown[]> {
  const pieces = new Map<Facet, readonly unknown[]>();
  for (const [matter, value] of Object.entries(matters(facts, options))) {
    const facet = FACET_OF[matter as Matter];
    pieces.set(facet, [...(pieces.get(facet) ?? []), value]);
  }
  return pieces;
}

export function facets(facts: SubjectFacts, hash: Hash, options?: Options): Facets {
  const pieces = [...piecesOf(facts, options)];
  return Object.fromEntries(
    pieces.map(([facet, values]) => [facet, hash(canonicalJson(values)).slice(0, FACET_LENGTH)]),
  );
}

/** What is not as it was; nothing where that was not kept. */
export function changedAspects(before: Facets, facts: SubjectFacts, hash: Hash, options?: Options): ChangedAspect[] {
  const now = facets(facts, hash, options);
  const pieces = piecesOf(facts, options);
  const changed = [...pieces.keys()].filter((facet) => before[facet] !== undefined && before[facet] !== now[facet]);
  const aspects = changed.map((facet): ChangedAspect => {
    if (pieces.get(facet)?.includes('unknown')) return 'unread';
    if (facet !== 'sign-in') return facet;
    return facts.user.accountEnabled ? 'sign-in-allowed' : 'sign-in-blocked';
  });
  return [...new Set(aspects)];
}

/**
 * The facts that decide whether somebody may be deleted and what the steps are, hashed. Names, mail and sign-ins are
 * not in it: they change all day and change no step. Manager, reports and groups are in it where the options make steps of
 * them. An account that is gone has no fingerprint at all.
 */
export function fingerprint(facts: SubjectFacts, hash: Hash, options?: Options): string {
  return hash(canonicalJson(matters(facts, options)));
}

function matters(facts: SubjectFacts, options?: Options) {
  const { user } = facts;
  return {
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
  };
}
