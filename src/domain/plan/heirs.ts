import type { DriveRef, OwnedObject, SubjectFacts } from '../facts.ts';
import { outOfReach } from '../undo/out-of-reach.ts';
import { refOf, type Contact, type PersonRef, type UserId } from '../user.ts';
import type { GroupRef, Options, PlannedStep, Taker } from './plan.ts';

/** Everybody who goes (or is shut out) in the same request: nothing is handed over to them. */
export type Going = ReadonlySet<UserId>;

/** What can be handed over. */
export type Estate = 'reports' | 'groups' | 'onedrive';

/** Owned by nobody who stays. Where the owners were not read their number counts. */
export function losesItsLastOwner({ owners, ownerIds }: OwnedObject, subjectId: UserId, going: Going): boolean {
  if (ownerIds === undefined) return owners <= 1;
  return ownerIds.every((id) => id === subjectId || going.has(id));
}

/** Groups that would be left without an owner, and that Graph lets us give a new one. */
export function orphanedGroups({ user, ownedObjects }: SubjectFacts, going: Going): readonly GroupRef[] {
  if (!ownedObjects.known) return [];
  return ownedObjects.value
    .filter(({ kind }) => kind === 'group' || kind === 'team')
    .filter((owned) => losesItsLastOwner(owned, user.id, going) && outOfReach(owned.groupKind, 'owner') === undefined)
    .map(({ id, displayName }) => ({ id, displayName }));
}

/** Direct reports who stay. */
export function orphanedReports({ directReports }: SubjectFacts, going: Going): readonly UserId[] {
  if (!directReports.known) return [];
  return directReports.value
    .map(({ id }) => id)
    .filter((id) => !going.has(id))
    .sort();
}

/** Files somebody leaves behind. */
export function orphanedDrive({ drive }: SubjectFacts): DriveRef | undefined {
  if (!drive.known || drive.value === null || drive.value.used === 0) return undefined;
  const { id, webUrl } = drive.value;
  return { id, webUrl };
}

/** The manager, if that is somebody who stays and can sign in. */
export function stayingManager({ manager }: SubjectFacts, going: Going): Contact | undefined {
  if (!manager.known || manager.value === null) return undefined;
  const { accountEnabled, ...contact } = manager.value;
  return accountEnabled === false || going.has(contact.id) ? undefined : contact;
}

/** Who takes over from this subject; undefined = there is nobody fit to. */
function heirOf(facts: SubjectFacts, taker: Taker, { heir }: Options, going: Going): PersonRef | undefined {
  const person = taker === 'manager' ? stayingManager(facts, going) : heir;
  return person === undefined || going.has(person.id) || person.id === facts.user.id ? undefined : refOf(person);
}

export interface HandOver {
  readonly steps: readonly PlannedStep[];
  /** Was to be handed over, and there is nobody to hand it to. */
  readonly heirless: readonly Estate[];
}

/** What one subject hands over. Whoever only loses licenses keeps the work. */
export function handOver(facts: SubjectFacts, options: Options, going: Going): HandOver {
  if (options.outcome !== 'delete' && options.outcome !== 'block') return { steps: [], heirless: [] };
  const steps: PlannedStep[] = [];
  const heirless: Estate[] = [];
  const give = (estate: Estate, things: number, plan: (to: PersonRef) => PlannedStep): void => {
    const taker = options[estate] ?? 'nobody';
    if (taker === 'nobody' || things === 0) return;
    const to = heirOf(facts, taker, options, going);
    if (to === undefined) heirless.push(estate);
    else steps.push(plan(to));
  };
  const groups = orphanedGroups(facts, going);
  const drive = orphanedDrive(facts);
  const mine = orphanedReports(facts, going);
  give('reports', mine.length, (to) => ({ step: 'hand-over-reports', to, reports: mine.filter((id) => id !== to.id) }));
  give('groups', groups.length, (to) => ({ step: 'hand-over-groups', to, groups }));
  if (drive !== undefined) give('onedrive', 1, (to) => ({ step: 'share-onedrive', to, drive }));
  return { steps, heirless };
}
