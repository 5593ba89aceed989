import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import type { Options } from '../../../../src/domain/plan/plan.ts';
import { freedSeats, plannedSteps } from '../../../../src/domain/plan/planned-steps.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { DELETE, E3, facts, licensed, missing, state, user, VISIO } from '../../../support/domain-facts.ts';

const anna = facts(
  user('anna', licensed(state(E3, { disabledPlans: ['sway'] }), state(VISIO, { assignedByGroup: 'g' }))),
);
const names = (one: typeof anna, options: Partial<Options> = {}) =>
  plannedSteps(one, { ...DELETE, ...options }).map(({ step }) => step);

describe('plannedSteps', () => {
  it('shuts the door, takes the direct licenses away and deletes, in this order', () => {
    assert.deepEqual(plannedSteps(anna, DELETE), [
      { step: 'block-sign-in' },
      { step: 'revoke-sessions' },
      { step: 'unassign-licenses', licenses: [{ skuId: E3, disabledPlans: ['sway'] }] },
      { step: 'delete-user' },
    ]);
  });

  it('leaves out what was not chosen', () => {
    assert.deepEqual(names(anna, { blockSignIn: false, revokeSessions: false }), ['unassign-licenses', 'delete-user']);
    assert.deepEqual(names(anna, { licenseWay: 'release-by-deletion' }), [
      'block-sign-in',
      'revoke-sessions',
      'delete-user',
    ]);
  });

  it('leaves out what is already so', () => {
    const blocked = facts(user('ben', { accountEnabled: false }));
    assert.deepEqual(names(blocked), ['revoke-sessions', 'delete-user']);
  });

  it('plans no unassignment for licenses that only come from groups', () => {
    const inherited = facts(user('ben', licensed(state(E3, { assignedByGroup: 'g' }))));
    assert.ok(!names(inherited).includes('unassign-licenses'));
  });

  it('blocks without deleting, and unassigns without deleting', () => {
    const quiet = { blockSignIn: false, revokeSessions: false };
    assert.deepEqual(names(anna, { ...quiet, outcome: 'block' }), ['block-sign-in']);
    assert.deepEqual(names(anna, { ...quiet, outcome: 'unassign' }), ['unassign-licenses']);
    assert.deepEqual(names(anna, { ...quiet, outcome: 'unassign', licenseWay: 'release-by-deletion' }), [
      'unassign-licenses',
    ]);
    assert.deepEqual(names(anna, { outcome: 'restore' }), []);
  });

  it('remembers manager and reports with the deletion, as far as they are known', () => {
    const boss = { ...refOf(user('boss')), accountEnabled: true };
    const linked = facts(user('ben'), {
      manager: known(boss),
      directReports: known([refOf(user('b')), refOf(user('a'))]),
    });
    assert.deepEqual(plannedSteps(linked, DELETE).at(-1), {
      step: 'delete-user',
      managerId: 'boss',
      reports: ['a', 'b'],
    });
    const blind = facts(user('ben'), { manager: missing('User.Read.All'), directReports: missing('User.Read.All') });
    assert.deepEqual(plannedSteps(blind, DELETE).at(-1), { step: 'delete-user' });
  });
});

describe('freedSeats', () => {
  it('counts direct and inherited seats of a deletion, a product once however often it came', () => {
    const both = facts(
      user('ben', licensed(state(E3), state(E3, { assignedByGroup: 'g' }), state(VISIO, { assignedByGroup: 'g' }))),
    );
    assert.deepEqual(freedSeats(both, DELETE), [E3, VISIO]);
    assert.deepEqual(freedSeats(both, { ...DELETE, licenseWay: 'release-by-deletion' }), [E3, VISIO]);
  });

  it('counts no seat that a group goes on holding while the account stays', () => {
    const both = facts(user('ben', licensed(state(E3), state(E3, { assignedByGroup: 'g' }), state(VISIO))));
    assert.deepEqual(freedSeats(both, { ...DELETE, outcome: 'unassign' }), [VISIO]);
  });

  it('counts no seat for a license in error, and none for a mere block', () => {
    const failed = facts(user('ben', licensed(state(E3, { state: 'Error', error: 'CountViolation' }))));
    assert.deepEqual(freedSeats(failed, DELETE), []);
    assert.deepEqual(freedSeats(anna, { ...DELETE, outcome: 'block' }), []);
  });
});
