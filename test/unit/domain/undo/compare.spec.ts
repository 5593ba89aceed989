import assert from 'node:assert/strict';
import { alwaysReply, NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import { compare } from '../../../../src/domain/undo/compare.ts';
import type { User } from '../../../../src/domain/user.ts';
import { findingWords } from '../../../../src/locales/finding-words.ts';
import { LANGUAGES } from '../../../../src/locales/index.ts';
import { words } from '../../../../src/locales/words.ts';
import { E3, E5, group, licensed, NOW, state, user, VISIO } from '../../../support/domain-facts.ts';

const kept = (id: string, changes = {}) => ({ id, displayName: `Group ${id}`, kind: group(id, changes) });
const anna = (changes: Partial<User> = {}) =>
  user('anna', { ...licensed(state(E3), state(VISIO, { assignedByGroup: 'g' })), ...changes });
const before: Snapshot = {
  user: anna({ proxyAddresses: ['SMTP:anna@contoso.com', 'smtp:av@contoso.com'] }),
  managerId: 'boss',
  directReportIds: ['ben', 'cees'],
  groupIds: ['sales', 'ad'],
  ownedGroupIds: ['team'],
  groups: [kept('sales'), kept('ad', { onPremisesSyncEnabled: true })],
  ownedGroups: [kept('team')],
  ownedApps: [{ id: 'app', displayName: 'Payroll' }],
  takenAt: NOW.toISOString(),
};
const now = (changes: Partial<Snapshot> = {}): Snapshot => ({ ...before, ...changes });
const reasons = (changes: Partial<Snapshot>) =>
  compare(before, now(changes)).different.map(({ reason, values }) => [reason, values['names'] ?? values['products']]);

describe('compare', () => {
  it('lists what is the same again, and only what there was', () => {
    assert.deepEqual(compare(before, now()), {
      same: ['name', 'addresses', 'sign-in', 'licenses', 'manager', 'reports', 'groups', 'ownerships', 'apps'],
      different: [],
      unknown: [],
    });
    const bare: Snapshot = {
      user: user('ben'),
      managerId: null,
      directReportIds: [],
      groupIds: [],
      ownedGroupIds: [],
      takenAt: NOW.toISOString(),
    };
    assert.deepEqual(compare(bare, bare), { same: ['name', 'sign-in'], different: [], unknown: [] });
  });

  it('compares the automatic reply where a job had changed it', () => {
    const automaticReplies = alwaysReply({ inside: 'On holiday.', outside: '' });
    const was = { ...before, automaticReplies };
    const wrapped = { ...automaticReplies, internalReplyMessage: '<html><body>On holiday.</body></html>' };
    assert.ok(compare(was, now({ automaticReplies: wrapped })).same.includes('replies'));
    assert.deepEqual(compare(was, now()).unknown, ['replies']);
    const { different } = compare(was, now({ automaticReplies: NO_REPLIES }));
    assert.deepEqual(
      different.map(({ reason }) => reason),
      ['differs-replies'],
    );
  });

  it('tells each difference in licenses by its cause', () => {
    const withStates = (...states: ReturnType<typeof state>[]) => ({
      user: { ...before.user, ...licensed(...states) },
    });
    const visio = state(VISIO, { assignedByGroup: 'g' });
    assert.deepEqual(reasons(withStates(visio)), [['differs-licenses', ['Microsoft 365 E3']]]);
    assert.deepEqual(reasons(withStates(state(E3))), [['differs-licenses-inherited', ['Visio Plan 2']]]);
    const noSeat = state(E3, { state: 'Error', error: 'CountViolation' });
    assert.deepEqual(reasons(withStates(noSeat, visio)), [['differs-licenses-inactive', ['Microsoft 365 E3']]]);
    const other = state(E3, { disabledPlans: ['p1'] });
    assert.deepEqual(reasons(withStates(other, visio)), [['differs-licenses-services', ['Microsoft 365 E3']]]);
    assert.deepEqual(reasons(withStates(state(E3), visio, state(E5))), [], 'more than before is no loss');
  });

  it('tells what else is not as it was', () => {
    assert.deepEqual(reasons({ user: { ...before.user, userPrincipalName: 'anna2@contoso.com' } }), [
      ['differs-name', undefined],
    ]);
    assert.deepEqual(reasons({ user: { ...before.user, proxyAddresses: ['smtp:ANNA@contoso.com'] } }), [
      ['differs-addresses', ['av@contoso.com']],
    ]);
    assert.deepEqual(reasons({ user: { ...before.user, accountEnabled: false } }), [
      ['differs-sign-in-blocked', undefined],
    ]);
    assert.deepEqual(reasons({ managerId: null }), [['differs-manager-none', undefined]]);
    assert.deepEqual(reasons({ managerId: 'other' }), [['differs-manager-other', undefined]]);
    assert.deepEqual(reasons({ directReportIds: ['ben'] }), [['differs-reports', undefined]]);
    assert.deepEqual(reasons({ groups: [], ownedGroups: [], ownedApps: [] }), [
      ['lost-group', ['Group sales']],
      ['lost-group-synced', ['Group ad']],
      ['lost-group', ['Group team']],
      ['lost-apps', ['Payroll']],
    ]);
  });

  it('claims nothing about what could not be read before or after', () => {
    const blind = compare(before, now({ managerId: null, groups: [], unread: ['manager', 'groups'] }));
    assert.deepEqual(blind.different, []);
    assert.deepEqual(blind.unknown, ['manager', 'groups']);
    const unknownBefore = compare(now({ ownedGroups: [], unread: ['ownerships'] }), now());
    assert.deepEqual(unknownBefore.unknown, ['ownerships', 'apps']);
  });

  it('compares a snapshot of the first version by ids', () => {
    const { groups: _groups, ownedGroups: _owned, ownedApps: _apps, ...first } = before;
    const { different } = compare(first, now({ groups: [kept('sales')] }));
    assert.deepEqual(
      different.map(({ reason, values }) => [reason, values['names']]),
      [['lost-group', ['ad']]],
    );
  });

  for (const language of LANGUAGES) {
    it(`says every difference in ${language} with who can help`, () => {
      const reader = words(language);
      const kinds = [{ mailEnabled: true }, { isAssignableToRole: true }, { dynamic: true }, {}];
      const rich = now({ groups: [...(before.groups ?? []), ...kinds.map((kind, index) => kept(`k${index}`, kind))] });
      const poor = now({
        user: {
          ...before.user,
          ...licensed(),
          userPrincipalName: 'other@contoso.com',
          proxyAddresses: [],
          accountEnabled: false,
        },
        managerId: null,
        directReportIds: [],
        groups: [],
        ownedGroups: [],
        ownedApps: [],
      });
      for (const finding of compare(rich, poor).different) {
        const said = findingWords(reader, finding);
        assert.doesNotMatch(said, /[{}]|undefined|differs-|lost-/u);
        assert.match(said, /\.$/u);
        assert.ok(said.length <= 320, said);
      }
    });
  }
});
