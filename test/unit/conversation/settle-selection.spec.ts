import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

const FOUR = 'delete Jan de Vries, Adele Vance, Zoe Mullerr, nobody@contoso.com';

describe('settle-selection', () => {
  it('keeps the users card and names who is not clear yet', async () => {
    const chat = new Chat(contoso());
    await chat.say(FOUR);
    await chat.press('consider', { 'pick:adele': 'true', 'choose:0': '', 'choose:2': 'none' });
    assert.match(chat.card('users').notice, /“Jan de Vries”/);
    await chat.press('consider');
    assert.match(chat.card('users').notice, /“Jan de Vries”/);
  });

  it('leaves names out when told so, and keeps them in sight on the considerations and the plan', async () => {
    const chat = new Chat(contoso());
    await chat.say(FOUR);
    await chat.press('consider');
    await chat.press('leave-out');
    assert.match(chat.card('considerations').notice, /Not in this plan: .*Jan de Vries.*nobody@contoso.com/);
    await chat.press('make-plan');
    const fact = chat.card('plan').facts.find(({ title }) => title === 'Not in this plan');
    assert.match(fact?.value ?? '', /Jan de Vries.*nobody@contoso.com/);
  });

  it('says so in Dutch too', async () => {
    const chat = new Chat(contoso(), ADA, 'nl-NL');
    await chat.say('verwijder Jan de Vries, Adele Vance, nobody@contoso.com');
    await chat.press('consider');
    assert.match(chat.card('users').notice, /“Jan de Vries”/);
    await chat.press('leave-out');
    assert.match(chat.card('considerations').notice, /Niet in dit plan: Jan de Vries, nobody@contoso.com/);
  });

  it('counts the names that are left out when there are many', async () => {
    const chat = new Chat(contoso());
    const names = Array.from({ length: 12 }, (_, index) => `qqnobody${index + 1}@contoso.com`);
    await chat.say(`delete adele@contoso.com, ${names.join(', ')}`);
    await chat.press('consider');
    const { notice } = chat.card('considerations');
    assert.match(notice, /Not in this plan: qqnobody1@contoso.com, .* and 7 more/);
  });
});
