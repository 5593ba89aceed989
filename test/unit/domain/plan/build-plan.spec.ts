import { NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildPlan } from '../../../../src/domain/plan/build-plan.ts';
import { known } from '../../../../src/domain/facts.ts';
import type { Finding } from '../../../../src/domain/finding.ts';
import type { Options, StepId } from '../../../../src/domain/plan/plan.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { isUnaltered } from '../../../../src/domain/plan/plan-digest.ts';
import {
  ACTOR,
  DELETE,
  E3,
  E5,
  facts,
  hash,
  licensed,
  missing,
  NOW,
  SKUS,
  state,
  user,
  VISIO,
} from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const BLOCKER: Finding = { consideration: 'directory-synced', level: 'blocker', reason: 'synced', values: {} };
const CAUTION: Finding = { consideration: 'sole-owner', level: 'caution', reason: 'sole', values: {} };
const CLEAR: Finding = { consideration: 'guest', level: 'clear', reason: 'member', values: {} };

describe('buildPlan', () => {
  it('says who does what to whom, until when it may be confirmed, and what comes free', () => {
    const plan = planFor([
      facts(user('anna', licensed(state(E3)))),
      facts(user('ben', licensed(state(E3), state(VISIO)))),
    ]);
    assert.deepEqual(plan.actor, { id: ACTOR.id, displayName: ACTOR.displayName });
    assert.equal(plan.createdAt, '2026-11-24T09:00:00.000Z');
    assert.equal(plan.expiresAt, '2026-11-24T09:15:00.000Z');
    assert.deepEqual(
      plan.seats.map(({ skuPartNumber, count }) => [skuPartNumber, count]),
      [
        ['SPE_E3', 2],
        ['VISIOCLIENT', 1],
      ],
    );
    assert.deepEqual(plan.subjects[0]?.user, {
      id: 'anna',
      displayName: 'User anna',
      userPrincipalName: 'anna@contoso.com',
    });
    assert.ok(isUnaltered(plan, hash));
  });

  it('leaves out whoever is blocked, with the reasons, and counts no seats of theirs', () => {
    const people = [facts(user('anna', licensed(state(E3)))), facts(user('ben'))];
    const plan = planFor(people, {}, { anna: [CAUTION, BLOCKER], ben: [CAUTION, CLEAR] });
    assert.deepEqual(
      plan.excluded.map(({ user: { id }, findings }) => [id, findings]),
      [['anna', [CAUTION, BLOCKER]]],
    );
    assert.deepEqual(
      plan.subjects.map(({ user: { id }, findings }) => [id, findings]),
      [['ben', [CAUTION]]],
    );
    assert.deepEqual(plan.seats, []);
  });

  it('hands nothing to somebody who goes too, and lets whoever stays for that take over from others', () => {
    const managed = (id: string, manager: string | null) =>
      facts(user(id), {
        manager: known(manager === null ? null : { ...refOf(user(manager)), accountEnabled: true }),
        directReports: known([refOf(user(`report-of-${id}`))]),
      });
    // In the order of the list the last one is decided first: nobody is above Anna.
    const people = [managed('cas', 'ben'), managed('ben', 'anna'), managed('anna', null)];
    const plan = planFor(people, { reports: 'manager' });
    assert.deepEqual(
      plan.subjects.map(({ user: { id }, steps }) => [id, steps.find(({ step }) => step === 'hand-over-reports')]),
      [['ben', { step: 'hand-over-reports', to: refOf(user('anna')), reports: ['report-of-ben'] }]],
    );
    assert.deepEqual(
      plan.excluded.map(({ user: { id }, findings }) => [id, findings[0]?.reason]),
      [
        ['cas', 'no-heir-reports'],
        ['anna', 'no-heir-reports'],
      ],
    );
  });

  it('does to somebody what was chosen for them alone, and to the others what was chosen for all', () => {
    const people = [
      facts(user('anna', licensed(state(E3)))),
      facts(user('ben', licensed(state(E3)))),
      facts(user('cas', licensed(state(E3)))),
    ];
    const exceptions = {
      ben: { outcome: 'block', licenseWay: 'unassign-first' },
      cas: { outcome: 'delete' },
      nobody: { outcome: 'block' },
    } as const;
    const quiet = { blockSignIn: false, revokeSessions: false };
    const plan = planFor(people, quiet, {}, exceptions);
    assert.deepEqual(
      plan.subjects.map(({ user: { id }, options, steps }) => [id, options, steps.map(({ step }) => step)]),
      [
        ['anna', undefined, ['unassign-licenses', 'delete-user']],
        ['ben', { outcome: 'block' }, ['block-sign-in']],
        ['cas', undefined, ['unassign-licenses', 'delete-user']],
      ],
    );
    assert.deepEqual(
      plan.seats.map(({ count }) => count),
      [2],
    );
    assert.notEqual(plan.digest, planFor(people, quiet).digest);
    const altered = plan.subjects.map((subject) => ({ ...subject, options: { outcome: 'delete' as const } }));
    assert.equal(isUnaltered({ ...plan, subjects: altered }, hash), false);
  });

  it('names what was chosen and cannot be planned because nobody could look', () => {
    const blind = facts(user('anna'), { drive: missing('Files.Read.All'), mailbox: missing('MailboxSettings.Read') });
    const unreadOf = (options: Partial<Options>) =>
      planFor([blind], options).subjects[0]?.findings.map(({ level, reason, values }) => [
        level,
        reason,
        values['permission'],
      ]);
    const options = { onedrive: 'manager', reply: 'set', replyInside: 'Gone.' } as const;
    assert.deepEqual(unreadOf({ outcome: 'block', ...options }), [
      ['unknown', 'onedrive-unread', 'Files.Read.All'],
      ['unknown', 'mailbox-unread', 'MailboxSettings.Read'],
    ]);
    assert.deepEqual(unreadOf(options), [['unknown', 'onedrive-unread', 'Files.Read.All']]);
    assert.deepEqual(unreadOf({}), []);
  });

  it('hands over to somebody who only loses licenses, and not to somebody who goes', () => {
    const boss = facts(user('boss', licensed(state(E3))));
    const cas = facts(user('cas'), {
      manager: known({ ...refOf(boss.user), accountEnabled: true }),
      directReports: known([refOf(user('report'))]),
    });
    const taken = (outcome: Options['outcome']) =>
      planFor([boss, cas], { reports: 'manager' }, {}, { boss: { outcome } }).subjects.flatMap(({ steps }) =>
        steps.flatMap((planned) => (planned.step === 'hand-over-reports' ? [planned.to.id] : [])),
      );
    assert.deepEqual(taken('unassign'), ['boss']);
    assert.deepEqual(taken('block'), []);
  });

  it('leaves out whoever has nothing left to do, and says so', () => {
    const blocked = facts(user('anna', { accountEnabled: false }));
    const plan = planFor([blocked], { outcome: 'block', revokeSessions: false });
    assert.deepEqual(plan.subjects, []);
    assert.equal(plan.excluded[0]?.findings[0]?.reason, 'blocked-already');
  });

  it('plans nobody twice', () => {
    const anna = facts(user('anna', licensed(state(E3))));
    const plan = planFor([anna, facts(user('ben')), anna]);
    assert.deepEqual(
      plan.subjects.map(({ user: { id } }) => id),
      ['anna', 'ben'],
    );
    assert.equal(plan.seats[0]?.count, 1);
  });

  it('changes its digest with any choice, and keeps it without one', () => {
    const people = [facts(user('anna', licensed(state(E3))))];
    assert.equal(planFor(people).digest, planFor(people).digest);
    assert.notEqual(planFor(people).digest, planFor(people, { licenseWay: 'release-by-deletion' }).digest);
  });

  const ORDER: readonly StepId[] = ['block-sign-in', 'revoke-sessions', 'unassign-licenses', 'delete-user'];
  const anyState = fc
    .record({
      skuId: fc.constantFrom(E3, E5, VISIO),
      assignedByGroup: fc.constantFrom(null, 'sales', 'all'),
      error: fc.constantFrom(null, 'CountViolation'),
    })
    .map(({ skuId, assignedByGroup, error }) =>
      state(skuId, { assignedByGroup, error, state: error === null ? 'Active' : 'Error' }),
    );
  const person = fc.record({
    id: fc.integer({ min: 1, max: 12 }).map((number) => `u${number}`),
    enabled: fc.boolean(),
    states: fc.uniqueArray(anyState, { maxLength: 5, selector: (one) => `${one.skuId} ${one.assignedByGroup}` }),
    blocked: fc.boolean(),
  });
  const options: fc.Arbitrary<Options> = fc.record({
    outcome: fc.constantFrom('delete', 'block', 'unassign'),
    licenseWay: fc.constantFrom('unassign-first', 'release-by-deletion'),
    blockSignIn: fc.boolean(),
    revokeSessions: fc.boolean(),
  });

  it('carries the reply of before the job it goes on from along, of whoever does not only lose licenses', () => {
    const replied = { texts: { inside: 'Gone', outside: '' }, before: NO_REPLIES };
    const leftBehind = { blocked: new Set<string>(), replied: new Map([['anna', replied]]) };
    const people = [user('anna', licensed(state(E3))), user('ben', licensed(state(E3)))];
    const subjects = people.map((one) => ({ facts: facts(one), findings: [] }));
    const request = { id: 'p', actor: ACTOR, tenantId: ACTOR.tenantId, subjects, skus: SKUS, now: NOW, hash };
    const carried = (outcome: Options['outcome']) =>
      buildPlan({ ...request, options: { ...DELETE, outcome }, leftBehind }).subjects.map((one) => one.repliedBefore);
    assert.deepEqual(carried('delete'), [replied, undefined]);
    assert.deepEqual(carried('block'), [replied, undefined]);
    assert.deepEqual(carried('unassign'), [undefined, undefined]);
  });

  it('carries the block of the job it goes on from along, of whoever is still blocked and not only looked at', () => {
    const people = [user('anna', { accountEnabled: false }), user('ben', { accountEnabled: false }), user('cees')];
    const subjects = people.map((one) => ({ facts: facts(one), findings: [] }));
    const request = { id: 'p', actor: ACTOR, tenantId: ACTOR.tenantId, subjects, skus: SKUS, now: NOW, hash };
    const first = (options: Options) =>
      buildPlan({
        ...request,
        options,
        leftBehind: { blocked: new Set(['anna', 'cees']), replied: new Map() },
      }).subjects.map(({ user: { id }, steps }) => [id, steps[0]]);
    assert.deepEqual(first({ ...DELETE, blockSignIn: true, revokeSessions: false }), [
      ['anna', { step: 'block-sign-in', ours: true }],
      ['ben', { step: 'delete-user' }],
      ['cees', { step: 'block-sign-in' }],
    ]);
    assert.deepEqual(first({ ...DELETE, outcome: 'block', blockSignIn: true, revokeSessions: false }), [
      ['cees', { step: 'block-sign-in' }],
    ]);
  });

  it('keeps its promises for any people and any choices', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), options, (people, chosen) => {
        const subjects = people.map(({ id, enabled, states, blocked }) => ({
          facts: facts(user(id, { accountEnabled: enabled, ...licensed(...states) })),
          findings: blocked ? [BLOCKER] : [],
        }));
        const plan = buildPlan({
          id: 'p',
          actor: ACTOR,
          tenantId: 't',
          options: chosen,
          subjects,
          skus: SKUS,
          now: NOW,
          hash,
        });

        // Everybody is either in the plan or left out, once.
        const listed = [...plan.subjects, ...plan.excluded].map(({ user: { id } }) => id);
        assert.deepEqual(listed.toSorted(), [...new Set(people.map(({ id }) => id))].sort());
        const last = new Map(subjects.map((subject) => [subject.facts.user.id, subject]));
        for (const subject of plan.subjects) {
          const given = last.get(subject.user.id);
          assert.ok(given !== undefined && given.findings.length === 0);
          const steps = subject.steps.map(({ step }) => step);
          assert.deepEqual(
            steps,
            ORDER.filter((step) => steps.includes(step)),
          );
          assert.ok(steps.length > 0);
          assert.equal(steps.includes('delete-user'), chosen.outcome === 'delete');
          const direct = given.facts.user.licenseAssignmentStates.filter((way) => way.assignedByGroup === null);
          for (const planned of subject.steps) {
            if (planned.step !== 'unassign-licenses') continue;
            assert.deepEqual(
              planned.licenses.map(({ skuId }) => skuId).toSorted(),
              direct.map(({ skuId }) => skuId).toSorted(),
            );
          }
          // A seat is one that is really held, and is counted once.
          const held = given.facts.user.assignedLicenses.map(({ skuId }) => skuId);
          assert.equal(new Set(subject.seats).size, subject.seats.length);
          assert.ok(subject.seats.every((skuId) => held.includes(skuId)));
          if (chosen.outcome === 'delete') assert.deepEqual(subject.seats.toSorted(), held.toSorted());
        }
        const counted = plan.subjects.flatMap(({ seats }) => seats).length;
        assert.equal(
          plan.seats.reduce((sum, { count }) => sum + count, 0),
          counted,
        );
        assert.ok(isUnaltered(plan, hash));
      }),
    );
  });
});
