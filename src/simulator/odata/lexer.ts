/** The words of an OData `$filter`: OData 4.01 URL conventions, 5.1.1. */

export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'guid' | 'date' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
}

export class FilterSyntaxError extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`Syntax error at position ${at}`);
    this.at = at;
  }
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['guid', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy],
  ['date', /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?(?![\w-])/iy],
  ['number', /-?\d+(?:\.\d+)?(?![\w-])/y],
  ['string', /'(?:[^']|'')*'/y],
  ['name', /[$A-Za-z_][\w.$]*/y],
  ['symbol', /[(),/:]/y],
];

export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = firstMatch(text, at);
    if (!hit) throw new FilterSyntaxError(at);
    if (hit.kind !== 'space') {
      const value = hit.kind === 'string' ? hit.text.slice(1, -1).replaceAll("''", "'") : hit.text;
      tokens.push({ kind: hit.kind, text: value, at });
    }
    at += hit.text.length;
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function firstMatch(text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}
