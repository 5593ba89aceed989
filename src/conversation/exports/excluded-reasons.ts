import type { Finding } from '../../domain/finding.ts';
import type { Words } from '../../locales/words.ts';
import { findingText } from '../render/finding-text.ts';

/** Why somebody is left out: what forbids it, or that there is nothing to do. */
export function excludedReasons(findings: readonly Finding[], words: Words): string {
  const blockers = findings.filter(({ level }) => level === 'blocker');
  return (blockers.length > 0 ? blockers : findings.slice(0, 1))
    .map((finding) => findingText(finding, words))
    .join(' | ');
}
