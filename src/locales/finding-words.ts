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
  const values = Object.entries(finding.values).map(
    ([name, value]) => [name, shown(words, finding, name, value)] as const,
  );
  const { roles } = finding.values;
  // A sentence about one role reads otherwise than about several.
  const roleCount = Array.isArray(roles) ? { roleCount: roles.length } : {};
  return words.t(key, { ...Object.fromEntries(values), ...roleCount });
}

type Value = Told['values'][string];

function shown(words: Words, { values }: Told, name: string, value: Value): Value {
  if (typeof value === 'string') return MOMENTS.has(name) && value !== 'none' ? words.date(value) : value;
  if (typeof value === 'number') return name === 'bytes' ? words.bytes(value) : value;
  switch (name) {
    case 'roles':
      return words.list(value.map((role) => roleName(words, role)));
    case 'who':
      return words.either(value.map((role) => roleName(words, role)));
    case 'names':
      // "Adele, Alex and 3 more": the last of the names shown is not the last of them all.
      return values['more'] === undefined || values['more'] === 0 ? value : value.join(', ');
    default:
      return value;
  }
}
