import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { user } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

const PASTED = ['Adele Vance', '李 明', 'Jan de Vries', '<b>x</b>', '${user}', 'adele@contoso.com', 'ALEX WILBER', 'Alex Wilber', 'Hans Zimmer']; // prettier-ignore

function withLi() {
  const memory = contoso();
  memory.tenant.add(user('li', { displayName: '李 明', givenName: '明', surname: '李' }));
  return memory;
}

describe('a pasted list', () => {
  it('is accounted for line by line', async () => {
    const chat = new Chat(withLi());
    await chat.say(`delete these:\n${PASTED.join('\n')}`);
    const card = chat.card('users');
    assert.match(card.summary, /3 found · 1 name fits several people · 1 not found/u);
    assert.deepEqual(
      card.rows.map(({ toggle }) => toggle.label),
      ['Adele Vance', '李 明', 'Alex Wilber'],
    );
    assert.match(card.rows[0]!.lines.join('\n'), /Also in your list as “adele@contoso\.com”/u);
    assert.match(card.notice, /These 2 name nobody I can look up: “x”, “\$\{user\}”/u);
    assert.match(card.notice, /Named more than once, counted once: “Alex Wilber”/u);
  });

  it('is so in Dutch', async () => {
    const chat = new Chat(withLi(), ADA, 'nl-NL');
    await chat.say('verwijder deze gebruikers:\nAdele Vance\n${user}\nAdele Vance');
    assert.match(chat.card('users').notice, /Dit is geen naam waarmee ik iemand kan opzoeken: “\$\{user\}”/u);
    assert.match(chat.card('users').notice, /Meer dan eens genoemd, één keer geteld: “Adele Vance”/u);
  });

  it('finds somebody whose script has no capitals', async () => {
    const chat = new Chat(withLi());
    await chat.say('delete 李 明');
    assert.deepEqual(
      chat.card('users').rows.map(({ toggle }) => [toggle.label, toggle.value]),
      [['李 明', 'true']],
    );
  });
});
