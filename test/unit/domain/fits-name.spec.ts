import assert from 'node:assert/strict';
import { fitsName } from '../../../src/domain/fits-name.ts';
import { user } from '../../support/domain-facts.ts';

const jan = user('jan', { displayName: 'Jan de Vries', userPrincipalName: 'jvries2@contoso.com', mail: null });
const room = user('room', { displayName: 'Contractor 10', userPrincipalName: 'contractor10@contoso.com', mail: null });

describe('fitsName', () => {
  it('takes the beginnings of words, in any order, and the alias', () => {
    for (const query of ['Jan', 'vries jan', 'JAN DE V', 'jvries2', 'jvr']) assert.ok(fitsName(query, jan), query);
    for (const query of ['contractor', 'Contractor 10', 'contractor10']) assert.ok(fitsName(query, room), query);
  });

  it('refuses a word too many and half a number', () => {
    for (const query of ['Jan de Vries Amsterdam', 'Jan Vries 2', 'Piet']) assert.ok(!fitsName(query, jan), query);
    for (const query of ['Contractor 1', 'contractor1', 'Contractor 02', 'Contractor 100'])
      assert.ok(!fitsName(query, room), query);
  });
});
