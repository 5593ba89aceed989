import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';

/** Names on the users card with what is said of the last sign-in. */
async function listed(text: string, locale = 'en-US'): Promise<readonly [string, string][]> {
  const memory = contoso();
  for (const id of ['ada', 'bob', 'hanna', 'gus']) memory.signIns.set(id, memory.now.toISOString());
  memory.signIns.set('adele', '2026-01-05T08:00:00Z');
  memory.signIns.set('alex', '2025-11-20T08:00:00Z');
  const chat = new Chat(memory, undefined, locale);
  await chat.say(text);
  return chat.card('users').rows.map(({ toggle, lines }) => [toggle.label, lines.join(' | ')]);
}

describe('listMatching', () => {
  it('says when each was last seen where that was asked, longest ago first', async () => {
    const rows = await listed('who has not signed in for 90 days?');
    const names = rows.map(([name]) => name);
    assert.ok(names.indexOf('Alex Wilber') < names.indexOf('Adele Vance'), names.join());
    assert.match(rows.find(([name]) => name === 'Adele Vance')![1], /last signed in Mon, 5 January 2026/u);
    assert.match(rows[0]![1], /no sign-in on record/u);
  });

  it('says so in Dutch', async () => {
    const rows = await listed('wie heeft zich 90 dagen niet aangemeld?', 'nl-NL');
    assert.match(rows.find(([name]) => name === 'Adele Vance')![1], /laatst aangemeld op ma 5 januari 2026/u);
  });

  it('takes "never" at its word', async () => {
    const rows = await listed('who has never signed in?');
    assert.ok(rows.length > 0);
    for (const [name, lines] of rows) {
      assert.ok(!['Adele Vance', 'Alex Wilber'].includes(name));
      assert.match(lines, /no sign-in on record/u);
    }
  });

  it('is in order of name otherwise, and silent about sign-ins', async () => {
    const rows = await listed('list all members');
    const names = rows.map(([name]) => name);
    assert.deepEqual(
      names,
      [...names].sort((one, other) => one.localeCompare(other)),
    );
    assert.ok(rows.every(([, lines]) => !/sign/u.test(lines.replace('sign-in blocked', ''))));
  });
});
