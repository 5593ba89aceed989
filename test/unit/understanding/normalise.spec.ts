import assert from 'node:assert/strict';
import { LONGEST, normalise } from '../../../src/understanding/normalise.ts';

describe('normalise', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['takes out a mention of the bot', '<at>Farewell</at> delete Adele', 'delete Adele'],
    ['takes out HTML and its entities', '<p>delete&nbsp;<b>Adele</b> &amp; Alex</p>', 'delete Adele & Alex'],
    ['keeps the lines of an HTML list', '<ul><li>Adele</li><li>Alex</li></ul>', 'Adele\nAlex'],
    ['keeps an address in angle brackets', 'Adele <adele@contoso.com>', 'Adele <adele@contoso.com>'],
    [
      'takes no address for a tag',
      'S <s.jansen@contoso.com>\nA <a-vance@contoso.com>',
      'S <s.jansen@contoso.com>\nA <a-vance@contoso.com>',
    ],
    [
      'takes out tags with attributes and closed ones',
      '<p class="x">Adele<br/>Alex<a href="mailto:a@b.com" /></p>',
      'Adele\nAlex',
    ],
    ['prefers the address to a quoted display name', '"Vance, Adele" <adele@contoso.com>', '<adele@contoso.com>'],
    ['takes out mailto links', '[adele@contoso.com](mailto:adele@contoso.com)', 'adele@contoso.com'],
    ['makes quotes plain', 'O’Brien said “no”', `O'Brien said "no"`],
    ['takes out bullets and numbers', '• Adele\n2) Alex\n- Megan', 'Adele\nAlex\nMegan'],
    ['drops invisible characters', 'de\u200blete\ufeff Adele', 'delete Adele'],
    ['composes accents', 'Zoe\u0308', 'Zoë'],
    ['keeps an unknown entity as it is', 'a &bogus; b', 'a &bogus; b'],
  ];
  for (const [claim, raw, text] of rows) it(claim, () => assert.equal(normalise(raw), text));

  it('reads at most 20,000 characters', () => {
    assert.ok(normalise('a '.repeat(LONGEST)).length <= LONGEST);
  });

  it('survives broken markup and code points that do not exist', () => {
    assert.equal(normalise('<at>Farewell delete &#9999999; <b'), 'Farewell delete &#9999999; <b');
  });
});
