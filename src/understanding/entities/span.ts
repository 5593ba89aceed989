/** A stretch of the text that names something. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** As typed. */
  readonly text: string;
}

export function overlaps(a: Span, others: readonly Span[]): boolean {
  return others.some((other) => a.start < other.end && other.start < a.end);
}

/** Every match of a global pattern; group 1, where there is one, is the span. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const inner = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(inner);
    return { start, end: start + inner.length, text: inner };
  });
}
