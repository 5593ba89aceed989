import assert from 'node:assert/strict';
import { languageOf } from '../../../src/locales/index.ts';
import { words } from '../../../src/locales/words.ts';

const AT = '2026-03-29T16:00:00Z';

describe('words', () => {
  it('speaks the reader’s language, with its plurals', () => {
    assert.equal(words('en').t('common.users', { count: 1 }), '1 user');
    assert.equal(words('nl').t('common.users', { count: 200 }), '200 gebruikers');
  });

  it('tells time in the reader’s zone, across daylight saving', () => {
    assert.equal(words('en', 'Europe/Amsterdam').dateTime(AT), 'Sun, 29 March 2026, 18:00');
    assert.equal(words('nl', 'America/New_York').dateTime(AT), 'zo 29 maart 2026, 12:00');
  });

  it('falls back to UTC for a zone nobody knows', () => {
    assert.equal(words('en', 'Mars/Olympus').timeZone, 'UTC');
    assert.equal(words('en').dateTime(AT), 'Sun, 29 March 2026, 16:00');
  });

  it('joins lists, also inside messages', () => {
    assert.equal(words('en').list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(words('nl').list(['a', 'b']), 'a en b');
  });

  it('shows sizes in decimal units', () => {
    assert.equal(words('en').bytes(1_500_000_000), '1.5 GB');
    assert.equal(words('nl').bytes(0), '0 byte');
  });

  it('shows money in its currency, with the decimals that one has', () => {
    assert.equal(words('en').money(7380, 'EUR'), '€73.80');
    assert.equal(words('nl').money(738_012, 'EUR'), '€\u00a07.380,12');
    assert.equal(words('en').money(7380, 'JPY'), 'JP¥7,380');
  });

  it('writes an amount as a spreadsheet of the language sums it', () => {
    assert.equal(words('en').amount(738_012, 'EUR'), '7380.12');
    assert.equal(words('nl').amount(738_010, 'EUR'), '7380,10');
    assert.equal(words('nl').amount(7380, 'JPY'), '7380');
  });

  it('takes markup in values for text', () => {
    assert.equal(words('en').t('start.failed', { reason: '<b>{x}</b>' }), 'Farewell could not start: <b>{x}</b>');
  });
});

describe('languageOf', () => {
  it('knows regions and falls back to English', () => {
    assert.deepEqual(['nl-BE', 'nl_NL', 'NL', 'en-US', 'fr', undefined].map(languageOf), [
      'nl',
      'nl',
      'nl',
      'en',
      'en',
      'en',
    ]);
  });
});
