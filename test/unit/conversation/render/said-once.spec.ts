import assert from 'node:assert/strict';
import { forWhom, saidOnce } from '../../../../src/conversation/render/said-once.ts';
import { words } from '../../../../src/locales/words.ts';

const NAMES = ['Ann', 'Bob', 'Cas', 'Dee', 'Eva'];

describe('said once', () => {
  it('is what four of five have, and nothing that fewer have', () => {
    const shared = saidOnce([['a', 'b', 'c'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a']]);
    assert.deepEqual(
      [...shared].map(([line, holders]) => [line, holders.size]),
      [
        ['a', 5],
        ['b', 4],
      ],
    );
    assert.deepEqual([...saidOnce([['a']]).keys()], [], 'of one there is no "all"');
  });

  it('names up to three who are excepted, and counts more', () => {
    const english = words('en', 'Europe/Amsterdam');
    const dutch = words('nl', 'Europe/Amsterdam');
    const but = (...missing: number[]) => new Set(NAMES.map((_, at) => at).filter((at) => !missing.includes(at)));
    assert.equal(forWhom(but(), NAMES, english), 'All 5 users');
    assert.equal(forWhom(but(), NAMES, dutch), 'Alle 5 gebruikers');
    assert.equal(forWhom(but(4), NAMES, english), '4 of 5 users, not Eva');
    assert.equal(forWhom(but(3, 4), NAMES, dutch), '3 van 5 gebruikers, niet Dee en Eva');
    assert.equal(forWhom(but(1, 2, 3, 4), NAMES, english), '1 of 5 users');
  });
});
