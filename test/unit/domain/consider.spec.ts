import assert from 'node:assert/strict';
import { consider } from '../../../src/domain/consider.ts';
import { CONSIDERATIONS } from '../../../src/domain/considerations/index.ts';
import { worst } from '../../../src/domain/finding.ts';
import { known, type SubjectFacts } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { context, facts, missing, user } from '../../support/domain-facts.ts';

describe('consider', () => {
  it('gives one finding per consideration, in the registry’s order', () => {
    const findings = consider(facts(user('anna')), context());
    assert.deepEqual(
      findings.map(({ consideration }) => consideration),
      CONSIDERATIONS.map(({ id }) => id),
    );
  });

  it('finds nothing to worry about in a plain leaver', () => {
    const manager = known({ ...refOf(user('boss')), accountEnabled: true });
    assert.equal(worst(consider(facts(user('anna'), { manager }), context())), 'clear');
  });

  it('never answers clear where a fact that it needs could not be read', () => {
    const { user: subject, ...plain } = facts(user('anna'));
    const names = Object.keys(plain) as (keyof Omit<SubjectFacts, 'user'>)[];
    for (const name of names) {
      const findings = consider(facts(subject, { [name]: missing('Some.Permission') }), context());
      const unknown = findings.filter(({ level }) => level === 'unknown');
      // The manager of somebody without files matters to one consideration only; the mailbox to several.
      assert.ok(unknown.length > 0, `${name} is read by no consideration`);
      for (const { failure, values } of unknown) {
        assert.equal(failure?.permission, 'Some.Permission');
        assert.equal(values['permission'], 'Some.Permission');
      }
    }
  });

  it('asks less when the account stays: a synchronized user may lose a license', () => {
    const synced = facts(user('anna', { onPremisesSyncEnabled: true }));
    assert.equal(worst(consider(synced, context(), 'delete')), 'blocker');
    assert.equal(worst(consider(synced, context(), 'block')), 'blocker');
    assert.equal(worst(consider(synced, context(), 'unassign')), 'clear');
    assert.deepEqual(consider(synced, context(), 'restore'), []);
  });

  it('tells no day on which files vanish of whoever is not deleted', () => {
    const drive = known({ id: 'drive', used: 5_000, webUrl: 'https://contoso-my.sharepoint.com/personal/anna' });
    const until = (changes: Parameters<typeof user>[1], outcome: 'delete' | 'unassign' = 'delete') =>
      consider(facts(user('anna', changes), { drive }), context(), outcome)
        .filter(({ consideration }) => consideration === 'onedrive')
        .map(({ reason, values }) => [reason, values['until'] ?? '']);
    assert.deepEqual(until({ onPremisesSyncEnabled: true }), [['nobody-inherits', 'none']]);
    assert.deepEqual(until({}), [['nobody-inherits', '2026-12-24T09:00:00.000Z']]);
  });

  it('only gives answers that are declared', () => {
    const reasons = new Map(CONSIDERATIONS.map(({ id, reasons: declared }) => [id, declared]));
    for (const { consideration, reason, level } of consider(facts(user('anna')), context())) {
      assert.equal(reasons.get(consideration)?.[reason], level);
    }
  });
});
