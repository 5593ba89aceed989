import type { Span } from './span.ts';

/** "Jansen & Zn" is one name: what follows the "&" is no person. */
const REST =
  /^[^\S\n]*&[^\S\n]*(?:zn|zonen|zoon|dochters?|co|cie|company|sons?|daughters?|partners?|associates|brothers|bros)(?![\p{L}\p{N}])\.?/iu;

/** Names with their "& Co"; a name that is swallowed by the one before it is left out. */
export function joinCompanies<S extends Span>(text: string, names: readonly S[]): S[] {
  const joined: S[] = [];
  for (const name of names) {
    if (name.start < (joined.at(-1)?.end ?? 0)) continue;
    const rest = REST.exec(text.slice(name.end))?.[0] ?? '';
    const end = name.end + rest.length;
    joined.push(rest === '' ? name : { ...name, end, text: text.slice(name.start, end) });
  }
  return joined;
}
