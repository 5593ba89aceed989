import { canonicalJson } from '../plan/canonical-json.ts';
import type { Hash } from '../plan/plan-digest.ts';
import type { PlannedStep, PlanSubject } from '../plan/plan.ts';
import type { UserId } from '../user.ts';

const managerIn = ({ steps }: PlanSubject): UserId | undefined =>
  steps.flatMap((planned) => (planned.step === 'set-manager' ? (planned.managerId ?? []) : [])).at(0);

/**
 * Each link between two people of a plan in one step only: that of whoever reports. It is on record with both when both
 * were read before either was deleted, and two steps under way at the same moment would both find it missing.
 */
export function tiedOnce(subjects: readonly PlanSubject[], hash: Hash): readonly PlanSubject[] {
  const managers = new Map(subjects.map((subject) => [subject.user.id, managerIn(subject)]));
  return subjects.map((subject) => {
    const steps = subject.steps.flatMap((planned): readonly PlannedStep[] => {
      if (planned.step !== 'set-manager' || planned.reports === undefined) return [planned];
      const reports = planned.reports.filter((id) => managers.get(id) !== subject.user.id);
      return planned.managerId === null && reports.length === 0 ? [] : [{ ...planned, reports }];
    });
    return { ...subject, steps, fingerprint: hash(canonicalJson(steps)) };
  });
}
