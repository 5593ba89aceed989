import assert from 'node:assert/strict';
import type { AuditEntry } from '../../../src/store/audit-log.ts';
import { onEachDatabase, testStore, type TestStore } from '../../support/databases.ts';

const entry = (what: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  tenantId: 't1',
  actorId: 'a1',
  what,
  details: {},
  ...more,
});

onEachDatabase('audit log', (kind) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await testStore(kind, { clock: { now: () => new Date('2026-11-24T09:30:00.123Z') } });
  });
  afterEach(() => test.remove());

  const sql = (text: string) => test.database.pool.query(text.replaceAll('audit', `${test.schema}.audit`));
  /** As somebody with the rights of the database's owner would. */
  const tamper = async (text: string) => {
    await sql('alter table audit disable trigger all');
    await sql(text);
    await sql('alter table audit enable trigger all');
  };

  it('lists the entries of one tenant, newest first', async () => {
    const { audit } = test.store;
    await audit.append(entry('first', { planId: 'p1', details: { count: 2, ok: true, note: null, name: 'Zoë' } }));
    await audit.append(entry('elsewhere', { tenantId: 't2' }));
    await audit.append(entry('second'));
    assert.deepEqual(await audit.list('t1', 10), [
      { at: '2026-11-24T09:30:00.123Z', ...entry('second') },
      {
        at: '2026-11-24T09:30:00.123Z',
        ...entry('first', { planId: 'p1', details: { count: 2, ok: true, note: null, name: 'Zoë' } }),
      },
    ]);
    assert.equal((await audit.list('t1', 1))[0]?.what, 'second');
  });

  it('is whole after twenty writers at once', async () => {
    const { audit } = test.store;
    assert.deepEqual(await audit.verify(), { whole: true, entries: 0 });
    await Promise.all(Array.from({ length: 20 }, (_, n) => audit.append(entry(`entry ${n}`))));
    assert.deepEqual(await audit.verify(), { whole: true, entries: 20 });
  });

  it('takes text the database cannot store in a hash without losing the entry', async () => {
    const { audit } = test.store;
    await audit.append(entry('odd', { details: { typed: 'a\0b\ud800c' } }));
    assert.equal((await audit.list('t1', 1))[0]?.details['typed'], 'a\uFFFDb\uFFFDc');
    assert.deepEqual(await audit.verify(), { whole: true, entries: 1 });
  });

  for (const statement of [
    `update audit set actor_id = 'somebody else'`,
    'delete from audit',
    'truncate audit',
    'truncate audit cascade',
  ]) {
    it(`refuses: ${statement}`, async () => {
      await test.store.audit.append(entry('kept'));
      await assert.rejects(sql(statement), /append-only/);
      assert.deepEqual(await test.store.audit.verify(), { whole: true, entries: 1 });
    });
  }

  for (const { done, statement, brokenAt } of [
    { done: 'an entry was changed', statement: `update audit set details = '{"n":9}' where seq = 2`, brokenAt: 2 },
    { done: 'an entry was removed', statement: 'delete from audit where seq = 2', brokenAt: 3 },
    { done: 'the first entry was removed', statement: 'delete from audit where seq = 1', brokenAt: 2 },
    { done: 'the newest entry was removed', statement: 'delete from audit where seq = 4', brokenAt: 4 },
    { done: 'everything was removed', statement: 'delete from audit', brokenAt: 1 },
  ]) {
    it(`shows that ${done}`, async () => {
      for (const what of ['one', 'two', 'three', 'four']) await test.store.audit.append(entry(what));
      assert.deepEqual(await test.store.audit.verify(), { whole: true, entries: 4 });
      await tamper(statement);
      assert.deepEqual(await test.store.audit.verify(), { whole: false, brokenAt });
    });
  }
});
