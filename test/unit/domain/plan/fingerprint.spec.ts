import assert from 'node:assert/strict';
import { known, unknown, type Mailbox, type SubjectFacts } from '../../../../src/domain/facts.ts';
import { fingerprint } from '../../../../src/domain/plan/fingerprint.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { DELETE, E3, facts, hash, licensed, missing, role, state, user, VISIO } from '../../../support/domain-facts.ts';

const anna = user('anna', licensed(state(E3), state(VISIO)));
const OWNED = { id: 'team', displayName: 'Team', kind: 'team', owners: 2 } as const;
const base = facts(anna, { ownedObjects: known([OWNED]), roles: known([role('a', 'A'), role('b', 'B')]) });
const of = (changed: SubjectFacts) => fingerprint(changed, hash);
const withUser = (changes: Partial<typeof anna>): SubjectFacts => ({ ...base, user: { ...anna, ...changes } });

describe('fingerprint', () => {
  for (const [what, changed] of [
    ['is blocked', withUser({ accountEnabled: false })],
    ['comes from on-premises', withUser({ onPremisesSyncEnabled: true })],
    ['enters a restricted unit', withUser({ isManagementRestricted: true })],
    ['loses a license', withUser(licensed(state(E3)))],
    [
      'gets the same license through a group',
      withUser(licensed(state(E3), state(VISIO), state(E3, { assignedByGroup: 'g' }))),
    ],
    ['has other plans switched off', withUser(licensed(state(E3, { disabledPlans: ['sway'] }), state(VISIO)))],
    ['gets a role', { ...base, roles: known([role('a', 'A'), role('b', 'B'), role('c', 'C')]) }],
    ['gets the role elsewhere', { ...base, roles: known([role('a', 'A', '/administrativeUnits/x'), role('b', 'B')]) }],
    ['may activate a role', { ...base, eligibleRoles: known([role('a', 'A')]) }],
    ['owns something alone', { ...base, ownedObjects: known([{ ...OWNED, owners: 1 }]) }],
    ['can no longer be checked for roles', { ...base, roles: missing('RoleManagement.Read.Directory') }],
    [
      'has a shared mailbox now',
      { ...base, mailbox: known<Mailbox>({ purpose: 'shared', automaticReplies: 'disabled' }) },
    ],
  ] as const) {
    it(`changes when the user ${what}`, () => {
      assert.notEqual(of(changed), of(base));
    });
  }

  for (const [what, changed] of [
    [
      'the order Graph answers in',
      { ...withUser(licensed(state(VISIO), state(E3))), roles: known([role('b', 'B'), role('a', 'A')]) },
    ],
    [
      'a new name, sign-in or device',
      { ...withUser({ displayName: 'Anna V.' }), lastSignIn: known(null), devices: known(3) },
    ],
    ['null where it was false', withUser({ onPremisesSyncEnabled: false, isManagementRestricted: false })],
    ['more owners beside others', { ...base, ownedObjects: known([{ ...OWNED, owners: 5 }]) }],
    [
      'an ordinary mailbox that can be read this time',
      { ...base, mailbox: known<Mailbox>({ purpose: 'user', automaticReplies: 'scheduled' }) },
    ],
  ] as const) {
    it(`does not change with ${what}`, () => {
      assert.equal(of(changed), of(base));
    });
  }

  it('looks at what the chosen options make steps of', () => {
    const drive = known({ id: 'd1', webUrl: 'https://contoso-my.sharepoint.com', used: 1 });
    const mailbox = known<Mailbox>({ purpose: 'user', automaticReplies: 'disabled' });
    const manager = known({ ...refOf(user('boss')), accountEnabled: true });
    for (const [options, changed] of [
      [{ onedrive: 'manager' }, { ...base, drive }],
      [{ onedrive: 'manager' }, { ...base, drive: missing('Files.Read.All') }],
      [{ onedrive: 'manager' }, { ...base, manager }],
      [
        { outcome: 'block', reply: 'set' },
        { ...base, mailbox },
      ],
      [
        { outcome: 'block', reply: 'set' },
        { ...base, manager },
      ],
    ] as const) {
      const chosen = { ...DELETE, ...options };
      assert.notEqual(fingerprint(changed, hash, chosen), fingerprint(base, hash, chosen));
      assert.equal(fingerprint(changed, hash, DELETE), fingerprint(base, hash, DELETE));
    }
  });

  it('does not change with the reason why something cannot be read', () => {
    const first = facts(anna, { roles: unknown({ code: 'graph-throttled', requestId: '1' }) });
    const second = facts(anna, { roles: unknown({ code: 'graph-unavailable', requestId: '2' }) });
    assert.equal(of(first), of(second));
  });
});
