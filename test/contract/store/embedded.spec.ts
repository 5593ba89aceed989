import assert from 'node:assert/strict';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, durableStartParameters } from '../../../src/store/durable-files.ts';
import { layDownTemplate } from '../../../src/store/embedded-template.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { Child } from '../../support/child.ts';
import { sharedDatabase } from '../../support/databases.ts';
import { QUIET } from '../../support/quiet.ts';

describe('the embedded database', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'farewell-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('leaves the event loop free during long SQL', async () => {
    const { pool } = await sharedDatabase('embedded');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const started = performance.now();
    delay.enable();
    const { rows } = await pool.query<{ n: string }>('select count(*) as n from generate_series(1, 3000000)');
    delay.disable();
    const took = performance.now() - started;
    assert.equal(rows[0]?.n, '3000000');
    assert.ok(delay.max / 1e6 < Math.max(took / 2, 50), `stalled ${delay.max / 1e6} of ${took} ms`);
  });

  it('goes on after an error, and drops a transaction somebody left open', async () => {
    const { pool } = await sharedDatabase('embedded');
    await assert.rejects(pool.query('selct'), { code: '42601' });
    await pool.query('create temp table kept (n int)');
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into kept values (1)');
    client.release();
    assert.deepEqual((await pool.query('select pg_current_xact_id_if_assigned() is null as free')).rows, [
      { free: true },
    ]);
    assert.deepEqual((await pool.query('select count(*)::int as n from kept')).rows, [{ n: 0 }]);
    await pool.query('drop table kept');
  });

  it('keeps transactions apart that are open at the same time', async () => {
    const { pool } = await sharedDatabase('embedded');
    await pool.query('create table counted (n int); insert into counted values (0)');
    const addOne = async () => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const { rows } = await client.query<{ n: number }>('select n from counted');
        await new Promise((resolve) => setImmediate(resolve));
        await client.query('update counted set n = $1', [(rows[0]?.n ?? 0) + 1]);
        await client.query('commit');
      } finally {
        client.release();
      }
    };
    await Promise.all(Array.from({ length: 50 }, addOne));
    assert.deepEqual((await pool.query('select n from counted')).rows, [{ n: 50 }]);
    await pool.query('drop table counted');
  });

  it('reaches the disk at every commit', async () => {
    const files = new DurableFiles(join(directory, 'postgres'));
    await layDownTemplate(join(directory, 'postgres'));
    const database = await PGlite.create({
      fs: files,
      startParams: durableStartParameters(PGlite.defaultStartParams),
    });
    await database.exec('create table t (n int)');
    const before = files.synced;
    for (let n = 0; n < 20; n += 1) await database.query('insert into t values ($1)', [n]);
    assert.ok(files.synced - before >= 20, `${files.synced - before} syncs for 20 commits`);
    await database.close();
  });

  it('loses nothing that was acknowledged when the process is killed', async () => {
    const safe: number[] = [];
    for (let next = 1; next <= 200; next += 100) {
      const child = new Child('store-child.ts', [directory, String(next)]);
      await child.line(new RegExp(`^${next + 20}$`));
      await child.kill();
      safe.push(...child.lines.filter((line) => /^\d+$/.test(line)).map(Number));
      const store = await openStore({ dataDir: directory, log: QUIET });
      for (const number of safe) {
        assert.deepEqual((await store.documents.load('kill', String(number)))?.body, { number });
      }
      await store.close();
    }
    assert.ok(safe.length > 40);
  });

  it('refuses a directory that another process has, and names it', async () => {
    const first = new Child('store-child.ts', [directory]);
    await first.line(/^open$/);
    const second = new Child('store-child.ts', [directory]);
    const refusal = await second.line(/./);
    await second.exit();
    assert.match(refusal, /^DirectoryInUse: /);
    assert.ok(refusal.includes(directory));
    await assert.rejects(openStore({ dataDir: directory, log: QUIET }), { name: 'DirectoryInUse', directory });
    await first.kill();
    const third = new Child('store-child.ts', [directory]);
    await third.line(/^open$/);
    await third.kill();
  });

  it('makes a directory anew whose making was cut short', async () => {
    await layDownTemplate(join(directory, 'whole'));
    await rename(join(directory, 'whole'), join(directory, 'postgres.new'));
    await rm(join(directory, 'postgres.new', 'global'), { recursive: true });
    const store = await openStore({ dataDir: directory, log: QUIET });
    await store.documents.save('kept', '1', 1, 0);
    await store.close();
  });
});
