import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import { E3, licensed, state, user, VISIO } from '../../support/domain-facts.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { GUEST, type MemoryWorld } from '../../support/memory-world.ts';

/** Everybody was here today, except one of each kind. */
function tenant(): MemoryWorld {
  const memory = contoso();
  const made = (days: number) => new Date(memory.now.getTime() - days * 86_400_000).toISOString();
  memory.tenant.add(
    user('never', { displayName: 'Nina Never', createdDateTime: made(40), ...licensed(state(E3)) }),
    user('fresh', { displayName: 'Fred Fresh', createdDateTime: made(10) }),
    user('away', { displayName: 'Wim Weg', createdDateTime: made(900), ...licensed(state(E3)) }),
    user('guest', { displayName: 'Gita Gast', userType: 'Guest', createdDateTime: made(900) }),
  );
  for (const id of memory.tenant.users.keys()) memory.signIns.set(id, memory.now.toISOString());
  memory.signIns.delete('never');
  memory.signIns.delete('fresh');
  memory.signIns.set('away', made(100));
  return memory;
}

const facts = (chat: Chat) => chat.card('message').facts.map(({ title, value }) => `${title}: ${value}`);

describe('clean-up suggestions', () => {
  it('counts who could go, and the seats that would come free', async () => {
    const chat = new Chat(tenant());
    await chat.say('what can I clean up?');
    assert.deepEqual(facts(chat), [
      'Sign-in blocked, but licensed: 1 user, 1 license',
      'Never signed in, older than 30 days: 1 user, 1 license',
      'Not signed in for 90 days: 1 user, 1 license',
      'Guests without a license: 2 users',
    ]);
    assert.match(chat.card('message').paragraphs[1]!, /come free: 3 × Microsoft 365 E3\./u);
    assert.deepEqual(chat.memory.tenant.writes, []);
  });

  it('says so in Dutch', async () => {
    const chat = new Chat(tenant(), undefined, 'nl-NL');
    await chat.say('wat kan er weg?');
    assert.equal(facts(chat)[2], '90 dagen niet aangemeld: 1 gebruiker, 1 licentie');
    assert.match(chat.card('message').paragraphs[1]!, /vrij zouden komen: 3 × Microsoft 365 E3\./u);
  });

  const E3_PRICE = { currency: 'EUR', per: 'month', products: new Map([['spe_e3', 3690]]) } as const;

  it('says what the licenses of each kind cost, and all seats together, where prices are configured', async () => {
    const memory = tenant();
    Object.assign(memory.world, { prices: E3_PRICE });
    memory.tenant.add(user('weg', { accountEnabled: false, ...licensed(state(E3), state(VISIO)) }));
    memory.signIns.set('weg', memory.now.toISOString());
    const chat = new Chat(memory, undefined, 'en-GB');
    await chat.say('what can I clean up?');
    assert.deepEqual(facts(chat), [
      'Sign-in blocked, but licensed: 2 users, 3 licenses · €73.80 a month',
      'Never signed in, older than 30 days: 1 user, 1 license · €36.90 a month',
      'Not signed in for 90 days: 1 user, 1 license · €36.90 a month',
      'Guests without a license: 2 users',
    ]);
    assert.deepEqual(chat.card('message').paragraphs.slice(2), [
      'They cost €147.60 a month, until the number of seats is lowered in Billing.',
      'Not counted, because no price is configured: Visio Plan 2.',
    ]);
  });

  it('says so in Dutch, and nothing of money where what was bought cannot be read', async () => {
    const memory = tenant();
    Object.assign(memory.world, { prices: { ...E3_PRICE, per: 'year' } });
    const chat = new Chat(memory, undefined, 'nl-NL');
    await chat.say('wat kan er weg?');
    assert.match(facts(chat)[0]!, /1 licentie · €\u00a036,90 per jaar$/u);
    assert.match(chat.card('message').paragraphs[2]!, /^Ze kosten €\u00a0110,70 per jaar, tot /u);
    memory.world.directory.subscribedSkus = () => Promise.reject(new Failure('graph-unavailable'));
    await chat.say('wat kan er weg?');
    assert.match(facts(chat)[0]!, /1 licentie$/u);
    assert.equal(chat.card('message').paragraphs.length, 2);
  });

  for (const locale of ['en-US', 'nl-NL'])
    it(`has a button to each list, which lists as many as were counted, in ${locale}`, async () => {
      const chat = new Chat(tenant(), undefined, locale);
      await chat.say(locale === 'en-US' ? 'what can I clean up?' : 'wat kan ik opruimen?');
      const lists = chat.card('message').actions;
      const names: string[][] = [];
      for (const { verb, data } of lists) {
        await chat.press(verb, {}, data);
        names.push(chat.card('users').rows.map(({ toggle }) => toggle.label));
        assert.match(chat.card('users').counter, /^0 /u);
      }
      assert.deepEqual(names, [['Lynne Robbins'], ['Nina Never'], ['Wim Weg'], ['Gita Gast', 'Gus Guest']]);
    });

  it('counts the rest where the tenant has no Entra P1', async () => {
    const memory = tenant();
    memory.premium = false;
    const chat = new Chat(memory);
    await chat.say('clean up');
    assert.match(facts(chat)[1]!, /^Never signed in, older than 30 days: Cannot be told\. .*Entra ID P1/u);
    assert.match(facts(chat)[0]!, /1 user, 1 license/u);
    assert.equal(chat.card('message').actions.length, 2);
  });

  it('says what is wrong where nothing can be counted', async () => {
    const chat = new Chat(tenant());
    await chat.say('hi');
    chat.memory.failReads('graph-unavailable');
    await chat.say('what can I clean up?');
    assert.doesNotMatch(chat.text, /nobody/u);
    assert.match(chat.text, /Microsoft Graph/u);
  });

  it('is for admins only', async () => {
    const chat = new Chat(tenant(), GUEST);
    await chat.say('what can I clean up?');
    assert.doesNotMatch(chat.text, /license/u);
  });
});
