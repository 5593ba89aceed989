import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

/** Lynne, Alex and Megan are in Legal, Alex reports to Megan; Zoë and Adele are guests. */
function legal(locale = 'en-US'): Chat {
  const memory = contoso();
  memory.tenant.users.delete('gus');
  const change = (id: string, changes: object) =>
    memory.tenant.users.set(id, { ...memory.tenant.user(id), ...changes });
  for (const id of ['lynne', 'alex', 'megan']) change(id, { department: 'Legal' });
  for (const id of ['zoe', 'adele']) change(id, { userType: 'Guest' });
  memory.tenant.managers.set('alex', 'megan');
  return new Chat(memory, ADA, locale);
}

const names = (chat: Chat) => chat.card('users').rows.map(({ toggle }) => toggle.label);
const ticked = (chat: Chat) =>
  chat.card('users').rows.flatMap(({ toggle }) => (toggle.value === 'true' ? [toggle.label] : []));

describe('leavingOut', () => {
  for (const text of [
    'delete all guests except Adele Vance',
    'delete all guests but not Adele Vance',
    'delete guests, but not Adele Vance',
    'delete all guests without Adele Vance',
    'delete all guests other than Adele Vance',
    'delete all guests, not Adele Vance',
  ])
    it(`lists the others: ${text}`, async () => {
      const chat = legal();
      await chat.say(text);
      assert.deepEqual(names(chat), ['Zoë Müller']);
      assert.deepEqual(ticked(chat), []);
      assert.match(chat.card('users').notice, /Left out, as you asked: Adele Vance\./u);
    });

  for (const text of [
    'verwijder alle gasten behalve Adele Vance',
    'verwijder alle gasten zonder Adele Vance',
    'verwijder alle gasten uitgezonderd Adele Vance',
    'verwijder alle gasten op Adele Vance na',
    'verwijder alle gasten, Adele Vance uitgezonderd',
    'verwijder alle gasten maar Adele Vance niet',
    'verwijder alle gasten maar niet Adele Vance',
    'verwijder alle gasten behalve adele@contoso.com',
  ])
    it(`does so in Dutch: ${text}`, async () => {
      const chat = legal('nl-NL');
      await chat.say(text);
      assert.deepEqual(names(chat), ['Zoë Müller']);
      assert.match(chat.card('users').notice, /zoals u vroeg: Adele Vance\./u);
    });

  for (const text of [
    'blokkeer iedereen in Legal behalve Lynne Robbins',
    'block everyone in Legal except Lynne Robbins',
  ])
    it(`heeds it in a block: ${text}`, async () => {
      const chat = legal('nl-NL');
      await chat.say(text);
      assert.deepEqual(names(chat), ['Alex Wilber', 'Megan Bowen']);
      assert.match(chat.card('users').heading, /geblokkeerd|blocked/u);
    });

  it('heeds it among people who were named', async () => {
    const chat = legal();
    await chat.say('delete Adele Vance and Alex Wilber but not Lynne Robbins');
    assert.deepEqual(ticked(chat), ['Adele Vance', 'Alex Wilber']);
    assert.doesNotMatch(names(chat).join(), /Lynne/u);
  });

  it('heeds it about the list in hand', async () => {
    const chat = legal();
    await chat.say('delete Adele Vance and Alex Wilber');
    await chat.say('delete them except Adele Vance');
    assert.deepEqual(names(chat), ['Alex Wilber']);
    assert.deepEqual(ticked(chat), ['Alex Wilber']);
  });

  for (const [locale, text] of [
    ['en-US', 'delete all users in Legal who do not report to Megan Bowen'],
    ['nl-NL', 'verwijder alle gebruikers in Legal die niet rapporteren aan Megan Bowen'],
    ['en-US', 'delete everyone in Legal except those reporting to Megan Bowen'],
  ] as const)
    it(`takes a condition: ${text}`, async () => {
      const chat = legal(locale);
      await chat.say(text);
      assert.deepEqual(names(chat), ['Lynne Robbins', 'Megan Bowen']);
      assert.match(chat.card('users').notice, /Megan Bowen/u);
    });

  for (const [locale, text, said] of [
    ['en-US', 'delete everyone in Legal except the managers', /leave out “the managers”/u],
    ['nl-NL', 'verwijder iedereen in Legal die niet in Amsterdam zit', /“die niet in Amsterdam zit”/u],
    ['en-US', 'delete everyone in Legal except Jan de Vries', /fits several people/u],
    ['nl-NL', 'verwijder iedereen in Legal behalve Piet Onbekend', /vind niemand met die naam/u],
    [
      'en-US',
      'delete all guests except Adele Vance and those in Sales and the interns',
      /leave out “Adele Vance and those/u,
    ],
  ] as const)
    it(`lists nobody where it cannot be certain: ${text}`, async () => {
      const chat = legal(locale);
      await chat.say(text);
      const { title } = chat.card('message');
      assert.match(title, /selected nobody|niemand geselecteerd/u);
      assert.match(chat.text, said);
    });
});
