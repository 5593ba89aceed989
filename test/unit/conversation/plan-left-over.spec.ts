import assert from 'node:assert/strict';
import type { JobView, SubjectState } from '../../../src/domain/job.ts';
import { known } from '../../../src/domain/facts.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { BOB, type MemoryWorld } from '../../support/memory-world.ts';

const ORDERS = {
  en: 'delete adele@contoso.com, alex@contoso.com and jan1@contoso.com',
  nl: 'verwijder adele@contoso.com, alex@contoso.com en jan1@contoso.com',
};

/** A job on three users that ended with these states; the chat shows its result. */
async function ended(
  states: Readonly<Record<string, SubjectState>>,
  language: 'en' | 'nl' = 'en',
): Promise<{ memory: MemoryWorld; chat: Chat; job: string }> {
  const memory = contoso();
  const chat = new Chat(memory, undefined, language);
  await chat.play([
    { say: ORDERS[language] },
    { press: 'consider' },
    { press: 'make-plan' },
    { press: 'confirm', inputs: { typed: '3' } },
  ]);
  const job = memory.confirmed[0] ?? assert.fail('not confirmed');
  const view = memory.store.jobs.get(job) ?? assert.fail('no job');
  const subjects = view.subjects.map((one) => ({ ...one, state: states[one.user.id] ?? 'done' }));
  const state: JobView['state'] = subjects.some((one) => one.state === 'stopped') ? 'stopped' : 'done';
  memory.store.jobs.set(job, { ...view, subjects, state, finishedAt: memory.now.toISOString() });
  await chat.press('show-result', {}, { job });
  return { memory, chat, job };
}

const offered = (chat: Chat) => chat.buttons().map(({ verb }) => verb);

/** Presses on to the plan and says whom the new job is about. */
async function confirmed(memory: MemoryWorld, chat: Chat): Promise<readonly string[]> {
  assert.equal(memory.confirmed.length, 1, 'nothing starts before the new plan is confirmed');
  await chat.press('confirm');
  const job = memory.store.jobs.get(memory.confirmed[1] ?? '');
  return (job?.plan.subjects ?? []).map(({ user }) => user.id);
}

describe('those a job left over', () => {
  it('tries again for just the failed ones, as a new plan with the same choices', async () => {
    const { memory, chat } = await ended({ adele: 'failed' });
    assert.deepEqual(offered(chat).includes('go-on'), false);
    await chat.press('retry');
    assert.match(chat.text, /new plan for those who are left/);
    const first = memory.store.jobs.get(memory.confirmed[0] ?? '');
    assert.deepEqual(await confirmed(memory, chat), ['adele']);
    assert.deepEqual(memory.store.jobs.get(memory.confirmed[1] ?? '')?.plan.options, first?.plan.options);
  });

  for (const [language, says] of [
    [
      'en',
      {
        badge: 'Left alone: changed',
        button: 'Look again …',
        counts: /2 done, 1 left alone/u,
        of: 'Adele Vance: other roles',
      },
    ],
    [
      'nl',
      {
        badge: 'Overgeslagen: gewijzigd',
        button: 'Opnieuw bekijken …',
        counts: /2 gelukt, 1 overgeslagen/u,
        of: 'Adele Vance: andere rollen',
      },
    ],
  ] as const)
    it(`looks again at whoever was left alone, and says what had changed, in ${language}`, async () => {
      const { memory, chat, job } = await ended({ adele: 'failed' }, language);
      const view = memory.store.jobs.get(job) ?? assert.fail('no job');
      const failure = { code: 'user-changed', changed: ['roles'] } as const;
      const subjects = view.subjects.map((one) => (one.state === 'failed' ? { ...one, failure } : one));
      memory.store.jobs.set(job, { ...view, subjects });
      await chat.press('show-result', {}, { job });
      const { rows, status } = chat.card('result');
      assert.deepEqual([rows[0]?.badge, rows[0]?.tone], [says.badge, 'warning']);
      assert.match(status, says.counts);
      assert.equal(chat.buttons().find(({ verb }) => verb === 'retry')?.title, says.button);
      assert.doesNotMatch(chat.text, /Failed|Mislukt/u);
      await chat.press('retry');
      assert.ok(chat.card('plan').notice.split('\n').includes(says.of), chat.card('plan').notice);
      assert.deepEqual(await confirmed(memory, chat), ['adele']);
    });

  it('goes on with those a stopped job did not reach, apart from the failed ones', async () => {
    const { memory, chat } = await ended({ adele: 'failed', alex: 'stopped', jan1: 'stopped' });
    assert.match(chat.text, /Go on with the 2 left/);
    await chat.press('go-on');
    assert.deepEqual([...(await confirmed(memory, chat))].sort(), ['alex', 'jan1']);
  });

  it('reads their facts again: who became an admin meanwhile is not in the new plan', async () => {
    const { memory, chat } = await ended({ alex: 'stopped', jan1: 'stopped' });
    memory.roles.set('alex', memory.roles.get('megan') ?? known([]));
    await chat.press('go-on');
    assert.deepEqual(await confirmed(memory, chat), ['jan1']);
  });

  it('says so when none of them is there any more', async () => {
    const { memory, chat } = await ended({ adele: 'stopped' });
    memory.tenant.users.delete('adele');
    await chat.press('go-on');
    assert.match(chat.text, /nobody left to plan for/);
    assert.equal(memory.confirmed.length, 1);
  });

  it('leaves the rest as it is when told to, says who decided it, and asks no more', async () => {
    const { memory, chat, job } = await ended({ alex: 'stopped' }, 'nl');
    assert.match(chat.text, /Deze zo laten/);
    const bob = new Chat(memory, BOB);
    await bob.press('drop-rest', {}, { job });
    assert.match(bob.text, /An admin decided to leave them as they are/);
    assert.deepEqual(
      offered(bob).filter((verb) => verb === 'go-on' || verb === 'drop-rest'),
      [],
    );
    const [entry] = memory.store.audit;
    assert.deepEqual([entry?.what, entry?.actorId], ['job.rest-dropped', 'bob']);
    await chat.press('go-on', {}, { job });
    assert.equal(memory.confirmed.length, 1);
    assert.equal(memory.tenant.users.has('alex'), true);
  });

  it('wants the role for it', async () => {
    const { memory, job } = await ended({ alex: 'stopped' });
    memory.roles.set('bob', known([]));
    const bob = new Chat(memory, BOB);
    for (const verb of ['go-on', 'drop-rest', 'retry']) await bob.press(verb, {}, { job });
    assert.equal(memory.store.jobs.get(job)?.restDropped, undefined);
    assert.equal(memory.store.plans.size, 1);
  });
});
