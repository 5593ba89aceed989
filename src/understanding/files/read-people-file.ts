import { CsvError, parse } from 'csv-parse/sync';
import { columnOf, likeliestColumn } from './columns.ts';
import { decodeText } from './decode-text.ts';

/** Somebody named by a line of a file, as it stands there. */
export interface PersonLine {
  /** Counted from 1, as editors and Excel do. */
  readonly line: number;
  readonly text: string;
}

/** A line that names nobody, and why. */
export interface OddLine {
  readonly line: number;
  readonly reason: 'empty' | 'formula' | 'duplicate' | 'malformed' | 'too-long';
}

export type PeopleFile =
  | { readonly kind: 'people'; readonly people: readonly PersonLine[]; readonly odd: readonly OddLine[] }
  | { readonly kind: 'unusable'; readonly reason: 'not-text' | 'empty' | 'too-many-lines' };

/** Lines of one file: a whole year's leavers of a large company. */
export const MAX_LINES = 5_000;
/** Longer than any name or address in a directory (256 and 113 characters). */
const MAX_CELL = 320;
/** What a spreadsheet would run. A person's name or address never starts like that. */
const FORMULA = /^[=+\-@\t\r]/;
/** The first line of Entra's templates. */
const TEMPLATE_VERSION = /^version:v\d/i;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Who is named in a CSV or text file: the column is found by its heading or by what stands in it, and each line is
 * either a person or named as odd. Pure; a file of 5,000 lines takes some milliseconds.
 */
export function readPeopleFile(bytes: Uint8Array): PeopleFile {
  const text = decodeText(bytes);
  if (text === undefined) return { kind: 'unusable', reason: 'not-text' };
  // One kind of line end: the parser counts the others differently inside quotes.
  const { rows, malformed } = rowsOf(text.replaceAll(/\r\n?/g, '\n'));
  const content = rows.filter(({ cells }, at) => at > 0 || !TEMPLATE_VERSION.test(cells[0] ?? ''));
  const [first] = content;
  const named = first === undefined ? undefined : columnOf(first.cells);
  const body = named === undefined ? content : content.slice(1);
  if (body.length === 0 && malformed.length === 0) return { kind: 'unusable', reason: 'empty' };
  if (body.length > MAX_LINES) return { kind: 'unusable', reason: 'too-many-lines' };
  const column = named ?? likeliestColumn(body.map(({ cells }) => cells));
  return sorted(
    body.map(({ line, cells }) => ({ line, text: (cells[column] ?? '').trim() })),
    malformed,
  );
}

function sorted(lines: readonly PersonLine[], malformed: readonly number[]): PeopleFile {
  const odd: OddLine[] = malformed.map((line) => ({ line, reason: 'malformed' }));
  const people = new Map<string, PersonLine>();
  for (const { line, text } of lines) {
    const reason = oddityOf(text) ?? (people.has(text.toLowerCase()) ? 'duplicate' : undefined);
    if (reason === undefined) people.set(text.toLowerCase(), { line, text });
    else odd.push({ line, reason });
  }
  return { kind: 'people', people: [...people.values()], odd: odd.sort((one, other) => one.line - other.line) };
}

function oddityOf(cell: string): OddLine['reason'] | undefined {
  if (cell === '') return 'empty';
  if (FORMULA.test(cell)) return 'formula';
  return cell.length > MAX_CELL ? 'too-long' : undefined;
}

function rowsOf(text: string): { readonly rows: readonly Row[]; readonly malformed: readonly number[] } {
  const delimiter = delimiterOf(text);
  try {
    return { rows: parsed(text, delimiter, 0), malformed: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return lineByLine(text, delimiter);
  }
}

/** A quote that is never closed would swallow everybody behind it: then each line stands for itself. */
function lineByLine(
  text: string,
  delimiter: string,
): { readonly rows: readonly Row[]; readonly malformed: readonly number[] } {
  const rows: Row[] = [];
  const malformed: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    try {
      rows.push(...parsed(line, delimiter, index));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      malformed.push(index + 1);
    }
  }
  return { rows, malformed };
}

function parsed(text: string, delimiter: string, before: number): Row[] {
  const records = parse(text, {
    delimiter,
    info: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  return records.map(({ record, info }) => {
    // The parser tells the line on which a record ends.
    const breaks = record.reduce((count, cell) => count + (cell.split('\n').length - 1), 0);
    return { line: before + info.lines - breaks, cells: record };
  });
}

/** Dutch Excel writes semicolons. Whatever the first line has most of outside quotes separates the cells. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n').filter((line) => line.trim() !== '' && !TEMPLATE_VERSION.test(line));
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
