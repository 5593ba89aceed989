import assert from 'node:assert/strict';
import { readDay } from '../../../../src/understanding/moments/read-day.ts';

/** Wednesday 25 November 2026, 11:00 in Amsterdam. */
const HERE = { now: new Date('2026-11-25T10:00:00Z'), timeZone: 'Europe/Amsterdam' };

const SAID: Readonly<Record<string, readonly [string, string]>> = {
  '2024': ['2023-12-31T23:00:00Z', '2024-12-31T23:00:00Z'],
  '1 March': ['2026-02-28T23:00:00Z', '2026-03-01T23:00:00Z'],
  '1 maart': ['2026-02-28T23:00:00Z', '2026-03-01T23:00:00Z'],
  '1 March 2024': ['2024-02-29T23:00:00Z', '2024-03-01T23:00:00Z'],
  '31 december': ['2025-12-30T23:00:00Z', '2025-12-31T23:00:00Z'],
  'January 2025': ['2024-12-31T23:00:00Z', '2025-01-31T23:00:00Z'],
  'januari 2025': ['2024-12-31T23:00:00Z', '2025-01-31T23:00:00Z'],
  '2024-07-01': ['2024-06-30T22:00:00Z', '2024-07-01T22:00:00Z'],
  '1-7-2024': ['2024-06-30T22:00:00Z', '2024-07-01T22:00:00Z'],
  '03/04/2024': ['2024-04-02T22:00:00Z', '2024-04-03T22:00:00Z'],
  Monday: ['2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z'],
  'last Friday': ['2026-11-19T23:00:00Z', '2026-11-20T23:00:00Z'],
  'the beginning of June': ['2026-05-31T22:00:00Z', '2026-06-30T22:00:00Z'],
  'vorig kwartaal': ['2026-06-30T22:00:00Z', '2026-09-30T22:00:00Z'],
  'last year': ['2024-12-31T23:00:00Z', '2025-12-31T23:00:00Z'],
  'vorige maand': ['2026-09-30T22:00:00Z', '2026-10-31T23:00:00Z'],
  '2 years ago': ['2024-11-25T10:00:00Z', '2024-11-25T10:00:00Z'],
  '30 days': ['2026-10-26T10:00:00Z', '2026-10-26T10:00:00Z'],
  'twee jaar geleden': ['2024-11-25T10:00:00Z', '2024-11-25T10:00:00Z'],
};

describe('readDay', () => {
  for (const language of ['en', 'nl'] as const)
    for (const [text, [start, end]] of Object.entries(SAID))
      it(`reads "${text}" in a conversation in ${language}`, () => {
        const day = readDay(text, language, HERE);
        assert.deepEqual([day?.start, day?.end], [new Date(start), new Date(end)]);
      });

  for (const text of ['31 February 2024', '2024-13-40', 'whenever', 'last summer', 'mid June', 'the merger in June'])
    it(`does not read "${text}"`, () => assert.equal(readDay(text, 'en', HERE), undefined));
});
