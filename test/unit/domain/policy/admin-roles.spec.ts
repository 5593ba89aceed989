import assert from 'node:assert/strict';
import { DELETING_ROLES, deletersOf, ROLE_IDS } from '../../../../src/domain/policy/admin-roles.ts';

describe('deletersOf', () => {
  it('gives the four columns of Microsoft’s table', () => {
    const highest = ['Privileged Authentication Administrator', 'Global Administrator'];
    assert.deepEqual(deletersOf(ROLE_IDS['Helpdesk Administrator']), DELETING_ROLES);
    assert.deepEqual(deletersOf(ROLE_IDS['User Administrator']), ['User Administrator', ...highest]);
    assert.deepEqual(deletersOf(ROLE_IDS['Groups Administrator']), ['User Administrator', ...highest]);
    assert.deepEqual(deletersOf(ROLE_IDS['Authentication Administrator']), [
      'Authentication Administrator',
      ...highest,
    ]);
    assert.deepEqual(deletersOf(ROLE_IDS['Global Administrator']), highest);
    assert.deepEqual(deletersOf(ROLE_IDS['Privileged Role Administrator']), highest);
  });

  it('leaves a role nobody has listed to the two highest', () => {
    assert.equal(deletersOf('custom').length, 2);
  });

  it('knows each role by an id of its own', () => {
    const ids = Object.values(ROLE_IDS);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
  });
});
