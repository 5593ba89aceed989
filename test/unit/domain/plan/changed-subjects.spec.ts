import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/domain/finding.ts';
import { known } from '../../../../src/domain/facts.ts';
import { changedSubjects } from '../../../../src/domain/plan/changed-subjects.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { E3, facts, hash, licensed, missing, role, state, user } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const people = ['anna', 'ben', 'cees', 'dirk'].map((id) => facts(user(id)));
const plan = planFor(people);
const BLOCKER: Finding = { consideration: 'admin-role', level: 'blocker', reason: 'privileged', values: {} };
const CAUTION: Finding = { ...BLOCKER, level: 'caution', reason: 'low' };
const fresh = (findings: Finding[] = []) => new Map(people.map((one) => [one.user.id, { facts: one, findings }]));

describe('changedSubjects', () => {
  it('finds nothing when nothing that matters changed', () => {
    assert.deepEqual(changedSubjects(plan, fresh([CAUTION]), hash), []);
  });

  it('names who is gone, who is now forbidden and whose facts changed, in the plan’s order', () => {
    const now = fresh();
    now.delete('ben');
    now.set('cees', { facts: facts(user('cees')), findings: [BLOCKER] });
    now.set('dirk', { facts: facts(user('dirk', { accountEnabled: false })), findings: [] });
    assert.deepEqual(changedSubjects(plan, now, hash), [
      { userId: 'ben', change: 'gone', aspects: ['gone'] },
      { userId: 'cees', change: 'blocked', aspects: ['forbidden'] },
      { userId: 'dirk', change: 'facts', aspects: ['sign-in-blocked'] },
    ]);
  });

  it('says what changed, and what could not be read this time', () => {
    const [one] = people;
    const changed = {
      ...facts(user('anna', licensed(state(E3)))),
      eligibleRoles: known([role('a', 'A')]),
      ownedObjects: missing('Directory.Read.All'),
    };
    const said = () => {
      const now = new Map([[one!.user.id, { facts: changed, findings: [BLOCKER] }]]);
      return changedSubjects(planFor([one!]), now, hash)[0]?.aspects;
    };
    assert.deepEqual([...said()!].sort(), ['forbidden', 'licenses', 'roles', 'unread']);
  });

  it('still sees that somebody changed where an earlier version kept no pieces', () => {
    const old = { ...plan, subjects: plan.subjects.map(({ facets: _none, ...subject }) => subject) };
    const now = fresh();
    now.set('dirk', { facts: facts(user('dirk', { accountEnabled: false })), findings: [] });
    assert.deepEqual(changedSubjects(old, now, hash), [{ userId: 'dirk', change: 'facts', aspects: [] }]);
  });

  it('looks at what the exception of a subject makes steps of, and at nobody else', () => {
    const handing = planFor(people, {}, {}, { ben: { reports: 'manager' } });
    const now = new Map(
      people.map(({ user: one }) => {
        const changed = facts(one, { directReports: known([{ ...refOf(user('report')) }]) });
        return [one.id, { facts: changed, findings: [] }];
      }),
    );
    assert.deepEqual(changedSubjects(handing, now, hash), [{ userId: 'ben', change: 'facts', aspects: ['reports'] }]);
  });

  it('has nothing to compare in a restore: its subjects are not among the users', () => {
    const restore = { ...plan, options: { ...plan.options, outcome: 'restore' as const } };
    assert.deepEqual(changedSubjects(restore, new Map(), hash), []);
  });
});
