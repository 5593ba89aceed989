import assert from 'node:assert/strict';
import { readMoment } from '../../../../src/understanding/moments/read-moment.ts';

/** Wednesday 25 November 2026, 11:00 in Amsterdam. */
const HERE = { now: new Date('2026-11-25T10:00:00Z'), timeZone: 'Europe/Amsterdam' };

const SAID = {
  en: {
    'delete Adele on Friday at 18:00': ['2026-11-27', '18:00'],
    'delete Adele tomorrow at 6pm': ['2026-11-26', '18:00'],
    'delete May Chen on 31 December': ['2026-12-31', undefined],
    'delete Jan de Vries on 1 January at 9': ['2027-01-01', '09:00'],
    'delete Adele in 24 hours': ['2026-11-26', '11:00'],
    'delete Adele on 05/12/2026': ['2026-12-05', undefined],
    '2026-12-31 17:00': ['2026-12-31', '17:00'],
    'delete Adele in two weeks': ['2026-12-09', undefined],
    'delete Adele on December 31 at 6pm': ['2026-12-31', '18:00'],
    'delete Adele on Dec 12th, 2026': ['2026-12-12', undefined],
    'delete Adele on May 25': ['2027-05-25', undefined],
    'delete Adele op 31 december om 18:00': ['2026-12-31', '18:00'],
    'delete Adele over 2 uur': ['2026-11-25', '13:00'],
    'please do delete Adele at 18:00': ['2026-11-25', '18:00'],
    'delete Jan de Vries': [undefined, undefined],
    'delete May Chen': [undefined, undefined],
  },
  nl: {
    'verwijder Adele vrijdag om 18:00': ['2026-11-27', '18:00'],
    'verwijder Adele morgen om 18 uur': ['2026-11-26', '18:00'],
    'verwijder Adele op 31 december om 9 uur': ['2026-12-31', '09:00'],
    'verwijder Jan de Vries op 1 januari': ['2027-01-01', undefined],
    'verwijder Adele over 24 uur': ['2026-11-26', '11:00'],
    'verwijder Adele over 30 dagen': ['2026-12-25', undefined],
    'verwijder Adele op 31-12-2026': ['2026-12-31', undefined],
    'delete Adele on 31 December 2026 at 18:00': ['2026-12-31', '18:00'],
    'delete Adele on Friday at 9': ['2026-11-27', '09:00'],
    'verwijder Adele om 18:00': ['2026-11-25', '18:00'],
    'verwijder Jan de Vries': [undefined, undefined],
  },
} as const;

describe('readMoment', () => {
  for (const language of ['en', 'nl'] as const)
    for (const [text, [date, time]] of Object.entries(SAID[language]))
      it(`${language}: ${text}`, () => {
        const moment = readMoment(text, language, HERE);
        assert.deepEqual([moment?.date, moment?.time], [date, time]);
      });

  it('means the day of the zone it is asked in', () => {
    const late = { now: new Date('2026-11-25T23:30:00Z'), timeZone: 'Europe/Amsterdam' };
    assert.equal(readMoment('tomorrow at 9', 'en', late)?.date, '2026-11-27');
    assert.equal(readMoment('tomorrow at 9', 'en', { ...late, timeZone: 'America/New_York' })?.date, '2026-11-26');
  });

  it('keeps the wall clock across a change of summer time', () => {
    const before = { now: new Date('2026-10-24T10:00:00Z'), timeZone: 'Europe/Amsterdam' };
    assert.deepEqual(readMoment('on Monday at 18:00', 'en', before), { date: '2026-10-26', time: '18:00' });
  });
});
