import assert from 'node:assert/strict';
import type { Finding, Level } from '../../../../src/domain/finding.ts';
import type { PlannedStep } from '../../../../src/domain/plan/plan.ts';
import { isSettled } from '../../../../src/domain/plan/settled.ts';

const to = { id: 'boss', displayName: 'Megan Bowen', userPrincipalName: 'megan@contoso.com' };
const reports: PlannedStep = { step: 'hand-over-reports', to, reports: ['adele'] };
const groups: PlannedStep = { step: 'hand-over-groups', to, groups: [{ id: 'g', displayName: 'Sales' }] };
const drive: PlannedStep = { step: 'share-onedrive', to, drive: { id: 'd', webUrl: '' } };
const found = (consideration: string, count = 1, level: Level = 'caution'): Finding => ({
  consideration,
  level,
  reason: 'any',
  values: { count },
});

describe('isSettled', () => {
  it('says so of what a step hands over', () => {
    assert.ok(isSettled(found('direct-reports'), [reports]));
    assert.ok(isSettled(found('sole-owner'), [groups]));
    assert.ok(isSettled(found('onedrive'), [drive]));
  });

  it('does not where no step does, where apps are left, and where it could not be read', () => {
    assert.ok(!isSettled(found('direct-reports'), [groups, drive]));
    assert.ok(!isSettled(found('sole-owner', 2), [groups]));
    assert.ok(!isSettled(found('onedrive', 1, 'unknown'), [drive]));
    assert.ok(!isSettled(found('last-sign-in'), [reports, groups, drive]));
  });
});
