import { isFirstName, particles } from '../names.ts';
import type { Span } from './span.ts';

const PARTICLES = String.raw`(?:(?:van|de|den|der|het|ter|ten|te)(?!\p{L})[^\S\n]*){0,3}`;
const COMMA = /^,[^\S\n]*$/u;
const TAIL = new RegExp(String.raw`^[^\S\n]*(${PARTICLES})(?=[;\n.?!(<]|$)`, 'iu');

function isSurname({ text }: Span): boolean {
  const [head = ''] = text.toLowerCase().split(' ');
  return !isFirstName(text.toLowerCase()) && (!text.includes(' ') || particles.has(head));
}

/** The particles left behind the first name ("Vries, Jan de"), or undefined when the item does not end there. */
function tailOf(text: string, surname: Span, first: Span | undefined): string | undefined {
  if (first === undefined || !isSurname(surname)) return undefined;
  if (!COMMA.test(text.slice(surname.end, first.start))) return undefined;
  if (!isFirstName(first.text.toLowerCase().split(' ')[0] ?? '')) return undefined;
  return TAIL.exec(text.slice(first.end))?.[1]?.trim();
}

/**
 * "de Vries, Jan" in a list split by lines or semicolons, or alone, is one person and not two: the name is turned round
 * to "Jan de Vries".
 */
export function turnedRound(text: string, names: readonly Span[]): Span[] {
  if (names.length !== 2 && !/[\n;]/u.test(text)) return [...names];
  const result: Span[] = [];
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    if (name === undefined) break;
    const first = names[at + 1];
    const tail = tailOf(text, name, first);
    if (tail === undefined || first === undefined) {
      result.push(name);
      continue;
    }
    const parts = [first.text, tail, name.text].filter((part) => part !== '');
    result.push({ start: name.start, end: first.end, text: parts.join(' ') });
    at++;
  }
  return result;
}
