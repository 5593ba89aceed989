import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import { E3, licensed, state } from '../../../support/domain-facts.ts';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { BOB, type MemoryWorld } from '../../../support/memory-world.ts';

/** Up to the plan card, and the data its button carries. */
async function planned(memory: MemoryWorld, order = 'delete adele@contoso.com', chat = new Chat(memory)) {
  await chat.say(order);
  await chat.press('consider');
  await chat.press('make-plan');
  const button = chat.buttons().find(({ verb }) => verb === 'confirm');
  assert(button !== undefined, chat.text);
  return { chat, data: button.data };
}

function nothingSent(memory: MemoryWorld): void {
  assert.deepEqual(memory.confirmed, []);
  assert.deepEqual(memory.tenant.writes, []);
}

describe('confirm', () => {
  it('starts one job, however often it is pressed', async () => {
    const memory = contoso();
    const { chat, data } = await planned(memory);
    await chat.press('confirm');
    assert.equal(chat.cards[0]?.card, 'plan');
    assert.equal(chat.card('plan').actions.length, 0, 'the confirmed plan stays, without buttons');
    assert.equal(chat.card('progress').heading, 'Deleting 1 user');

    await chat.press('confirm', {}, data);
    assert.match(chat.text, /confirmed before/);
    assert.equal(chat.card('progress').heading, 'Deleting 1 user');
    assert.equal(memory.store.jobs.size, 1);
    assert.equal(memory.confirmed.length, 1);
  });

  it('refuses a button whose digest was altered', async () => {
    const memory = contoso();
    const { chat, data } = await planned(memory);
    await chat.press('confirm', {}, { ...data, digest: '0'.repeat(64) });
    assert.match(chat.text, /not what I put on it/);
    nothingSent(memory);
  });

  it('refuses a plan that was altered in the store', async () => {
    const memory = contoso();
    const { chat, data } = await planned(memory);
    const kept = memory.store.plans.get(String(data['plan']))!;
    kept.json = kept.json.replaceAll('"adele"', '"megan"');
    await chat.press('confirm', {}, data);
    assert.equal(chat.cards[0]?.card, 'message');
    nothingSent(memory);
  });

  it('refuses another admin', async () => {
    const memory = contoso();
    const { data } = await planned(memory);
    const bob = new Chat(memory, BOB, 'en-US', 'chat-ada');
    await bob.press('confirm', {}, data);
    assert.equal(bob.cards[0]?.card, 'message');
    assert.doesNotMatch(bob.text, /resume/, 'no way into a request of somebody else');
    nothingSent(memory);
  });

  it('refuses an unknown plan, a missing plan and a plan of another request', async () => {
    const memory = contoso();
    const first = await planned(memory);
    const second = await planned(memory, 'delete alex@contoso.com', first.chat);
    for (const data of [
      { ...first.data, plan: 'nobody' },
      { flow: String(first.data['flow']) },
      { ...first.data, flow: String(second.data['flow']) },
    ]) {
      await first.chat.press('confirm', {}, data);
      assert.equal(first.chat.cards[0]?.card, 'message', JSON.stringify(data));
    }
    nothingSent(memory);
  });

  it('refuses the plan of before a choice was changed', async () => {
    const memory = contoso();
    const { chat, data } = await planned(memory);
    await chat.press('go-back');
    await chat.press('make-plan', { licenseWay: 'release-by-deletion' });
    await chat.press('confirm', {}, data);
    assert.equal(chat.cards[0]?.card, 'message');
    nothingSent(memory);
  });

  it('refuses after 15 minutes and offers the plan anew', async () => {
    const memory = contoso();
    const { chat } = await planned(memory);
    memory.later(15);
    await chat.press('confirm');
    assert.notEqual(chat.card('plan').notice, '');
    assert.deepEqual(
      chat.card('plan').actions.map(({ verb }) => verb),
      ['make-plan', 'export-file', 'cancel-flow'],
    );
    nothingSent(memory);
    await chat.press('make-plan');
    await chat.press('confirm');
    assert.equal(memory.confirmed.length, 1);
  });

  it('refuses a request that was cancelled meanwhile', async () => {
    const memory = contoso();
    const { chat, data } = await planned(memory);
    await chat.say('cancel');
    await chat.press('confirm', {}, data);
    assert.equal(chat.cards[0]?.card, 'message');
    nothingSent(memory);
  });

  it('wants the number of users typed from three users on', async () => {
    const memory = contoso();
    const { chat } = await planned(memory, 'delete adele@contoso.com, alex@contoso.com and lynne@contoso.com');
    for (const typed of ['', '2', 'three', '33', ' ']) {
      await chat.press('confirm', { typed });
      assert.notEqual(chat.card('plan').problem, '', `"${typed}"`);
    }
    nothingSent(memory);
    await chat.press('confirm', { typed: ' 3 ' });
    assert.equal(memory.confirmed.length, 1);
  });

  it('asks the role of the actor again', async () => {
    const memory = contoso();
    const { chat } = await planned(memory);
    memory.roles.set('ada', known([]));
    await chat.press('confirm');
    assert.match(chat.text, /User Administrator/);
    nothingSent(memory);
  });

  for (const [what, change, told] of [
    ['got a role', (m: MemoryWorld) => m.roles.set('adele', m.roles.get('megan')!), /no longer be deleted/],
    ['is gone', (m: MemoryWorld) => m.tenant.purge('adele'), /no longer in the directory/],
    [
      'has other licenses',
      (m: MemoryWorld) => m.tenant.add({ ...m.tenant.user('adele'), ...licensed(state(E3)) }),
      /Adele Vance: other licenses/,
    ],
  ] as const) {
    it(`asks again with a new plan when somebody ${what} between plan and click`, async () => {
      const memory = contoso();
      const { chat, data } = await planned(memory, 'delete adele@contoso.com and alex@contoso.com');
      change(memory);
      await chat.press('confirm');
      assert.match(chat.card('plan').notice, told);
      nothingSent(memory);
      const again = chat.buttons().find(({ verb }) => verb === 'confirm');
      assert.notEqual(again?.data['plan'], data['plan']);
      await chat.press('confirm');
      assert.equal(memory.confirmed.length, 1);
    });
  }

  it('leaves out, for the second admin, whom the job of the first has', async () => {
    const memory = contoso();
    const ada = await planned(memory);
    const bob = await planned(memory, 'delete adele@contoso.com', new Chat(memory, BOB));
    await ada.chat.press('confirm');
    await bob.chat.press('confirm');
    assert.match(bob.chat.card('plan').heading, /^Plan: nothing to do$/u);
    assert.match(bob.chat.text, /A job that Ada Admin confirmed/u);
    assert.equal(memory.confirmed.length, 1);
    await bob.chat.press('go-back');
    assert.equal(memory.store.jobs.size, 1);
  });

  it('writes who was refused into the audit log', async () => {
    const memory = contoso();
    const { chat, data } = await planned(memory);
    await chat.press('confirm', {}, { ...data, digest: 'x' });
    assert.deepEqual(memory.store.audit[0]?.details, { verb: 'confirm', code: 'card-altered' });
  });

  it('sends nothing when Graph cannot be asked, and goes on afterwards', async () => {
    const memory = contoso();
    const { chat } = await planned(memory);
    memory.failReads('graph-unavailable');
    await chat.press('confirm');
    assert.equal(chat.cards[0]?.card, 'message');
    nothingSent(memory);
    memory.failReads(undefined);
    await chat.press('resume');
    await chat.press('confirm');
    assert.equal(memory.confirmed.length, 1);
  });
});
