import assert from 'node:assert/strict';
import { saidMoment } from '../../../../src/understanding/moments/said-moment.ts';

const HERE = { now: new Date('2026-11-24T09:30:00Z'), timeZone: 'Europe/Amsterdam' };

describe('saidMoment', () => {
  for (const [language, text, date, time] of [
    ['nl', "blokkeer Violet O'Brien morgen om 17:00", '2026-11-25', '17:00'],
    ['en', "block Violet O'Brien tomorrow at 5pm", '2026-11-25', '17:00'],
    ['nl', 'verwijder Eva Dekker op 24-12 om half zes', '2026-12-24', '17:30'],
    ['nl', 'verwijder Eva Dekker op 24-12 om 17:30', '2026-12-24', '17:30'],
    ['nl', 'verwijder Eva Dekker op 24.12 om 17:30', '2026-12-24', '17:30'],
    ['nl', 'verwijder Eva Dekker op 24-12', '2026-12-24', undefined],
    ['nl', 'verwijder Eva Dekker op 24 december om kwart over vijf', '2026-12-24', '17:15'],
    ['nl', 'verwijder Eva Dekker morgen om half acht', '2026-11-25', '7:30'],
    ['en', 'delete Eva Dekker tomorrow at half past five', '2026-11-25', '17:30'],
    ['en', 'delete Eva Dekker on 24-12 at 5pm', '2026-12-24', '17:00'],
    ['en', 'Eva Dekker leaves on 31 December', '2026-12-31', undefined],
    ['en', 'block Eva Dekker tomorrow, her contract ends', '2026-11-25', undefined],
  ] as const)
    it(`reads: ${text}`, () => {
      const { moment, problem } = saidMoment(text, language, HERE);
      assert.equal(problem, undefined);
      assert.deepEqual([moment?.date, moment?.time], [date, time?.padStart(5, '0')]);
    });

  for (const [language, text, problem] of [
    ['nl', 'verwijder Eva Dekker gisteren', 'passed'],
    ['en', 'delete Eva Dekker yesterday', 'passed'],
    ['en', 'delete Eva Dekker last Friday', 'passed'],
    ['nl', 'verwijder Eva Dekker op 1 november 2026', 'passed'],
    ['nl', 'verwijder Eva Dekker op 31 februari', 'impossible'],
    ['nl', 'verwijder Eva Dekker op 31 februari om 17:00', 'impossible'],
    ['en', 'delete Eva Dekker on 31 February', 'impossible'],
    ['nl', 'verwijder Eva Dekker op 31-02', 'impossible'],
  ] as const)
    it(`says why not: ${text}`, () => {
      assert.deepEqual(saidMoment(text, language, HERE), { problem });
    });

  for (const text of [
    'delete Eva Dekker',
    'delete Eva Dekker, she left yesterday',
    'verwijder Eva Dekker, ze is sinds gisteren weg',
    'blokkeer Eva Dekker tot vrijdag',
  ])
    it(`hears no moment: ${text}`, () => {
      assert.deepEqual(saidMoment(text, 'nl', HERE), {});
    });

  it('takes no name for a month', () => {
    assert.deepEqual(saidMoment('delete April 3 Jones', 'en', HERE, ['April 3 Jones']), {});
  });
});
