import assert from 'node:assert/strict';
import { contoso, addLeavers } from '../../support/contoso.ts';
import { Chat, type Script } from '../../support/memory-chat.ts';
import { ADA, BOB, GUEST, HELPDESK, MemoryWorld } from '../../support/memory-world.ts';

/** Whole dialogues: what is said or pressed, the card that comes, and what stands on it. */
const DIALOGUES: Readonly<Record<string, { readonly locale: string; readonly script: Script }>> = {
  'a deletion and its undo, in English': {
    locale: 'en-US',
    script: [
      { say: 'Hi', card: 'welcome', reads: /delete Adele Vance/ },
      { say: 'delete Adele Vance', card: 'users', reads: /Microsoft 365 E5 and Visio Plan 2/ },
      { press: 'consider', card: 'considerations', reads: /Before you delete Adele Vance/ },
      { press: 'make-plan', card: 'plan', reads: /Contoso.*Unassign/ },
      { press: 'confirm', card: 'progress', reads: /Deleting 1 user/ },
      { runJobs: true },
      { say: 'how far is it?', card: 'message', reads: /User deleted/ },
      { press: 'show-result', card: 'result', reads: /Free seats are still paid for/ },
      { press: 'stop-paying', card: 'message', reads: /New total to type/ },
      { say: 'show deleted users', card: 'users', reads: /30 days left to restore/ },
      { say: 'how far is it?', card: 'message', reads: /Recent jobs/ },
      { press: 'show-result', card: 'result', reads: /Undo/ },
      { press: 'undo', card: 'progress', reads: /Restoring 1 user/ },
      { runJobs: true },
      { say: 'which licenses does Adele Vance have?', card: 'licenses', reads: /Visio Plan 2.*assigned directly/ },
    ],
  },
  'a deletion and a restore by name, in Dutch': {
    locale: 'nl-NL',
    script: [
      { say: 'hallo', card: 'welcome', reads: /verwijder Adele Vance/ },
      { say: 'verwijder Adele Vance', card: 'users', reads: /Wie moet er worden verwijderd/ },
      { press: 'consider', card: 'considerations', reads: /Voordat u Adele Vance verwijdert/ },
      { press: 'make-plan', card: 'plan', reads: /Organisatie.*Contoso/ },
      { press: 'confirm', card: 'progress', reads: /Bezig met verwijderen/ },
      { runJobs: true },
      { say: 'herstel Adele', card: 'users', reads: /nog 30 dagen te herstellen/ },
      { press: 'restore-selected', card: 'progress', reads: /Bezig met herstellen/ },
      { runJobs: true },
      { say: 'welke licenties heeft Adele Vance?', card: 'licenses', reads: /rechtstreeks toegewezen/ },
    ],
  },
  'questions in the middle, and the way back': {
    locale: 'en-US',
    script: [
      { say: 'delete Adele Vance', card: 'users' },
      { press: 'consider', card: 'considerations' },
      { say: 'how do I stop paying?', card: 'message', reads: /Billing/ },
      { press: 'resume', card: 'considerations', reads: /Adele Vance/ },
      { press: 'show-details', card: 'considerations' },
      { press: 'hide-details', card: 'considerations' },
      { press: 'go-back', card: 'users', reads: /Adele Vance/ },
      { press: 'consider', card: 'considerations' },
      { press: 'make-plan', card: 'plan' },
      { say: 'yes, go ahead', card: 'message', reads: /A message confirms nothing/ },
      { press: 'resume', card: 'plan' },
      { say: 'never mind', card: 'message', reads: /Cancelled/ },
    ],
  },
  'licenses taken away, the account kept': {
    locale: 'en-US',
    script: [
      { say: 'how many E3 are free?', card: 'licenses', reads: /Microsoft 365 E3.*9 free seats/ },
      { say: 'unassign Visio from adele@contoso.com', card: 'users', reads: /Who should lose licenses/ },
      { press: 'plan-unassign', card: 'plan', reads: /Visio Plan 2/ },
      { press: 'confirm', card: 'progress' },
      { runJobs: true },
      { say: 'which licenses does Adele Vance have?', card: 'licenses', reads: /Microsoft 365 E5/ },
    ],
  },
};

describe('converse', () => {
  for (const [what, { locale, script }] of Object.entries(DIALOGUES)) {
    it(`leads through ${what}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.play(script);
      assert.deepEqual(chat.memory.reported, []);
    });
  }

  it('shows at most three cards from the request to the plan', async () => {
    const chat = new Chat(contoso());
    await chat.play([
      { say: 'delete adele@contoso.com', card: 'users' },
      { press: 'consider', card: 'considerations' },
      { press: 'make-plan', card: 'plan' },
    ]);
  });

  it('unassigns only the product that was named', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.play(DIALOGUES['licenses taken away, the account kept']!.script);
    assert.equal(memory.tenant.users.has('adele'), true);
    assert.deepEqual(
      memory.tenant.user('adele').assignedLicenses.map(({ skuId }) => skuId),
      memory.tenant.skus.filter(({ skuPartNumber }) => skuPartNumber === 'SPE_E5').map(({ skuId }) => skuId),
    );
  });

  it('answers in the language of the message when the client says another', async () => {
    const chat = new Chat(contoso(), ADA, 'en-US');
    await chat.say('verwijder Adele Vance');
    assert.equal(chat.card('users').heading, 'Wie moet er worden verwijderd?');
    await chat.press('consider');
    assert.match(chat.card('considerations').heading, /Voordat u/);
    assert.equal(chat.cards[0]?.language, 'nl');
  });

  it('keeps the language that was asked for, over a restart', async () => {
    const memory = contoso();
    await new Chat(memory, ADA, 'en-US').say('speak Dutch please');
    const after = new Chat(new MemoryWorld(memory.store, memory.tenant), ADA, 'en-US');
    await after.say('delete Adele Vance');
    assert.equal(after.card('users').heading, 'Wie moet er worden verwijderd?');
  });

  it('goes on with a request after a restart', async () => {
    const memory = contoso();
    const before = new Chat(memory);
    await before.say('delete Adele Vance and alex@contoso.com');
    const [button] = before.buttons();
    const restarted = contoso(new MemoryWorld(memory.store, memory.tenant));
    const after = new Chat(restarted);
    await after.press('consider', { 'pick:alex': 'false' }, button!.data);
    assert.match(after.card('considerations').heading, /Adele Vance/);
    await after.press('make-plan');
    const again = new Chat(contoso(new MemoryWorld(memory.store, memory.tenant)));
    await again.press('confirm', {}, after.buttons().find(({ verb }) => verb === 'confirm')!.data);
    assert.equal(again.memory.confirmed.length, 1);
  });

  it('takes 200 pasted lines through to a confirmed plan', async () => {
    const memory = contoso();
    const lines = addLeavers(memory, 200);
    const chat = new Chat(memory);
    await chat.say(`delete\n${lines.join('\n')}`);
    assert.equal(chat.card('users').counter, '200 of 200 selected');
    await chat.press('turn-page', { 'pick:leaver1': 'false', 'pick:leaver2': 'true' });
    assert.equal(chat.card('users').counter, '199 of 200 selected');
    assert.equal(chat.card('users').paging.position, 'Page 2 of 20');
    await chat.press('consider');
    assert(chat.shown.length > 0, 'says that it is looking');
    await chat.press('make-plan');
    await chat.press('confirm', { typed: '199' });
    await memory.runJobs();
    assert.equal(memory.tenant.deleted.size, 199);
    assert.equal(memory.tenant.deleted.has('leaver1'), false);
  });

  it('names what it cannot take: more people than fit into one request', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    const many = Array.from({ length: 5_001 }, (_, n) => `${n}@a.nl`);
    await chat.say(`delete\n${many.join('\n')}`);
    assert.equal(chat.cards[0]?.card, 'message');
    assert.deepEqual(memory.tenant.writes, []);
  });

  for (const [who, actor] of [
    ['a helpdesk admin', HELPDESK],
    ['a guest', GUEST],
    ['somebody the directory does not know', { ...ADA, id: 'nobody' }],
    ['somebody without an id', { ...ADA, id: '' }],
  ] as const) {
    it(`shows nothing of the directory to ${who}, and answers questions all the same`, async () => {
      const memory = contoso();
      const chat = new Chat(memory, actor);
      for (const text of [
        'delete Adele Vance',
        'show all guests',
        'who has not signed in for 90 days',
        'how many E3 are free?',
        'which licenses does Adele Vance have?',
        'unassign E5 from Adele Vance',
        'restore Adele Vance',
        'show deleted users',
        'find Adele Vance',
        'what did you do today?',
        'how far is it?',
      ]) {
        await chat.say(text);
        assert.equal(chat.cards[0]?.card, 'message', text);
        assert.doesNotMatch(chat.text, /adele@contoso|Microsoft 365 E/, text);
      }
      await chat.say('how do I stop paying?');
      assert.match(chat.text, /Billing/);
      assert.doesNotMatch(chat.text, /In your organization/);
      assert.deepEqual(
        [...new Set(memory.reads)].filter((read) => !['readUser', 'readRoles'].includes(read)),
        [],
      );
    });
  }

  it('serves no tenant that is not its own', async () => {
    const memory = contoso();
    const chat = new Chat(memory, { ...ADA, tenantId: 'fabrikam' });
    await chat.say('delete Adele Vance');
    assert.equal(chat.cards[0]?.card, 'message');
    assert.deepEqual(memory.reads, []);
    assert.equal(memory.store.documents.size, 0);
  });

  it('turns every foreseen failure into cause and next step, and goes on', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    for (const code of ['graph-unreachable', 'graph-throttled', 'graph-unavailable', 'permission-missing'] as const) {
      memory.failReads(code);
      await chat.say('delete Adele Vance');
      assert.equal(chat.card('message').paragraphs.length, 2, code);
      assert.equal(chat.card('message').title, 'That did not work');
      // What does not pass by itself is not worth saying again.
      assert.equal(chat.card('message').actions.length, code === 'permission-missing' ? 0 : 1, code);
    }
    memory.failReads('graph-unreachable');
    await chat.say('delete Adele Vance');
    memory.failReads(undefined);
    await chat.press('say');
    assert.equal(chat.card('users').rows.length, 1);
    assert.deepEqual(memory.reported, []);
  });

  it('does not lose a request when Graph fails in its middle', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance and alex@contoso.com');
    memory.failReads('graph-unavailable');
    await chat.press('consider', { 'pick:alex': 'false' });
    memory.failReads(undefined);
    await chat.press('resume');
    assert.equal(chat.card('users').counter, '1 of 2 selected');
  });

  it('answers what nobody foresaw too, and reports it', async () => {
    const memory = contoso();
    const cause = new TypeError('broken');
    const world = { ...memory.world, understand: () => assert.fail(cause) };
    const chat = new Chat(Object.assign(Object.create(memory) as MemoryWorld, { world }));
    await chat.say('delete Adele Vance');
    assert.equal(chat.card('message').title, 'That did not work');
    assert.deepEqual(memory.reported, [cause]);
  });

  it('keeps control characters and half characters out of what is stored', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Nobody\u0000 Known\ud83d');
    const stored = [...memory.store.documents.values()].map(({ body }) => body).join('');
    assert.doesNotMatch(stored, /\\u0000|\\ud83d/);
  });

  it('keeps two admins in one chat apart', async () => {
    const memory = contoso();
    const ada = new Chat(memory, ADA, 'en-US', 'shared');
    const bob = new Chat(memory, BOB, 'en-US', 'shared');
    await ada.say('delete Adele Vance');
    const [button] = ada.buttons();
    await bob.press('consider', {}, button!.data);
    assert.equal(bob.cards[0]?.card, 'message');
    await bob.say('cancel');
    await ada.press('consider', {}, button!.data);
    assert.equal(ada.cards[0]?.card, 'considerations');
  });
});
