import { isMessageKey } from './index.ts';
import { roleName } from './role-name.ts';
import type { Words } from './words.ts';

/** A finding as it is told; the shape of the domain's own, which words cannot import. */
interface Told {
  readonly consideration: string;
  readonly reason: string;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

const MOMENTS: ReadonlySet<string> = new Set(['at', 'until']);

/** The sentence of a finding, with days and sizes as the reader writes them. */
export function findingWords(words: Words, finding: Told): string {
  const key = `finding.${finding.consideration}.${finding.reason}`;
  if (!isMessageKey(key)) return `${finding.consideration}: ${finding.reason}`;
  const values = Object.entries(finding.values).map(([name, value]) => {
    if (MOMENTS.has(name) && typeof value === 'string' && value !== 'none') return [name, words.date(value)] as const;
    if (name === 'roles' && Array.isArray(value))
      return [name, words.list(value.map((role: string) => roleName(words, role)))] as const;
    if (name === 'who' && Array.isArray(value))
      return [name, words.either(value.map((role: string) => roleName(words, role)))] as const;
    return [name, name === 'bytes' && typeof value === 'number' ? words.bytes(value) : value] as const;
  });
  return words.t(key, Object.fromEntries(values));
}
