import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { joinGroups } from '../../../../src/domain/steps/join-groups.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const groups = ['g1', 'g2', 'g3'].map((id) => ({ id, displayName: `Group ${id}` }));
const planned = { step: 'join-groups', groups } as const;
const tenantWith = (refuses?: Failure) =>
  new FakeTenant().add(user('anna')).addGroup('g1').addGroup('g2', refuses).addGroup('g3');

describe('join-groups', () => {
  it('puts the subject back into the groups that are missing, and into those only', async () => {
    const tenant = tenantWith();
    tenant.groups.get('g2')?.members.add('anna');
    const context = tenant.context('anna', planned);
    assert.equal(await joinGroups.look(context), 'todo');
    await joinGroups.run(context);
    assert.deepEqual(tenant.writes, ['join g1 anna', 'join g3 anna']);
    assert.equal(await joinGroups.verify(context), 'confirmed');
    assert.equal(await joinGroups.look(context), 'done');
  });

  it('asks once and writes nothing where the restore brought everything back', async () => {
    const tenant = tenantWith();
    for (const { members } of tenant.groups.values()) members.add('anna');
    assert.equal(await joinGroups.look(tenant.context('anna', planned)), 'done');
    assert.equal(tenant.reads.get('groupIdsOf'), 1);
    assert.deepEqual(tenant.writes, []);
  });

  it('goes on after a group that refuses, and says what refused', async () => {
    const tenant = tenantWith(new Failure('permission-missing', { permission: 'GroupMember.ReadWrite.All' }));
    const context = tenant.context('anna', planned);
    await assert.rejects(joinGroups.run(context), {
      info: { code: 'permission-missing', permission: 'GroupMember.ReadWrite.All' },
    });
    assert.deepEqual(tenant.writes, ['join g1 anna', 'join g3 anna']);
    assert.equal(await joinGroups.verify(context), 'not-yet');
  });

  it('prefers to fail with what may come right later', async () => {
    const tenant = tenantWith(new Failure('graph-conflict'));
    tenant.groups.set('g1', { members: new Set(), owners: new Set(), refuses: new Failure('group-dynamic') });
    await assert.rejects(joinGroups.run(tenant.context('anna', planned)), { code: 'graph-conflict' });
  });

  it('tells a group that is gone from a user who is not there yet', async () => {
    const tenant = tenantWith();
    tenant.groups.delete('g2');
    await assert.rejects(joinGroups.run(tenant.context('anna', planned)), { code: 'group-gone' });
    assert.deepEqual(tenant.writes, ['join g1 anna', 'join g3 anna']);
    const lagging = tenantWith(new Failure('user-not-found'));
    await assert.rejects(joinGroups.run(lagging.context('anna', planned)), { code: 'not-confirmed' });
  });

  it('has nothing to do where somebody else was faster', async () => {
    const tenant = tenantWith();
    tenant.meanwhile = () => tenant.groups.get('g1')?.members.add('anna');
    await joinGroups.run(tenant.context('anna', planned));
    assert.deepEqual(tenant.writes, ['join g2 anna', 'join g3 anna']);
  });

  it('fails for an account that is deleted, or of which this replica does not know yet', async () => {
    const tenant = tenantWith();
    const context = tenant.context('anna', planned);
    const unseen = { ...context.directory, groupIdsOf: () => Promise.reject(new Failure('user-not-found')) };
    await assert.rejects(joinGroups.look({ ...context, directory: unseen }), { code: 'not-confirmed' });
    tenant.remove('anna');
    await assert.rejects(joinGroups.look(context), { code: 'user-already-deleted' });
  });

  it('is never taken back: nobody is put out of a group here', () => {
    assert.equal(joinGroups.inverse(planned), undefined);
  });
});
