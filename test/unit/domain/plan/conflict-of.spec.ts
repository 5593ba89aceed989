import assert from 'node:assert/strict';
import { conflictOf } from '../../../../src/domain/plan/conflict-of.ts';
import type { Options } from '../../../../src/domain/plan/plan.ts';
import { DELETE } from '../../../support/domain-facts.ts';

const of = (options: Partial<Options>) => conflictOf({ ...DELETE, ...options });

describe('conflictOf', () => {
  it('keeps no shared mailbox without its account or before it is shared', () => {
    assert.equal(of({ mail: 'shared' }), 'shared-and-delete');
    assert.equal(of({ mail: 'shared', outcome: 'unassign' }), 'shared-and-unassign');
    assert.equal(of({ mail: 'shared', outcome: 'block' }), undefined);
  });

  it('takes no license from a held mailbox', () => {
    assert.equal(of({ hold: 'applies' }), 'hold-and-unassign-first');
    assert.equal(of({ hold: 'applies', outcome: 'unassign' }), 'hold-and-unassign');
    assert.equal(of({ hold: 'applies', licenseWay: 'release-by-deletion' }), undefined);
    assert.equal(of({ hold: 'applies', outcome: 'block' }), undefined);
  });

  it('has nothing against the rest', () => {
    assert.equal(of({}), undefined);
    assert.equal(of({ hold: 'none', mail: 'go' }), undefined);
    assert.equal(of({ hold: 'unknown' }), undefined);
  });
});
