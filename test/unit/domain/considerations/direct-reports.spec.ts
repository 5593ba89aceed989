import assert from 'node:assert/strict';
import { directReports } from '../../../../src/domain/considerations/direct-reports.ts';
import { known } from '../../../../src/domain/facts.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

function check(reports: readonly string[], selected: readonly string[] = []) {
  const people = known(reports.map((id) => refOf(user(id))));
  return directReports.check(facts(user('anna'), { directReports: people }), context({ selected: new Set(selected) }));
}

describe('consideration direct-reports', () => {
  it('warns of people who lose their manager, names five and counts the rest', () => {
    const { level, values } = check(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    assert.equal(level, 'caution');
    assert.deepEqual(values, { count: 7, more: 2, names: ['User a', 'User b', 'User c', 'User d', 'User e'] });
  });

  it('counts only those who stay', () => {
    assert.deepEqual(check(['a', 'b'], ['anna', 'b']).values, { count: 1, more: 0, names: ['User a'] });
    assert.deepEqual(check(['a', 'b'], ['a', 'b']).reason, 'leave-too');
  });

  it('is clear when nobody reports to the subject', () => {
    assert.equal(check([]).level, 'clear');
  });

  it('is unknown when the reports cannot be read', () => {
    const subject = facts(user('anna'), { directReports: missing('User.Read.All') });
    assert.equal(directReports.check(subject, context()).level, 'unknown');
  });
});
