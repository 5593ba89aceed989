import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimIdentity } from '../../../src/store/process-identity.ts';

describe('the identity of a process', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'farewell-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('is the same again after a restart', async () => {
    const first = await claimIdentity(directory);
    await first.release();
    const second = await claimIdentity(directory);
    assert.equal(second.id, first.id);
    await second.release();
  });

  it('is never shared by two that run at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => claimIdentity(directory)));
    assert.equal(new Set(all.map(({ id }) => id)).size, 8);
    await Promise.all(all.map((identity) => identity.release()));
  });

  it('survives a kill between creating its file and writing it', async () => {
    const first = await claimIdentity(directory);
    await first.release();
    await writeFile(join(directory, 'processes', '1', 'id'), '');
    const second = await claimIdentity(directory);
    assert.match(second.id, /^[0-9a-f-]{36}$/);
    await second.release();
  });

  it('works in a directory whose path is longer than a socket may have', async () => {
    const deep = join(directory, ...Array.from({ length: 6 }, () => 'a-rather-long-name-of-a-folder'));
    const first = await claimIdentity(deep);
    const second = await claimIdentity(deep);
    assert.notEqual(first.id, second.id);
    await first.release();
    await second.release();
  });
});
