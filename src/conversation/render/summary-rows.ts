import { LEVELS, type Finding, type Level } from '../../domain/finding.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow } from '../cards.ts';
import type { Judged } from '../examine.ts';
import { clip, clipSentence, NAME } from './clip.ts';
import { considerationTitle, findingText } from './finding-text.ts';
import { byLevel, levelWord, LIGHT } from './levels.ts';
import { forWhom, saidOnce } from './said-once.ts';

/** What a batch has in common: more rows than this hide the people below them; what has none is named in one more. */
const SHARED = 8;
/** Whose turn it is to get a row: many reasons to leave people out must not hide what is to be decided for the others. */
const TURNS: readonly Level[] = ['caution', 'blocker', 'caution', 'unknown', 'caution', 'notice'];
/** Of which this many hold for nearly everybody. */
const COMMON = 5;
const NAMES = 5;
/** Characters of names on a line: who does not fit is counted, for half a name is nobody's. */
const LINE = 120;
const TEXT = 240;
/** Concerns named on a line of those without a row. */
const NAMED = 8;

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
  const all = concerns(judged, common).filter((concern) => concern.common || !commonOnly);
  const shown = share(all);
  const rows = [...shown].sort(worstFirst).map(({ finding, holders, common: nearlyAll }): CardRow => {
    const whom = nearlyAll ? forWhom(holders, names, words) : words.t('common.users', { count: holders.size });
    return {
      ...LIGHT[finding.level],
      title: considerationTitle(finding, words),
      badge: `${levelWord(finding.level, words)} · ${whom}`,
      lines: [nearlyAll ? clipSentence(findingText(finding, words), TEXT) : namesLine(holders, names, words)],
      actions: [],
    };
  });
  return [
    ...rows,
    ...restRow(
      all.filter((concern) => !shown.has(concern)),
      words,
    ),
  ];
}

/** What is common, then of each level in turn what most people have, as far as there is room. */
function share(all: readonly Concern[]): ReadonlySet<Concern> {
  const shown = new Set(all.filter(({ common }) => common));
  const waiting = (level: Level) => all.find((one) => one.finding.level === level && !shown.has(one));
  while (shown.size < SHARED && shown.size < all.length)
    for (const level of TURNS) {
      const next = waiting(level);
      if (next !== undefined && shown.size < SHARED) shown.add(next);
    }
  return shown;
}

/** What has no row of its own: named, with how many users it holds for, a line for each level. */
function restRow(rest: readonly Concern[], words: Words): readonly CardRow[] {
  const sorted = [...rest].sort(worstFirst);
  const [first] = sorted;
  if (first === undefined) return [];
  const lines = LEVELS.flatMap((level) => {
    const these = sorted.filter(({ finding }) => finding.level === level);
    if (these.length === 0) return [];
    const named = these
      .slice(0, NAMED)
      .map(({ finding, holders }) => `${considerationTitle(finding, words)} (${words.number(holders.size)})`);
    const more = these.length - named.length;
    if (more > 0) named.push(words.t('considering.more', { count: more }));
    return [`${levelWord(level, words)}: ${named.join(', ')}`];
  });
  const title = words.t('considering.more-concerns', { count: rest.length });
  return [{ ...LIGHT[first.finding.level], title, badge: '', lines, actions: [] }];
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
