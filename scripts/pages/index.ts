import { format, resolveConfig } from 'prettier';
import { considerationsPage } from './considerations.ts';
import { errorsPage } from './errors.ts';

/** Pages that are written from the code, by file name in docs/. */
const PAGES: Readonly<Record<string, () => string>> = {
  'considerations.md': considerationsPage,
  'errors.md': errorsPage,
};

/** Each page as it must be on disk, formatted like everything else. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const config = await resolveConfig('docs/architecture.md');
  const pages = Object.entries(PAGES).map(
    async ([name, write]) => [name, await format(write(), { ...config, parser: 'markdown' })] as const,
  );
  return new Map(await Promise.all(pages));
}
