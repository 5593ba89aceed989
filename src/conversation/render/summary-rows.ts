import type { Finding, Level } from '../../domain/finding.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow } from '../cards.ts';
import type { Judged } from '../examine.ts';
import { clip, NAME } from './clip.ts';
import { considerationTitle, findingText } from './finding-text.ts';
import { byLevel, levelWord, LIGHT } from './levels.ts';
import { forWhom, saidOnce } from './said-once.ts';

/** What a batch has in common: more lines than this hide the people below them. */
const SHARED = 7;
/** Of which this many hold for nearly everybody. */
const COMMON = 5;
const NAMES = 5;
/** Characters of names on a line: who does not fit is counted, for half a name is nobody's. */
const LINE = 120;
const TEXT = 240;

/** What nearly everybody has, in the same words: said once above the list, and not under each. */
export type Common = ReadonlyMap<string, ReadonlySet<number>>;

export const NOTHING_COMMON: Common = new Map();

/** The same for findings that read the same. */
export const findingKey = ({ consideration, level, reason, values }: Finding): string =>
  JSON.stringify([consideration, level, reason, values]);

/** The worst first, as many as there is room for: what is not said above must stand under each. */
export function commonFindings(judged: readonly Pick<Judged, 'findings'>[]): Common {
  const levels = new Map<string, Level>();
  const keys = judged.map(({ findings }) =>
    findings
      .filter(({ level }) => level !== 'clear')
      .map((finding) => {
        const key = findingKey(finding);
        levels.set(key, finding.level);
        return key;
      }),
  );
  const sorted = [...saidOnce(keys)].sort(([a], [b]) => byLevel(levels.get(a) ?? 'clear', levels.get(b) ?? 'clear'));
  return new Map(sorted.slice(0, COMMON));
}

interface Concern {
  readonly finding: Finding;
  readonly holders: Set<number>;
  /** Nearly everybody has it in the same words. */
  readonly common: boolean;
}

/**
 * What nearly everybody has in full ("All 18 users"), then what some have ("Sole owner of groups: 3 users"), worst first
 * and most people first. `commonOnly` on every page but the first: who is meant by the rest stands there.
 */
export function summaryRows(
  judged: readonly Judged[],
  common: Common,
  commonOnly: boolean,
  words: Words,
): readonly CardRow[] {
  const names = judged.map(({ facts }) => clip(facts.user.displayName, NAME));
  return concerns(judged, common)
    .filter((concern) => concern.common || !commonOnly)
    .slice(0, SHARED)
    .sort(worstFirst)
    .map(({ finding, holders, common: all }): CardRow => {
      const whom = all ? forWhom(holders, names, words) : words.t('common.users', { count: holders.size });
      return {
        ...LIGHT[finding.level],
        title: considerationTitle(finding, words),
        badge: `${levelWord(finding.level, words)} · ${whom}`,
        lines: [all ? clip(findingText(finding, words), TEXT) : namesLine(holders, names, words)],
        actions: [],
      };
    });
}

const worstFirst = (a: Concern, b: Concern): number =>
  byLevel(a.finding.level, b.finding.level) || b.holders.size - a.holders.size;

/** What is common comes first: nobody repeats it, so it must never fall off the end. */
function concerns(judged: readonly Judged[], common: Common): readonly Concern[] {
  const found = new Map<string, Concern>();
  for (const [at, { findings }] of judged.entries())
    for (const finding of findings) {
      if (finding.level === 'clear') continue;
      const own = findingKey(finding);
      const isCommon = common.has(own);
      const key = isCommon ? own : `${finding.consideration} ${finding.level}`;
      const concern = found.get(key) ?? { finding, holders: new Set(), common: isCommon };
      concern.holders.add(at);
      found.set(key, concern);
    }
  return [...found.values()].sort((a, b) => Number(b.common) - Number(a.common) || worstFirst(a, b));
}

function namesLine(holders: ReadonlySet<number>, all: readonly string[], words: Words): string {
  const names = all.filter((_, at) => holders.has(at));
  const few = names.slice(0, NAMES).filter((_, at) => at === 0 || names.slice(0, at + 1).join(', ').length <= LINE);
  const more = names.length - few.length;
  return [...few, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', ');
}
