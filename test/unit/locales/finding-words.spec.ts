import assert from 'node:assert/strict';
import { findingWords } from '../../../src/locales/finding-words.ts';
import { words } from '../../../src/locales/words.ts';

const drive = {
  consideration: 'onedrive',
  reason: 'manager-inherits',
  values: { bytes: 12_400_000_000, until: '2026-12-24T23:30:00Z', manager: 'Megan Bowen' },
};

describe('findingWords', () => {
  it('writes sizes and days as the reader does, in the reader’s zone', () => {
    assert.equal(
      findingWords(words('en', 'Europe/Amsterdam'), drive),
      '12.4 GB of files. Megan Bowen gets access; with the usual retention they vanish on Fri, 25 December 2026.',
    );
    assert.match(
      findingWords(words('nl', 'UTC'), drive),
      /^12,4 GB aan bestanden\. .* verdwijnen ze op do 24 december 2026\.$/u,
    );
  });

  it('joins names in the reader’s language and counts the rest', () => {
    const values = { count: 4, names: ['Adele', 'Alex', 'Ben'], more: 1 };
    const reports = { consideration: 'direct-reports', reason: 'orphaned', values };
    assert.equal(findingWords(words('en'), reports), '4 people lose their manager: Adele, Alex and Ben, and 1 more.');
    assert.equal(
      findingWords(words('nl'), reports),
      '4 medewerkers hebben daarna geen manager meer: Adele, Alex en Ben, en nog 1.',
    );
  });

  it('leaves directory data as it is, whatever it looks like', () => {
    const values = { manager: '{count} **2026-01-01T00:00:00Z** ${x}' };
    assert.equal(
      findingWords(words('en'), { consideration: 'manager', reason: 'present', values }),
      'The manager is {count} **2026-01-01T00:00:00Z** ${x}.',
    );
  });

  it('names an answer it has no words for instead of failing', () => {
    assert.equal(findingWords(words('en'), { consideration: 'new', reason: 'some', values: {} }), 'new: some');
  });
});
