import assert from 'node:assert/strict';
import { onEachDatabase, testStore, type TestStore } from '../../support/databases.ts';

onEachDatabase('slots and conversation references', (kind) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await testStore(kind);
  });
  afterEach(() => test.remove());

  it('finds every chat that shows something, with its newest message', async () => {
    const { slots } = test.store;
    await slots.save('c1', 'job:1', { activityId: 'm1', reference: { bot: 'b' } });
    await slots.save('c2', 'job:1', { activityId: 'm2', reference: null });
    await slots.save('c1', 'job:1', { activityId: 'm3', reference: { bot: 'b2' } });
    await slots.save('c1', 'job:2', { activityId: 'm4', reference: null });
    const found = await slots.find('job:1');
    assert.deepEqual(
      [...found].sort((a, b) => a.conversationId.localeCompare(b.conversationId)),
      [
        { conversationId: 'c1', activityId: 'm3', reference: { bot: 'b2' } },
        { conversationId: 'c2', activityId: 'm2', reference: null },
      ],
    );
    assert.deepEqual(await slots.find('job:2'), [{ conversationId: 'c1', activityId: 'm4', reference: null }]);
    assert.deepEqual(await slots.find('job:3'), []);
  });

  it('keeps what is saved at one moment, of one slot the newest message', async () => {
    const { slots } = test.store;
    const chats = Array.from({ length: 30 }, (_, chat) => `c${chat}`);
    const save = (chat: string, activityId: string) => slots.save(chat, 'job:1', { activityId, reference: chat });
    await Promise.all([...chats.map((chat) => save(chat, 'old')), ...chats.map((chat) => save(chat, 'new'))]);
    const found = await Promise.all([slots.find('job:1'), slots.find('job:2')]);
    assert.deepEqual(
      new Map(found[0].map(({ conversationId, activityId }) => [conversationId, activityId])),
      new Map(chats.map((chat) => [chat, 'new'])),
    );
    assert.deepEqual(found[1], []);
  });

  it('remembers how to reach a person', async () => {
    const { references } = test.store;
    await references.save('c1', { tenantId: 't1', userId: 'a1' }, { n: 1 });
    await references.save('c1', { tenantId: 't1', userId: 'a1' }, { n: 2 });
    await references.save('c2', { tenantId: 't2', userId: 'a1' }, { n: 3 });
    assert.deepEqual(await references.findUser('t1', 'a1'), [{ conversationId: 'c1', reference: { n: 2 } }]);
    assert.deepEqual(await references.read('c2'), { n: 3 });
    assert.equal(await references.read('c3'), undefined);
  });
});
