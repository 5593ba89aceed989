import assert from 'node:assert/strict';
import { vanishingNews } from '../../../src/conversation/vanishing-news.ts';
import type { MessageCard } from '../../../src/conversation/cards.ts';
import type { CardReply } from '../../../src/conversation/reply.ts';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { BOB } from '../../support/memory-world.ts';

async function deleted(text: string, locale = 'en-US', count = '') {
  const memory = contoso();
  const leavers = addLeavers(memory, 12);
  const chat = new Chat(memory, undefined, locale);
  await chat.say(text.replace('LEAVERS', leavers.join(', ')));
  await chat.press('consider');
  await chat.press('make-plan');
  await chat.press('confirm', { typed: count });
  await memory.runJobs();
  const planId = memory.confirmed[0]!;
  const users = [...memory.tenant.deleted.values()].map(({ entry }) => entry);
  memory.later(23 * 24 * 60);
  const news = (conversationId: string) => vanishingNews(memory.world, { planId, users }, conversationId);
  return { memory, chat, news };
}

const messageIn = (card: CardReply | undefined): MessageCard => {
  assert.equal(card?.card, 'message');
  return card.data;
};
const said = (card: CardReply | undefined) => JSON.stringify(card);

describe('vanishingNews', () => {
  it('says who is soon gone for good, and restores at a button', async () => {
    const { memory, chat, news } = await deleted('delete Adele Vance');
    const card = await news(chat.conversationId);
    assert.match(said(card), /A user you deleted will soon be gone for good/u);
    assert.match(said(card), /Adele Vance.*adele@contoso\.com · 7 days left to restore/u);
    assert.equal(card?.language, 'en');
    const { actions } = messageIn(card);
    await chat.press(actions[0]!.verb, {}, actions[0]!.data);
    await chat.press('restore-selected');
    await memory.runJobs();
    assert.ok(memory.tenant.users.has('adele'));
  });

  it('is written in the language of the chat', async () => {
    const { chat, news } = await deleted('verwijder Adele Vance', 'en-US');
    const card = await news(chat.conversationId);
    assert.match(said(card), /nog 7 dagen te herstellen.*is binnenkort voorgoed weg/u);
    assert.equal(card?.language, 'nl');
  });

  it('is for the chat in which it was confirmed, not for everybody who looked', async () => {
    const { memory, news } = await deleted('delete Adele Vance');
    const bob = new Chat(memory, BOB);
    await bob.say('show jobs');
    assert.equal(await news(bob.conversationId), undefined);
  });

  it('of many names ten, and lets choose whom to restore', async () => {
    const { chat, news } = await deleted('delete LEAVERS', 'en-US', '12');
    const card = await news(chat.conversationId);
    const data = messageIn(card);
    assert.match(said(card), /12 users you deleted will soon be gone/u);
    assert.equal(data.facts.length, 11);
    await chat.press(data.actions[0]!.verb, {}, data.actions[0]!.data);
    assert.match(chat.card('users').counter, /^0 of 12/u);
  });
});
