import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import type { Finding } from '../../../../src/domain/finding.ts';
import { listedTakers, part } from '../../../../src/domain/plan/parting.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { DELETE, facts, user } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const BLOCKER: Finding = { consideration: 'admin-role', level: 'blocker', reason: 'role', values: {} };
const leaver = (id: string, manager: string | null) =>
  facts(user(id), {
    manager: known(manager === null ? null : { ...refOf(user(manager)), accountEnabled: true }),
    drive: known({ id: `drive-of-${id}`, webUrl: 'https://contoso.test', used: 1 }),
  });
const options = { ...DELETE, onedrive: 'manager' } as const;

describe('part', () => {
  it('tells who goes, and what nobody can take over of whoever stays for that', () => {
    const people = [leaver('anna', 'boss'), leaver('ben', null), leaver('cas', 'anna')];
    const { going, heirless } = part(
      people.map((one) => ({ facts: one, findings: [] })),
      () => options,
    );
    assert.deepEqual([...going], ['anna']);
    assert.deepEqual(
      [...heirless],
      [
        ['ben', ['onedrive']],
        ['cas', ['onedrive']],
      ],
    );
  });
});

describe('listedTakers', () => {
  it('are those who take over though they were to go too, and the plan warns of them', () => {
    const plan = planFor([leaver('anna', 'dora'), leaver('ben', 'boss'), facts(user('dora'))], options, {
      dora: [BLOCKER],
    });
    const [anna, ben] = plan.subjects;
    const listed = new Set(['anna', 'ben', 'dora']);
    assert.deepEqual(listedTakers(anna!.steps, listed), [refOf(user('dora'))]);
    assert.deepEqual(listedTakers(ben!.steps, listed), []);
    assert.deepEqual(
      anna!.findings.map(({ reason, values }) => [reason, values]),
      [['heir-listed', { heir: refOf(user('dora')).displayName }]],
    );
    assert.deepEqual(ben!.findings, []);
  });
});
