import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pagesOf, slice } from '../../../../src/conversation/people/pages.ts';
import type { Match, Person } from '../../../../src/conversation/state/flow.ts';

const person = (id: string): Person => ({
  id,
  displayName: id,
  userPrincipalName: id,
  department: null,
  accountEnabled: true,
  guest: false,
  skuIds: [],
});
const people = fc.array(fc.constant(person('p')), { maxLength: 25 });
const match: fc.Arbitrary<Match> = fc.oneof(
  fc.constant<Match>({ kind: 'found', person: person('p') }),
  people.map((candidates): Match => ({ kind: 'ambiguous', query: 'q', candidates })),
  people.map((candidates): Match => ({ kind: 'unknown', query: 'q', candidates })),
  people.map((found): Match => ({ kind: 'deleted', query: 'q', people: found })),
);

describe('pages', () => {
  it('puts everything on some page, once', () => {
    fc.assert(
      fc.property(fc.array(match, { maxLength: 80 }), (matches) => {
        const listed = pagesOf({ matches }).flat();
        assert.deepEqual(
          listed.map(({ index }) => index).sort((a, b) => a - b),
          matches.map((_, index) => index),
        );
      }),
    );
  });

  it('begins with what needs an answer, goes on with whoever was found, and ends with who was not', () => {
    const found: Match = { kind: 'found', person: person('a') };
    const unknown: Match = { kind: 'unknown', query: 'nobody', candidates: [] };
    const similar: Match = { kind: 'unknown', query: 'jam', candidates: [person('b')] };
    const ambiguous: Match = { kind: 'ambiguous', query: 'jan', candidates: [person('b'), person('c')] };
    const matches = [unknown, found, similar, ambiguous];
    assert.deepEqual(
      pagesOf({ matches })[0]?.map(({ index }) => index),
      [3, 1, 2, 0],
    );
    assert.deepEqual(
      pagesOf({ matches, showing: 'unknown' })[0]?.map(({ index }) => index),
      [2, 0],
    );
  });

  it('has one empty page when there is nobody', () => {
    assert.deepEqual(pagesOf({ matches: [] }), [[]]);
  });

  it('cuts lists in tens and never leaves the list', () => {
    const items = Array.from({ length: 21 }, (_, index) => index);
    assert.deepEqual(slice(items, 2), { items: [20], pages: 3 });
    assert.deepEqual(slice(items, 99).items, [20]);
    assert.deepEqual(slice(items, -1).items[0], 0);
    assert.deepEqual(slice([], 0), { items: [], pages: 1 });
  });
});
