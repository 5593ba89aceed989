import type { Manager, OwnedObject, SubjectFacts } from '../domain/facts.ts';
import type { PlannedStep, StepId } from '../domain/plan/plan.ts';
import type { PersonRef, UserId } from '../domain/user.ts';
import type { LiveSubject } from './live-subject.ts';

type Others = readonly LiveSubject[];

/** What was done to a subject, or may have been: an intent is on record before the write. */
function did<S extends StepId>({ records }: LiveSubject, step: S): Extract<PlannedStep, { step: S }> | undefined {
  for (const { planned, state } of records.values())
    if (planned.step === step) return state === 'failed' ? undefined : (planned as Extract<PlannedStep, { step: S }>);
  return undefined;
}

const isGone = (subject: LiveSubject): boolean => did(subject, 'delete-user') !== undefined;

/**
 * The facts of a subject as if this job had not come to the others yet. A job of many looks at the last of them when the
 * first are gone: without this their manager, report or fellow owner would be missed as if somebody else had taken them
 * away, and they would be left alone as changed. Asked of each of thousands about all others: whether somebody had to do
 * with the subject comes before what was done to them.
 */
export function withoutOwnWork(facts: SubjectFacts, subjects: Others): SubjectFacts {
  const { id } = facts.user;
  const others = subjects.filter(({ planned }) => planned.user.id !== id);
  const { manager, directReports, ownedObjects } = facts;
  return {
    ...facts,
    manager: manager.known ? { ...manager, value: managerBefore(id, manager.value, others) } : manager,
    directReports: directReports.known
      ? { ...directReports, value: reportsBefore(id, directReports.value, others) }
      : directReports,
    ownedObjects: ownedObjects.known
      ? { ...ownedObjects, value: ownedBefore(id, ownedObjects.value, others) }
      : ownedObjects,
  };
}

function managerBefore(id: UserId, now: Manager | null, others: Others): Manager | null {
  const ledThem = ({ snapshot }: LiveSubject) => snapshot?.directReportIds.includes(id) === true;
  const before =
    now === null
      ? others.find((other) => ledThem(other) && isGone(other))
      : others.find((other) => ledThem(other) && did(other, 'hand-over-reports')?.to.id === now.id);
  return before === undefined ? now : { ...before.planned.user, mail: null, accountEnabled: true };
}

function reportsBefore(id: UserId, now: readonly PersonRef[], others: Others): readonly PersonRef[] {
  const given = new Set(
    others.flatMap((other) => {
      const step = did(other, 'hand-over-reports');
      return step?.to.id === id ? step.reports : [];
    }),
  );
  const theirs = now.filter((report) => !given.has(report.id));
  const left = others
    .filter((other) => other.snapshot?.managerId === id && isGone(other))
    .map(({ planned }) => planned.user);
  return [...theirs, ...left.filter((one) => !theirs.some((report) => report.id === one.id))];
}

const hadOwned = ({ snapshot }: LiveSubject, id: string): boolean =>
  snapshot !== undefined &&
  (snapshot.ownedGroupIds.includes(id) || snapshot.ownedApps?.some((app) => app.id === id) === true);

function ownedBefore(id: UserId, now: readonly OwnedObject[], others: Others): readonly OwnedObject[] {
  const given = new Set(
    others.flatMap((other) => {
      const step = did(other, 'hand-over-groups');
      return step?.to.id === id ? step.groups.map((group) => group.id) : [];
    }),
  );
  return now
    .filter((owned) => !given.has(owned.id))
    .map((owned) => {
      const left = others.filter(
        (other) =>
          hadOwned(other, owned.id) && owned.ownerIds?.includes(other.planned.user.id) !== true && isGone(other),
      );
      return left.length === 0 ? owned : { ...owned, owners: owned.owners + left.length };
    });
}
