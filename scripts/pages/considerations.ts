import { CONSIDERATIONS } from '../../src/domain/considerations/index.ts';
import { LEVELS } from '../../src/domain/finding.ts';
import { findingWords } from '../../src/locales/finding-words.ts';
import { isMessageKey } from '../../src/locales/index.ts';
import { words } from '../../src/locales/words.ts';
import { EXAMPLE_VALUES } from './example-values.ts';

const english = words('en');
const say = (key: string) => (isMessageKey(key) ? english.t(key) : key);

function section({ id, source, sourceDate, outcomes, reasons }: (typeof CONSIDERATIONS)[number]): string {
  const answers = Object.entries(reasons).sort(([, a], [, b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const rows = answers.map(([reason, level]) => {
    const values = reason === 'unknown' ? { permission: 'none' } : EXAMPLE_VALUES;
    return `| ${level} | \`${reason}\` | ${findingWords(english, { consideration: id, reason, values })} |`;
  });
  return [
    `## ${id}`,
    `**${say(`consideration.${id}.title`)}.** ${say(`consideration.${id}.why`)}`,
    ...Object.keys(reasons).flatMap((reason) => {
      const key = `consideration.${id}.why.${reason}`;
      return isMessageKey(key) ? [`For \`${reason}\`: ${say(key)}`] : [];
    }),
    ['| level | answer | for example |', '| --- | --- | --- |', ...rows].join('\n'),
    `Asked before: ${outcomes.join(', ')}. Source: <${source}> (read ${sourceDate}).`,
  ].join('\n\n');
}

/** docs/considerations.md: the registry in the words an admin reads. */
export function considerationsPage(): string {
  return [
    '# What is considered before a user is deleted',
    'Written by `npm run docs` from `src/domain/considerations` and `src/locales/en`; do not edit it here.',
    'Every consideration answers for every user, for one as for two hundred. `blocker` keeps a user out of the plan; `unknown` means that the check could not run and is never taken for `clear`; `caution` and `notice` are accepted with the confirmation.',
    CONSIDERATIONS.map(({ id }) => `[${id}](#${id})`).join(' · '),
    ...CONSIDERATIONS.map(section),
  ].join('\n\n');
}
