import { considerationsPage } from './considerations.ts';
import { errorsPage } from './errors.ts';

/** Pages that are written from the code, by file name in docs/. Prettier leaves them alone (.prettierignore). */
const PAGES: Readonly<Record<string, () => string>> = {
  'considerations.md': considerationsPage,
  'errors.md': errorsPage,
};

/** Each page as it must be on disk. */
export function generatedPages(): readonly (readonly [name: string, text: string])[] {
  return Object.entries(PAGES).map(([name, write]) => [name, `${write()}\n`]);
}
