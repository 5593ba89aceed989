import { ERRORS, type CatalogueEntry } from '../../src/domain/errors.ts';
import { failureWords } from '../../src/locales/failure-words.ts';
import { words } from '../../src/locales/words.ts';

const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(ERRORS);

/** docs/errors.md: the catalogue in the words an admin reads. */
export function errorsPage(): string {
  const rows = entries.map(([code, { retryable, role = '' }]) => {
    const { cause, next } = failureWords(words('en'), { code });
    return `| \`${code}\` | ${cause} | ${next} | ${role} | ${retryable ? 'yes' : ''} |`;
  });
  return [
    '# Everything that can go wrong',
    'Written by `npm run docs` from `src/domain/errors.ts` and `src/locales/en/errors.ts`; do not edit it here.',
    '“Role” is the least Microsoft Entra role that can do what is needed; “again” means that trying later may succeed without anybody changing anything.',
    ['| code | cause | next step | role | again |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
