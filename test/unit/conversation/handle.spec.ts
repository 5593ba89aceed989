import assert from 'node:assert/strict';
import { handle } from '../../../src/conversation/handle.ts';
import type { CardReply } from '../../../src/conversation/reply.ts';
import type { Turn } from '../../../src/conversation/turn.ts';
import { words } from '../../../src/locales/words.ts';
import { INTENTS } from '../../../src/understanding/intents.ts';
import type { Understood } from '../../../src/understanding/understood.ts';
import { contoso } from '../../support/contoso.ts';
import { ADA, GUEST, type MemoryWorld } from '../../support/memory-world.ts';

const turnOf = ({ world }: MemoryWorld, changes: Partial<Turn> = {}): Turn => ({
  world,
  actor: ADA,
  words: words('en', 'Europe/Amsterdam'),
  prices: world.prices,
  conversationId: 'chat-ada',
  dialogue: { misses: 0 },
  show: () => Promise.resolve(),
  ...changes,
});

const person = (text: string) => ({ text, kind: 'name' as const });

const meaning = (intent: Understood['intent'], entities: Partial<Understood['entities']> = {}): Understood => ({
  intent,
  confidence: 1,
  alternatives: [],
  topics: [],
  entities: { people: [], products: [], filter: {}, ...entities },
  language: 'en',
});

const cardOf = (replies: readonly { readonly kind: string }[]) =>
  replies.find((reply): reply is CardReply => reply.kind === 'card');

const EXCEPT_ADELE = { text: 'Adele', people: [person('Adele')], filter: {} };

describe('handle', () => {
  for (const intent of INTENTS)
    it(`answers "${intent}" and changes nothing in the tenant`, async () => {
      const memory = contoso();
      const replies = await handle(turnOf(memory), meaning(intent, { people: [person('Alex Wilber')] }), 'Alex Wilber');
      assert.ok(replies.length > 0);
      assert.deepEqual([memory.tenant.writes, memory.confirmed], [[], []]);
    });

  it('does what was meant, whatever stands in the text', async () => {
    const asked = meaning('delete_users', { people: [person('Alex Wilber')] });
    const card = cardOf(await handle(turnOf(contoso()), asked, 'restore Adele Vance'));
    assert.equal(card?.card, 'users');
    assert.match(JSON.stringify(card), /Alex Wilber/u);
    assert.doesNotMatch(JSON.stringify(card), /Adele Vance/u);
  });

  it('lists nobody who is excepted', async () => {
    const people = [person('Adele Vance'), person('Alex Wilber')];
    const asked = meaning('delete_users', { people, except: EXCEPT_ADELE });
    const card = cardOf(await handle(turnOf(contoso()), asked, ''));
    assert.ok(card?.card === 'users');
    assert.deepEqual(
      card.data.rows.map(({ toggle }) => toggle.label),
      ['Alex Wilber'],
    );
  });

  it('lists nobody at all where it is not certain who is excepted', async () => {
    const except = { text: 'Jan de Vries', people: [person('Jan de Vries')], filter: {} };
    const asked = meaning('delete_users', { people: [person('Alex Wilber')], except });
    const card = cardOf(await handle(turnOf(contoso()), asked, ''));
    assert.equal(card?.card, 'message');
    assert.doesNotMatch(JSON.stringify(card), /Alex Wilber/u);
  });

  it('looks up an exception only for what chooses people', async () => {
    const memory = contoso();
    await handle(turnOf(memory), meaning('help', { except: EXCEPT_ADELE }), '');
    assert.ok(!memory.reads.includes('findCandidates'));
    await handle(turnOf(memory), meaning('delete_users', { except: EXCEPT_ADELE }), '');
    assert.ok(memory.reads.includes('findCandidates'));
  });

  it('refuses whoever may not look before anybody is looked up', async () => {
    const memory = contoso();
    const asked = meaning('delete_users', { people: [person('Alex Wilber')], except: EXCEPT_ADELE });
    await assert.rejects(handle(turnOf(memory, { actor: GUEST }), asked, ''), { code: 'lookup-guest' });
    assert.ok(!memory.reads.includes('findCandidates'));
  });
});
