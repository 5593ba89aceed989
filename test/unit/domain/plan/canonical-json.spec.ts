import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalJson } from '../../../../src/domain/plan/canonical-json.ts';

/** The same value with its keys put in another order, as a database may do. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, entry]) => [key, shuffled(entry)]),
  );
}

describe('canonicalJson', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    assert.equal(canonicalJson({ b: [{ d: 1, c: 2 }, 'x'], a: null }), '{"a":null,"b":[{"c":2,"d":1},"x"]}');
  });

  it('takes a value left undefined for one that is not there', () => {
    assert.equal(canonicalJson({ a: undefined, b: 1 }), canonicalJson({ b: 1 }));
  });

  it('gives the same text after storage, whatever order the keys come back in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify(value)) as unknown;
        assert.equal(canonicalJson(shuffled(stored)), canonicalJson(stored));
        assert.equal(canonicalJson(JSON.parse(canonicalJson(stored))), canonicalJson(stored));
      }),
    );
  });
});
