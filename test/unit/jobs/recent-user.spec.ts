import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import { RecentUser } from '../../../src/jobs/recent-user.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';

describe('recent user', () => {
  function setUp() {
    const tenant = new MemoryTenant(['u1', 'u2']);
    const read: string[] = [];
    tenant.readFault = (id) => {
      read.push(id ?? '');
      return undefined;
    };
    const recent = new RecentUser('u1');
    return { tenant, read, recent, again: recent.reading(tenant.directory, true) };
  }

  it('answers a second look from the first, of this user only', async () => {
    const { read, recent, again, tenant } = setUp();
    const user = await recent.reading(tenant.directory, false).readUser('u1');
    assert.equal(await again.readUser('u1'), user);
    assert.deepEqual(read, ['u1']);
    await again.readUser('u2');
    await again.readUser('u2');
    await again.readDeletedUser('u1');
    assert.deepEqual(read, ['u1', 'u2', 'u2', 'u1']);
  });

  it('reads back from the tenant, never from memory', async () => {
    const { read, recent, tenant } = setUp();
    const fresh = recent.reading(tenant.directory, false);
    await fresh.readUser('u1');
    await fresh.readUser('u1');
    assert.equal(read.length, 2);
  });

  it('forgets with every write, also one whose answer was lost', async () => {
    const { read, recent, again, tenant } = setUp();
    const accounts = recent.writing(tenant.accounts);
    await again.readUser('u1');
    await accounts.setAccountEnabled('u1', false);
    assert.equal((await again.readUser('u1'))?.accountEnabled, false);
    tenant.fault = () => ({ when: 'after', failure: new Failure('outcome-unknown') });
    await assert.rejects(accounts.deleteUser('u1'));
    assert.equal(await again.readUser('u1'), undefined);
    assert.equal(read.length, 3);
  });

  it('remembers that somebody is not there as well', async () => {
    const { read, again, tenant } = setUp();
    tenant.deleteElsewhere('u1');
    assert.deepEqual([await again.readUser('u1'), await again.readUser('u1')], [undefined, undefined]);
    assert.equal(read.length, 1);
  });
});
