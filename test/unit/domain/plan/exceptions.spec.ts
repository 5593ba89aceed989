import assert from 'node:assert/strict';
import { differing, exceptionsIn, optionsFor, outcomesOf } from '../../../../src/domain/plan/exceptions.ts';
import { DELETE, facts, licensed, state, user, E3 } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const MEGAN = { id: 'megan', displayName: 'Megan Bowen', userPrincipalName: 'megan@contoso.com' };

describe('exceptions', () => {
  it('are only what is not so for all anyway', () => {
    assert.deepEqual(differing(DELETE, { outcome: 'delete', licenseWay: 'release-by-deletion' }), {
      licenseWay: 'release-by-deletion',
    });
    assert.deepEqual(differing(DELETE), {});
  });

  it('do not arise from saying what holds when nothing is said', () => {
    assert.deepEqual(
      differing(DELETE, { reports: 'nobody', groups: 'nobody', mail: 'go', hold: 'unknown', leaveGroups: false }),
      {},
    );
    assert.deepEqual(differing({ ...DELETE, reports: 'manager' }, { reports: 'nobody' }), { reports: 'nobody' });
  });

  it('tell people apart by all that is kept of them', () => {
    assert.deepEqual(differing({ ...DELETE, heir: MEGAN }, { heir: { ...MEGAN } }), {});
    assert.deepEqual(differing({ ...DELETE, heir: MEGAN }, { heir: { ...MEGAN, id: 'other' } }), {
      heir: { ...MEGAN, id: 'other' },
    });
  });

  it('leave to the choice for all whatever they do not say', () => {
    const all = { ...DELETE, revokeSessions: true };
    assert.deepEqual(optionsFor(all, { jan: { outcome: 'block' } }, 'jan'), { ...all, outcome: 'block' });
    assert.deepEqual(optionsFor(all, { jan: { outcome: 'block' } }, 'piet'), all);
  });

  it('can be read from a plan again', () => {
    const people = ['anna', 'ben'].map((id) => facts(user(id, licensed(state(E3)))));
    const plan = planFor(people, {}, {}, { ben: { outcome: 'unassign' } });
    assert.deepEqual(exceptionsIn(plan), { ben: { outcome: 'unassign' } });
    assert.deepEqual(
      [...outcomesOf(plan)],
      [
        ['anna', 'delete'],
        ['ben', 'unassign'],
      ],
    );
  });
});
