import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Coverage } from '../../../../src/understanding/entities/coverage.ts';

describe('Coverage', () => {
  it('says what a plain walk through the spans would say', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(8))
      .map(([start, length]) => ({ start, end: Math.min(30, start + length), text: '' }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), span, (spans, asked) => {
        const coverage = new Coverage(30, spans);
        const covered = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
        const places = Array.from({ length: asked.end - asked.start }, (_, at) => asked.start + at);
        assert.equal(coverage.touches(asked), places.some(covered));
        assert.equal(coverage.fills(asked.start, asked.end), places.length > 0 && places.every(covered));
        assert.equal(
          coverage.isCut(asked.start),
          spans.some(({ start, end }) => start < asked.start && asked.start < end),
        );
      }),
    );
  });
});
