import type { Span } from './span.ts';

/** Which characters of a text spans cover: asked for thousands of lines, so that a long list costs no seconds. */
export class Coverage {
  /** Covered characters before each place. */
  readonly #before: Uint32Array;
  /** 1 where a span goes on from the character before. */
  readonly #inside: Uint8Array;

  constructor(length: number, spans: readonly Span[]) {
    const covered = new Uint8Array(length);
    this.#inside = new Uint8Array(length + 1);
    for (const { start, end } of spans) {
      covered.fill(1, start, end);
      this.#inside.fill(1, start + 1, end);
    }
    this.#before = new Uint32Array(length + 1);
    for (let at = 0; at < length; at++) this.#before[at + 1] = (this.#before[at] ?? 0) + (covered[at] ?? 0);
  }

  #count(start: number, end: number): number {
    return (this.#before[end] ?? 0) - (this.#before[Math.max(0, start)] ?? 0);
  }

  /** Is anything of this stretch covered? */
  touches({ start, end }: Pick<Span, 'start' | 'end'>): boolean {
    return this.#count(start, end) > 0;
  }

  /** Is all of this stretch covered? */
  fills(start: number, end: number): boolean {
    return end > start && this.#count(start, end) === end - start;
  }

  /** Would a cut here go through a span? */
  isCut(at: number): boolean {
    return this.#inside[at] === 1;
  }
}
