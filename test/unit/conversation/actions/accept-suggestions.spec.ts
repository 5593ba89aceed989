import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA } from '../../../support/memory-world.ts';

const TYPED = ['Adel Vanse', 'Megann Bowenn', 'Lynne Robins', 'Alex Wilber', 'Jan de Vriess', 'Quixote Atall'];

async function listed(locale = 'en-US'): Promise<Chat> {
  const chat = new Chat(contoso(), ADA, locale);
  await chat.say([locale === 'nl-NL' ? 'verwijder:' : 'delete:', ...TYPED].join('\n'));
  return chat;
}

const chosen = (chat: Chat) => chat.card('users').questions.map(({ value }) => value);
const button = (chat: Chat) => chat.buttons().find(({ verb }) => verb === 'accept-suggestions');

describe('accepting all suggestions', () => {
  it('chooses where there is exactly one, says how many, and ticks nobody else', async () => {
    const chat = await listed();
    assert.equal(button(chat)?.title, 'Accept all suggestions (3)');
    await chat.press('accept-suggestions', { 'pick:alex': 'false' });
    const card = chat.card('users');
    assert.match(card.notice, /^3 suggestions accepted\. Check that these are the right people\./u);
    assert.deepEqual(chosen(chat), ['adele', 'megan', 'lynne', 'none'], 'Jan de Vriess may be one of two');
    assert.equal(card.rows[0]?.toggle.value, 'false', 'what was unticked on the card stays so');
    assert.equal(button(chat), undefined);
    await chat.press('consider', Object.fromEntries(card.questions.map(({ inputId, value }) => [inputId, value])));
    const considered = chat.card('considerations').rows.map(({ title }) => title);
    assert.deepEqual(considered.toSorted(), ['Adele Vance', 'Lynne Robbins', 'Megan Bowen']);
  });

  it('says so in Dutch', async () => {
    const chat = await listed('nl-NL');
    assert.equal(button(chat)?.title, 'Alle suggesties overnemen (3)');
    await chat.press('accept-suggestions');
    assert.match(chat.card('users').notice, /^3 suggesties overgenomen\. Controleer of dit de juiste personen zijn\./u);
  });

  it('leaves alone what was chosen otherwise, and is not offered for a single one', async () => {
    const chat = await listed();
    const [first, second] = chat.card('users').questions;
    await chat.press('accept-suggestions', { [first!.inputId]: 'adele', [second!.inputId]: 'megan' });
    assert.match(chat.card('users').notice, /^1 suggestion accepted/u);
    const single = new Chat(contoso());
    await single.say('delete:\nAdel Vanse\nAlex Wilber');
    assert.equal(button(single), undefined);
  });

  it('is not for a card of an earlier step', async () => {
    const chat = await listed();
    const { data } = button(chat)!;
    await chat.press('consider');
    await chat.press('accept-suggestions', {}, data);
    assert.match(chat.text, /This card is of an earlier step/u);
    assert.deepEqual(chat.memory.tenant.writes, []);
  });
});
