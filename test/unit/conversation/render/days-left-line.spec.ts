import assert from 'node:assert/strict';
import { daysLeftLine } from '../../../../src/conversation/render/days-left-line.ts';
import { words } from '../../../../src/locales/words.ts';

describe('daysLeftLine', () => {
  const deleted = '2026-10-26T15:30:00Z';

  it('tells the hour when less than two days are left', () => {
    const line = daysLeftLine(deleted, words('en', 'UTC'), new Date('2026-11-24T16:00:00Z'));
    assert.match(line, /1 day left.*25 November 2026, 15:30/);
  });

  it('tells the day when more is left', () => {
    const line = daysLeftLine(deleted, words('en', 'UTC'), new Date('2026-11-01T16:00:00Z'));
    assert.match(line, /2026$/);
  });
});
