import { isHandedOver } from '../../domain/plan/left-for-exchange.ts';
import type { ExcludedSubject, Plan } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import type { CardAction, CardSection } from '../cards.ts';
import { button } from './button.ts';
import { clip, clipSentence, NAME } from './clip.ts';
import { considerationTitle, findingText } from './finding-text.ts';

/** People named with why; more are counted, and are in the file. */
const NAMES = 5;
const REASON = 120;

/** Who was asked for and was not in the plan of a job: whoever reads "12 of 12 deleted" should know of the others. */
export function leftOutSection(plan: Plan, words: Words): readonly CardSection[] {
  const out = leftOutOf(plan);
  if (out.length === 0) return [];
  const more = out.length - NAMES;
  return [
    {
      heading: words.t('jobs.left-out', { count: out.length }),
      lines: [
        ...out.slice(0, NAMES).map((one) => `${clip(one.user.displayName, NAME)}: ${reason(one, words)}`),
        ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
        words.t(keptAccounts(plan, out) ? 'jobs.left-out.accounts' : 'jobs.left-out.untouched', { count: out.length }),
      ],
    },
  ];
}

/** All of them with their reasons in full. */
export function leftOutButton(plan: Plan, words: Words): readonly CardAction[] {
  if (leftOutOf(plan).length === 0) return [];
  return [button(words.t('export.action.left-out'), 'export-file', { export: 'left-out', plan: plan.id })];
}

/** Without whoever only something is left for that others do. */
export const leftOutOf = ({ excluded }: Plan): readonly ExcludedSubject[] =>
  excluded.filter((one) => !isHandedOver(one));

function reason({ findings }: ExcludedSubject, words: Words): string {
  const finding = findings.find(({ level }) => level === 'blocker') ?? findings[0];
  if (finding === undefined) return '';
  // What the plan itself found has no heading of its own.
  return finding.consideration === 'plan'
    ? clipSentence(findingText(finding, words), REASON)
    : considerationTitle(finding, words);
}

/** Whoever should come back has no account yet, and another job may have deleted the account meanwhile. */
const keptAccounts = ({ options }: Plan, out: readonly ExcludedSubject[]): boolean =>
  options.outcome !== 'restore' &&
  !out.some(({ findings }) => findings.some(({ consideration }) => consideration === 'job'));
