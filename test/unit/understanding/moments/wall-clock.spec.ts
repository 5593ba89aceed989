import assert from 'node:assert/strict';
import { instantOf, wallClockOf } from '../../../../src/understanding/moments/wall-clock.ts';

const AMSTERDAM = 'Europe/Amsterdam';

describe('wall-clock', () => {
  it('is another instant in winter and in summer, and in another zone', () => {
    assert.equal(
      instantOf({ date: '2026-12-31', time: '18:00' }, AMSTERDAM)?.toISOString(),
      '2026-12-31T17:00:00.000Z',
    );
    assert.equal(
      instantOf({ date: '2026-07-31', time: '18:00' }, AMSTERDAM)?.toISOString(),
      '2026-07-31T16:00:00.000Z',
    );
    assert.equal(
      instantOf({ date: '2026-12-31', time: '18:00' }, 'America/New_York')?.toISOString(),
      '2026-12-31T23:00:00.000Z',
    );
  });

  it('moves out of the hour that summer time skips, and takes the first of the one that comes twice', () => {
    const skipped = instantOf({ date: '2027-03-28', time: '02:30' }, AMSTERDAM);
    assert.equal(skipped?.toISOString(), '2027-03-28T01:30:00.000Z');
    assert.deepEqual(wallClockOf(skipped, AMSTERDAM), { date: '2027-03-28', time: '03:30' });
    const twice = instantOf({ date: '2027-10-31', time: '02:30' }, AMSTERDAM);
    assert.equal(twice?.toISOString(), '2027-10-31T00:30:00.000Z');
  });

  it('knows what no calendar has', () => {
    for (const [date, time] of [
      ['2026-02-30', '18:00'],
      ['2026-12-31', '25:00'],
      ['31-12-2026', '18:00'],
      ['', ''],
    ] as const)
      assert.equal(instantOf({ date, time }, AMSTERDAM), undefined, `${date} ${time}`);
  });

  it('comes back to where it started', () => {
    const wall = { date: '2026-10-25', time: '09:05' };
    assert.deepEqual(wallClockOf(instantOf(wall, AMSTERDAM)!, AMSTERDAM), wall);
  });
});
