import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import { groupsToLeave } from '../../../../src/domain/plan/groups-to-leave.ts';
import type { Options } from '../../../../src/domain/plan/plan.ts';
import { freedSeats } from '../../../../src/domain/plan/planned-steps.ts';
import { DELETE, E3, facts, group, licensed, missing, state, user } from '../../../support/domain-facts.ts';

const anna = facts(user('anna', licensed(state(E3, { assignedByGroup: 'e3' }))), {
  groups: known([
    group('e3'),
    group('sales'),
    group('m365', { mailEnabled: true, unified: true }),
    group('dl', { mailEnabled: true }),
    group('rule', { dynamic: true }),
    group('ad', { onPremisesSyncEnabled: true }),
    group('role', { isAssignableToRole: true }),
  ]),
});
const left = (options: Partial<Options>, one = anna) =>
  groupsToLeave(one, { ...DELETE, ...options }).map(({ id }) => id);

describe('groupsToLeave', () => {
  it('leaves what can be left when the account is blocked', () => {
    assert.deepEqual(left({ outcome: 'block', leaveGroups: true }), ['e3', 'sales', 'm365']);
  });

  it('leaves only groups that give licenses when only licenses are taken', () => {
    assert.deepEqual(left({ outcome: 'unassign', leaveGroups: true }), ['e3']);
  });

  it('stays in groups that give licenses while the mailbox is to become shared or to answer', () => {
    const blocked = { outcome: 'block', leaveGroups: true } as const;
    assert.deepEqual(left({ ...blocked, mail: 'shared' }), ['sales', 'm365']);
    assert.deepEqual(left({ ...blocked, reply: 'set' }), ['sales', 'm365']);
  });

  it('leaves none unless asked, none with a deletion, and none it could not read', () => {
    assert.deepEqual(left({ outcome: 'block' }), []);
    assert.deepEqual(left({ outcome: 'delete', leaveGroups: true }), []);
    const blind = { ...anna, groups: missing('GroupMember.Read.All') };
    assert.deepEqual(left({ outcome: 'block', leaveGroups: true }, blind), []);
  });

  it('frees the seats that came from the groups', () => {
    assert.deepEqual(freedSeats(anna, { ...DELETE, outcome: 'unassign', leaveGroups: true }), [E3]);
    assert.deepEqual(freedSeats(anna, { ...DELETE, outcome: 'block', leaveGroups: true }), [E3]);
    assert.deepEqual(freedSeats(anna, { ...DELETE, outcome: 'unassign' }), []);
  });
});
