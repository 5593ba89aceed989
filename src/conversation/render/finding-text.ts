import type { Finding } from '../../domain/finding.ts';
import type { Outcome, PlanId } from '../../domain/plan/plan.ts';
import { findingWords } from '../../locales/finding-words.ts';
import { isMessageKey } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import { busyText } from './busy-card.ts';
import { clipSentence, SENTENCE } from './clip.ts';

/** The one finding that is no consideration of the domain: what another job does is not a fact of the tenant. */
const JOB = 'job';
const OUTCOMES: readonly Outcome[] = ['delete', 'block', 'unassign', 'restore'];

export function findingText(finding: Finding, words: Words): string {
  return finding.consideration === JOB ? jobText(finding, words) : clipSentence(findingWords(words, finding), SENTENCE);
}

function jobText({ values }: Finding, words: Words): string {
  const { admin, own, outcome, startAfter } = values;
  const what = OUTCOMES.find((known) => known === outcome) ?? 'delete';
  return busyText(
    {
      admin: String(admin),
      own: own === 'true',
      outcome: what,
      ...(startAfter ? { startAfter: String(startAfter) } : {}),
    },
    words,
  );
}

/** The job that somebody is in already, where that is what was found. */
export const jobInTheWay = ({ consideration, values }: Finding): readonly PlanId[] =>
  consideration === JOB ? [String(values['planId'])] : [];

/** What the consideration is about, as a heading. */
export function considerationTitle(finding: Pick<Finding, 'consideration'>, words: Words): string {
  if (finding.consideration === JOB) return words.t('considering.busy-title');
  const key = `consideration.${finding.consideration}.title`;
  return isMessageKey(key) ? words.t(key) : finding.consideration;
}

/** Why it matters, and what can be done about it: for some answers another thing; empty where nothing is written. */
export function considerationWhy(finding: Finding, words: Words): string {
  const why = `consideration.${finding.consideration}.why`;
  const ofAnswer = `${why}.${finding.reason}`;
  const key = isMessageKey(ofAnswer) ? ofAnswer : why;
  return isMessageKey(key) ? words.t(key) : '';
}
