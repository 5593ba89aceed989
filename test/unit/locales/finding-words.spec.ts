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
      '12.4 GB of files. After the deletion Microsoft gives Megan Bowen access by default; with the usual retention they vanish on Fri, 25 December 2026.',
    );
    assert.match(
      findingWords(words('nl', 'UTC'), drive),
      /^12,4 GB aan bestanden\. .* verdwijnen ze op do 24 december 2026\.$/u,
    );
  });

  it('joins names in the reader’s language and counts the rest', () => {
    const values = { count: 4, names: ['Adele', 'Alex', 'Ben'], more: 1 };
    const reports = { consideration: 'direct-reports', reason: 'orphaned', values };
    assert.equal(findingWords(words('en'), reports), '4 people lose their manager: Adele, Alex, Ben and 1 more.');
    assert.equal(
      findingWords(words('nl'), reports),
      '4 medewerkers hebben daarna geen manager meer: Adele, Alex, Ben en nog 1.',
    );
  });

  it('joins all names where none is left over', () => {
    const values = { count: 2, names: ['Adele', 'Ben'], more: 0 };
    const reports = { consideration: 'direct-reports', reason: 'orphaned', values };
    assert.equal(findingWords(words('en'), reports), '2 people lose their manager: Adele and Ben.');
  });

  it('speaks of one device and of one license in error as of one', () => {
    const device = { consideration: 'devices', reason: 'managed', values: { count: 1, managed: 1 } };
    assert.match(findingWords(words('en'), device), /^1 registered device, managed by Intune\. .* wipe it: /u);
    assert.match(findingWords(words('nl'), device), /^1 geregistreerd apparaat, beheerd met Intune\. Het wordt /u);
    const values = { count: 1, noSeat: 1, products: ['Visio Plan 2'], errors: ['CountViolation'] };
    const license = { consideration: 'license-errors', reason: 'errors', values };
    assert.equal(
      findingWords(words('en'), license),
      'Visio Plan 2: in error (CountViolation). It takes no seat, so none comes free.',
    );
  });

  it('promises no free seat of what comes from a group: that license may be in error', () => {
    for (const reason of ['by-group', 'mixed']) {
      const values = { direct: ['Visio'], inherited: ['E3', 'Visio'], groups: ['Sales'], counted: 1, free: ['E3 (4)'] };
      const licenses = { consideration: 'licenses', reason, values };
      assert.doesNotMatch(findingWords(words('en'), licenses), /comes? free/u);
      assert.doesNotMatch(findingWords(words('nl'), licenses), /vrijkomt|komt vrij/u);
    }
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

  it('speaks of one role and of several', () => {
    const told = (...roles: string[]) =>
      findingWords(words('nl'), {
        consideration: 'admin-role',
        reason: 'privileged',
        values: { roles, who: ['Global Administrator'] },
      });
    assert.match(told('User Administrator'), /^Heeft de rol \S.*Trek eerst de rol in/u);
    assert.match(
      told('User Administrator', 'License Administrator'),
      /^Heeft de rollen \S.*Trek eerst deze rollen in/u,
    );
  });
});
