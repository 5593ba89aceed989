import assert from 'node:assert/strict';
import { asksStaged } from '../../../src/understanding/asks-staged.ts';
import { readMoment } from '../../../src/understanding/moments/read-moment.ts';

const HERE = { now: new Date('2026-11-24T09:30:00Z'), timeZone: 'Europe/Amsterdam' };

describe('asksStaged', () => {
  for (const [text, language, date] of [
    ['block Anna Visser now and delete her in 30 days', 'en', '2026-12-24'],
    ['delete Anna Visser in 30 days but block her right away', 'en', '2026-12-24'],
    ['Block anna.visser@contoso.com today, remove the account on 31 December', 'en', '2026-12-31'],
    ['please disable Anna Visser immediately and delete her on 4 January at 9:00', 'en', '2027-01-04'],
    ['disable Anna Visser now, delete later', 'en', undefined],
    ['blokkeer Anna Visser nu en verwijder haar over 30 dagen', 'nl', '2026-12-24'],
    ['verwijder Anna Visser over 30 dagen en blokkeer haar alvast', 'nl', '2026-12-24'],
    ['blokkeer Anna Visser per direct, verwijderen op 31 december', 'nl', '2026-12-31'],
    ['blokkeer nu en verwijder over 30 dagen: Anna Visser', 'nl', '2026-12-24'],
  ] as const)
    it(`hears "${text}"`, () => {
      const left = asksStaged(text);
      assert.notEqual(left, undefined);
      assert.equal(readMoment(left ?? '', language, HERE)?.date, date);
    });

  for (const text of [
    'block Anna Visser now',
    'delete Anna Visser in 30 days',
    'block and delete Anna Visser',
    'blokkeer en verwijder Anna Visser',
    'should I block Anna now and delete her later?',
    'moet ik Anna nu blokkeren en later verwijderen?',
    'what happens when I block a user',
  ])
    it(`does not hear it in "${text}"`, () => {
      assert.equal(asksStaged(text), undefined);
    });
});
