import assert from 'node:assert/strict';
import { findingWords } from '../../../src/locales/finding-words.ts';
import { roleName } from '../../../src/locales/role-name.ts';
import { words } from '../../../src/locales/words.ts';

const told = {
  consideration: 'admin-role',
  reason: 'privileged',
  values: { roles: ['Global Administrator'], who: ['Privileged Authentication Administrator', 'Global Administrator'] },
};

describe('roleName', () => {
  it('says a role as Microsoft does in the reader’s language, and leaves a custom one as it is', () => {
    assert.equal(roleName(words('en'), 'Global Administrator'), 'Global Administrator');
    assert.equal(roleName(words('nl'), 'Global Administrator'), 'globale beheerder');
    assert.equal(roleName(words('nl'), 'Leaver Desk'), 'Leaver Desk');
  });

  it('names who may do it as a choice in a finding', () => {
    assert.match(
      findingWords(words('nl'), told),
      /Heeft de rol globale beheerder\..*verificatiebeheerder of globale beheerder\./u,
    );
    assert.match(
      findingWords(words('en'), told),
      /Holds Global Administrator\..*Authentication Administrator or Global Administrator\./u,
    );
  });
});
