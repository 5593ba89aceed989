import type { Finding } from '../../domain/finding.ts';
import { findingWords } from '../../locales/finding-words.ts';
import { isMessageKey } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import { clip, SENTENCE } from './clip.ts';

/** The one finding that is no consideration of the domain: what another job does is not a fact of the tenant. */
const JOB = 'job';

export function findingText(finding: Finding, words: Words): string {
  return finding.consideration === JOB ? words.t('considering.busy') : clip(findingWords(words, finding), SENTENCE);
}

/** What the consideration is about, as a heading. */
export function considerationTitle(finding: Pick<Finding, 'consideration'>, words: Words): string {
  if (finding.consideration === JOB) return words.t('considering.busy-title');
  const key = `consideration.${finding.consideration}.title`;
  return isMessageKey(key) ? words.t(key) : finding.consideration;
}

/** Why it matters, and what can be done about it; empty where nothing is written. */
export function considerationWhy(finding: Finding, words: Words): string {
  const key = `consideration.${finding.consideration}.why`;
  return isMessageKey(key) ? words.t(key) : '';
}
