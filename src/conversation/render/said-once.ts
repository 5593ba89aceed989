import type { Words } from '../../locales/words.ts';

/** From this share on a line is said once for all instead of under nearly everybody. */
const NEARLY_ALL = 0.8;
/** Exceptions named; more are only counted. */
const EXCEPTED = 3;

/** Lines that nearly everybody has, each with who has it; in the order in which they first come. */
export function saidOnce<Line>(each: readonly (readonly Line[])[]): ReadonlyMap<Line, ReadonlySet<number>> {
  const holders = new Map<Line, Set<number>>();
  for (const [at, lines] of each.entries())
    for (const line of lines) {
      const found = holders.get(line);
      if (found === undefined) holders.set(line, new Set([at]));
      else found.add(at);
    }
  return new Map([...holders].filter(([, { size }]) => size > 1 && size >= each.length * NEARLY_ALL));
}

/** "All 18 users", or "17 of 18 users, not Eva Smit". */
export function forWhom(holders: ReadonlySet<number>, names: readonly string[], words: Words): string {
  const others = names.filter((_, at) => !holders.has(at));
  if (others.length === 0) return words.t('common.all-users', { count: names.length });
  const named = others.length <= EXCEPTED;
  return words.t('common.most-users', {
    count: holders.size,
    total: names.length,
    others: named ? others : [],
    named: String(named),
  });
}
