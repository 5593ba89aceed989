import type { Finding } from '../../domain/finding.ts';
import type { Plan, PlanSubject } from '../../domain/plan/plan.ts';
import { isSettled } from '../../domain/plan/settled.ts';
import type { Words } from '../../locales/words.ts';
import type { CardSection } from '../cards.ts';
import { considerationTitle } from './finding-text.ts';
import { byLevel } from './levels.ts';

/** Considerations with a line of their own; the others are named together. */
const LINES = 6;

/** What was accepted of one user and the plan does not see to itself. */
export const openWarnings = ({ findings, steps }: PlanSubject): readonly Finding[] =>
  findings
    .filter((finding) => !isSettled(finding, steps))
    .filter(({ level }) => level === 'caution' || level === 'unknown');

interface Point {
  readonly finding: Finding;
  count: number;
}

/** What to mind in a plan of many, at a glance: the pages below tell it of each. */
export function pointsToMind({ subjects }: Plan, words: Words): readonly CardSection[] {
  const points = new Map<string, Point>();
  for (const subject of subjects) {
    const own = new Map(openWarnings(subject).map((finding) => [`${finding.consideration} ${finding.level}`, finding]));
    for (const [key, finding] of own) {
      const point = points.get(key) ?? { finding, count: 0 };
      point.count += 1;
      points.set(key, point);
    }
  }
  if (points.size === 0) return [];
  const sorted = [...points.values()].sort((a, b) => byLevel(a.finding.level, b.finding.level) || b.count - a.count);
  const rest = sorted.slice(LINES);
  const named = rest.map(({ finding, count }) => `${title(finding, words)} (${words.number(count)})`).join(', ');
  return [
    {
      heading: words.t('plan.points'),
      lines: [
        ...sorted.slice(0, LINES).map((point) => pointLine(point, words)),
        ...(rest.length > 0 ? [`${words.t('considering.more-concerns', { count: rest.length })}: ${named}`] : []),
      ],
    },
  ];
}

/** "Could not be read" is another thing to mind than what was found. */
function pointLine({ finding, count }: Point, words: Words): string {
  const line = `${title(finding, words)}: ${words.t('common.users', { count })}`;
  return finding.level === 'unknown' ? `${line} · ${words.t('considering.level.unknown')}` : line;
}

/** What the plan itself found has no heading of its own. */
const title = (finding: Finding, words: Words): string =>
  finding.consideration === 'plan' ? words.t('plan.points.chosen') : considerationTitle(finding, words);
