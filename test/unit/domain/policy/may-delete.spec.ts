import assert from 'node:assert/strict';
import { known, unknown } from '../../../../src/domain/facts.ts';
import { DELETING_ROLES, ROLE_IDS, type RoleName } from '../../../../src/domain/policy/admin-roles.ts';
import { mayActorDelete, mayDeleteTarget, refusalOf, whoMayDelete } from '../../../../src/domain/policy/may-delete.ts';
import { role } from '../../../support/domain-facts.ts';

const holding = (...names: readonly RoleName[]) => names.map((name) => role(ROLE_IDS[name], name));

describe('mayActorDelete', () => {
  for (const name of DELETING_ROLES) {
    it(`lets a ${name} begin`, () => {
      assert.equal(mayActorDelete(known(holding('Reports Reader', name)), false), undefined);
    });
  }

  it('refuses whoever holds no such role, also other admins', () => {
    assert.equal(mayActorDelete(known([]), false)?.code, 'actor-not-admin');
    assert.equal(mayActorDelete(known(holding('Helpdesk Administrator')), false)?.code, 'actor-not-admin');
  });

  it('refuses a role that counts for one administrative unit only', () => {
    const scoped = role(ROLE_IDS['User Administrator'], 'User Administrator', '/administrativeUnits/north');
    assert.equal(mayActorDelete(known([scoped]), false)?.code, 'actor-not-admin');
  });

  it('refuses guests, whatever role they hold', () => {
    assert.equal(mayActorDelete(known(holding('Global Administrator')), true)?.code, 'actor-guest');
  });

  it('refuses when the roles cannot be read, and says which permission is missing', () => {
    const failure = mayActorDelete(
      unknown({ code: 'permission-missing', permission: 'RoleManagement.Read.Directory', requestId: 'r1' }),
      false,
    );
    assert.deepEqual(failure?.info, {
      code: 'actor-role-unknown',
      permission: 'RoleManagement.Read.Directory',
      requestId: 'r1',
    });
    assert.deepEqual(mayActorDelete(unknown({ code: 'graph-throttled' }), false)?.info, { code: 'actor-role-unknown' });
  });
});

describe('refusalOf', () => {
  const admin = known(holding('User Administrator'));

  it('knows nobody whose account is gone or blocked, whatever role is left', () => {
    assert.equal(refusalOf(undefined, admin)?.code, 'actor-unknown');
    assert.equal(refusalOf({ accountEnabled: false, userType: 'Member' }, admin)?.code, 'actor-unknown');
  });

  it('otherwise asks for the role, and for no guest', () => {
    assert.equal(refusalOf({ accountEnabled: true, userType: 'Member' }, admin), undefined);
    assert.equal(refusalOf({ accountEnabled: true, userType: 'Guest' }, admin)?.code, 'actor-guest');
    assert.equal(refusalOf({ accountEnabled: true, userType: null }, known([]))?.code, 'actor-not-admin');
  });
});

describe('whoMayDelete', () => {
  it('is everybody for somebody without a role', () => {
    assert.deepEqual(whoMayDelete([]), DELETING_ROLES);
  });

  it('is whoever may delete a holder of each of the roles', () => {
    assert.deepEqual(whoMayDelete(holding('Authentication Administrator', 'User Administrator')), [
      'Privileged Authentication Administrator',
      'Global Administrator',
    ]);
  });
});

describe('mayDeleteTarget', () => {
  it('compares the actor’s own roles with those of the target', () => {
    const userAdmin = holding('User Administrator');
    assert.ok(mayDeleteTarget(userAdmin, holding('Groups Administrator')));
    assert.ok(!mayDeleteTarget(userAdmin, holding('Authentication Administrator')));
    assert.ok(
      mayDeleteTarget(holding('User Administrator', 'Authentication Administrator'), holding('Reports Reader')),
    );
    assert.ok(!mayDeleteTarget([], []));
  });
});
