import type { Language } from '../../locales/index.ts';

/** What Excel takes for the end of a cell where this language is spoken. */
const SEPARATOR: Readonly<Record<Language, string>> = { en: ',', nl: ';' };
/** Excel takes a file for UTF-8 only if it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins so is a formula, or a command of an older program. The wide forms count in some programs. */
const RUNS = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A table as Excel opens it with a double click: UTF-8 with its mark, CRLF, the separator of the language. No cell is
 * run, whatever somebody is called.
 *
 * @param rows the first one is the heading
 */
export function csv(rows: readonly (readonly string[])[], language: Language): Uint8Array {
  const separator = SEPARATOR[language];
  const lines = rows.map((row) => row.map((cell) => quoted(inert(cell), separator)).join(separator));
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`);
}

const inert = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
