import type { Finding } from '../../domain/finding.ts';
import type { JobView, SubjectProgress } from '../../domain/job.ts';
import type { PlanSubject } from '../../domain/plan/plan.ts';
import { cameBackInPart } from '../../domain/undo/came-back.ts';
import { compare } from '../../domain/undo/compare.ts';
import type { Words } from '../../locales/words.ts';
import { clip } from './clip.ts';
import { findingText } from './finding-text.ts';

/** What was planned for somebody who was restored; undefined for everybody else. */
function restored({ state, records, user }: SubjectProgress, { plan, finishedAt }: JobView): PlanSubject | undefined {
  if (plan.options.outcome !== 'restore' || finishedAt === null) return undefined;
  if (state !== 'done' && !cameBackInPart({ state, records })) return undefined;
  return plan.subjects.find((planned) => planned.user.id === user.id);
}

/** The account is there, and something of it is not as it was: a repair failed, or the tenant shows a difference. */
export function isBackInPart(subject: SubjectProgress, view: JobView): boolean {
  if (cameBackInPart(subject)) return true;
  const before = restored(subject, view)?.before;
  return (
    before !== undefined && subject.snapshot !== undefined && compare(before, subject.snapshot).different.length > 0
  );
}

/** Whoever was restored beside what they were: what is back, what is not, why, and who can help. */
export function comparisonLines(
  subject: SubjectProgress,
  view: JobView,
  words: Words,
  full: boolean,
): readonly string[] {
  const planned = restored(subject, view);
  if (planned === undefined) return [];
  // Nothing was kept of them: the plan says so.
  if (planned.before === undefined) return planned.findings.map((finding) => `ℹ ${findingText(finding, words)}`);
  if (subject.snapshot === undefined) return [`? ${words.t('jobs.compared.none')}`];
  const { same, different, unknown } = compare(planned.before, subject.snapshot);
  const aspects = (list: typeof same) => ({ aspects: list.map((aspect) => words.t(`jobs.aspect.${aspect}`)) });
  return [
    ...(same.length === 0 ? [] : [`✓ ${words.t('jobs.compared.same', aspects(same))}`]),
    ...differenceLines(different, words, full),
    ...(unknown.length === 0 ? [] : [`? ${words.t('jobs.compared.unknown', aspects(unknown))}`]),
  ];
}

/** Per user in a long list. */
const DIFFERENCES = 2;
const DIFFERENCE = 140;

function differenceLines(different: readonly Finding[], words: Words, full: boolean): readonly string[] {
  const lines = different.map((finding) => `≠ ${findingText(finding, words)}`);
  if (full) return lines;
  const more = lines.length - DIFFERENCES;
  return [
    ...lines.slice(0, DIFFERENCES).map((line) => clip(line, DIFFERENCE)),
    ...(more > 0 ? [`≠ ${words.t('considering.more', { count: more })}`] : []),
  ];
}
