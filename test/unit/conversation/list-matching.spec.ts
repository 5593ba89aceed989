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

  /** Adele and Lynne report to Megan; Lynne's sign-in is blocked. */
  function team(locale = 'en-US'): Chat {
    const memory = contoso();
    for (const id of ['adele', 'lynne', 'jan1']) memory.tenant.managers.set(id, 'megan');
    memory.tenant.users.set('adele', {
      ...memory.tenant.user('adele'),
      ...{ createdDateTime: '2023-05-01T08:00:00Z' },
    });
    memory.tenant.users.set('jan1', { ...memory.tenant.user('jan1'), ...{ createdDateTime: '2025-05-01T08:00:00Z' } });
    memory.tenant.users.set('lynne', {
      ...memory.tenant.user('lynne'),
      ...{ createdDateTime: '2025-05-01T08:00:00Z' },
    });
    return new Chat(memory, undefined, locale);
  }
  const names = (chat: Chat) => chat.card('users').rows.map(({ toggle }) => toggle.label);

  it('lists the people of a manager, ticks nobody, and says whose people they are', async () => {
    const chat = team();
    await chat.say('delete everyone reporting to Megan Bowen');
    assert.deepEqual(names(chat), ['Adele Vance', 'Jan de Vries', 'Lynne Robbins']);
    const { summary, counter, rows } = chat.card('users');
    assert.match(summary, /reporting to Megan Bowen/u);
    assert.match(counter, /^0 of 3/u);
    assert.ok(rows.every(({ toggle }) => toggle.value === 'false'));
    assert.deepEqual(chat.memory.tenant.writes, []);
  });

  it('does so in Dutch, with another condition', async () => {
    const chat = team('nl-NL');
    await chat.say('uitgeschakelde medewerkers van Megan Bowen');
    assert.deepEqual(names(chat), ['Lynne Robbins']);
    assert.match(chat.card('users').summary, /aanmelden geblokkeerd · rapporteert aan Megan Bowen/u);
  });

  it('asks which manager is meant, and goes on with all conditions', async () => {
    const chat = team();
    chat.memory.tenant.managers.set('lynne', 'jan2');
    await chat.say('disabled users reporting to Jan de Vries');
    assert.match(chat.card('message').title, /Which “Jan de Vries” is the manager/u);
    const jan = chat.card('message').actions.find(({ title }) => title.includes('jan2@'))!;
    await chat.press(jan.verb, {}, jan.data);
    assert.deepEqual(names(chat), ['Lynne Robbins']);
    assert.match(chat.card('users').summary, /sign-in blocked · reporting to Jan de Vries/u);
  });

  it('says when nobody is called like the manager', async () => {
    const chat = team();
    await chat.say('people reporting to Quirinus Zonderling');
    assert.match(chat.card('message').title, /no manager called “Quirinus Zonderling”/u);
  });

  for (const [text, locale, said, expected] of [
    ['members created before 2024', 'en-US', /created before .*1 January 2024/u, true],
    ['leden aangemaakt vóór 1 maart 2024', 'nl-NL', /aangemaakt vóór .*1 maart 2024/u, true],
    ['members created after 2024', 'en-US', /created on or after .*1 January 2025/u, false],
    ['leden aangemaakt na 1 maart 2024', 'nl-NL', /aangemaakt op of na .*2 maart 2024/u, false],
  ] as const)
    it(`understands "${text}"`, async () => {
      const chat = team(locale);
      await chat.say(text);
      assert.equal(names(chat).includes('Adele Vance'), expected, names(chat).join());
      assert.equal(names(chat).includes('Lynne Robbins'), !expected, names(chat).join());
      assert.match(chat.card('users').summary, said);
    });

  it('does not guess at a day that no calendar has', async () => {
    const chat = team();
    await chat.say('users created before 31 February 2024');
    assert.match(chat.text, /cannot read “31 February 2024” as a date/u);
  });

  it('keeps the other conditions where the tenant has no Entra P1, and says which was not checked', async () => {
    const chat = team();
    chat.memory.premium = false;
    await chat.say("disabled users in Sales who haven't signed in for 90 days");
    assert.deepEqual(names(chat), ['Lynne Robbins']);
    const { summary, notice } = chat.card('users');
    assert.match(notice, /Not checked: not signed in for 90 days\. .*Entra ID P1.* This user meets all the other/u);
    assert.doesNotMatch(summary, /signed in/u);
  });

  it('says so in Dutch, of people who never signed in', async () => {
    const chat = team('nl-NL');
    chat.memory.premium = false;
    await chat.say('uitgeschakelde gebruikers die zich nooit hebben aangemeld');
    assert.match(chat.card('users').notice, /Niet gecontroleerd: nooit aangemeld\. .*Entra ID P1/u);
  });

  it('says nothing of people where nobody meets the other conditions', async () => {
    const chat = team();
    chat.memory.premium = false;
    await chat.say('disabled guests who never signed in');
    assert.match(chat.card('users').summary, /nobody found/u);
    assert.match(chat.card('users').notice, /Not checked: never signed in\. /u);
    assert.doesNotMatch(chat.card('users').notice, /meet/u);
  });

  it('shows no list where nothing was asked but sign-ins', async () => {
    const chat = team();
    chat.memory.premium = false;
    await chat.say('who has not signed in for 90 days?');
    assert.match(chat.card('message').title, /cannot tell who has not signed in/u);
    assert.match(chat.text, /Entra ID P1/u);
    assert.ok(chat.cards.every(({ card }) => card !== 'users'));
    await chat.press('say');
    assert.deepEqual(names(chat), ['Lynne Robbins'], 'the first offer lists the blocked');
  });

  it('offers lists that need no sign-ins, in Dutch, each of which is understood', async () => {
    const chat = team('nl-NL');
    chat.memory.premium = false;
    await chat.say('wie heeft zich 90 dagen niet aangemeld?');
    const offers = chat.card('message').actions.map(({ data }) => String(data['text']));
    assert.equal(offers.length, 4);
    for (const offer of offers) {
      await chat.say(offer);
      assert.ok(
        chat.cards.some(({ card, data }) => card === 'users' || /weg kan/u.test(JSON.stringify(data))),
        offer,
      );
    }
  });

  it('lists the people of two managers together', async () => {
    const chat = team();
    chat.memory.tenant.managers.set('alex', 'adele');
    await chat.say('delete everyone reporting to Megan Bowen and Adele Vance');
    assert.deepEqual(names(chat), ['Adele Vance', 'Alex Wilber', 'Jan de Vries', 'Lynne Robbins']);
    assert.match(chat.card('users').summary, /reporting to Megan Bowen and Adele Vance/u);
    assert.match(chat.card('users').counter, /^0 of 4/u, 'nobody is chosen for the admin');
  });

  for (const [text, locale, summary] of [
    ['users in IT, Finance or HR', 'en-US', /department IT, Finance or HR/u],
    ['delete everyone in Finance and in IT', 'en-US', /department Finance or IT/u],
    ['iedereen van IT en Finance', 'nl-NL', /afdeling IT of Finance/u],
    ['verwijder iedereen van Finance en IT', 'nl-NL', /afdeling Finance of IT/u],
  ] as const)
    it(`lists the people of several departments together: "${text}"`, async () => {
      const chat = team(locale);
      const { tenant } = chat.memory;
      tenant.users.set('alex', { ...tenant.user('alex'), ...{ department: 'Finance' } });
      await chat.say(text);
      assert.deepEqual(names(chat), ['Alex Wilber', 'Jan de Vries']);
      assert.match(chat.card('users').summary, summary);
      assert.deepEqual(tenant.writes, []);
    });

  for (const [text, locale, summary] of [
    ['who has not signed in since June?', 'en-US', /not signed in since Mon,? 1 June 2026/u],
    ['wie heeft zich niet aangemeld sinds 1 juni?', 'nl-NL', /niet aangemeld sinds ma 1 juni 2026/u],
  ] as const)
    it(`lists who has been away since a day, and shows that day: "${text}"`, async () => {
      const chat = team(locale);
      chat.memory.signIns.set('adele', '2026-06-01T06:00:00Z');
      chat.memory.signIns.set('alex', '2026-05-31T21:30:00Z');
      await chat.say(text);
      assert.ok(names(chat).includes('Alex Wilber'));
      assert.ok(!names(chat).includes('Adele Vance'), 'signed in on the day itself');
      assert.match(chat.card('users').summary, summary);
    });

  for (const [text, locale, said] of [
    ['who has not signed in since the merger?', 'en-US', /cannot read “the merger” as a date/u],
    ['wie is niet ingelogd sinds 31 februari?', 'nl-NL', /kan “31 februari” niet als datum lezen/u],
    ['who has not signed in since 1 December 2027?', 'en-US', /“1 December 2027” is still to come/u],
  ] as const)
    it(`asks about a day it cannot use: "${text}"`, async () => {
      const chat = team(locale);
      await chat.say(text);
      assert.match(chat.text, said);
      assert.ok(chat.cards.every(({ card }) => card !== 'users'));
    });

  it('names the day where sign-ins cannot be read', async () => {
    const chat = team();
    chat.memory.premium = false;
    await chat.say("disabled users in Sales who haven't signed in since 1 June");
    assert.match(chat.card('users').notice, /Not checked: not signed in since Mon,? 1 June 2026\./u);
  });

  for (const [text, locale, notice] of [
    ['disabled users in Amsterdam', 'en-US', /^Not used: “in Amsterdam”\. This list takes no notice of it\.$/u],
    ['uitgeschakelde gebruikers in Amsterdam', 'nl-NL', /^Niet gebruikt: “in Amsterdam”\. De lijst houdt hier/u],
    ['delete disabled users in Berlin', 'en-US', /^Not used: “in Berlin”\./u],
    ['verwijder uitgeschakelde gebruikers in Berlijn', 'nl-NL', /^Niet gebruikt: “in Berlijn”\./u],
    ['block all disabled users in Berlin', 'en-US', /^Not used: “in Berlin”\./u],
    ['disabled managers in Sales', 'en-US', /^Not used: “managers”\./u],
    ['uitgeschakelde leidinggevenden in Sales', 'nl-NL', /^Niet gebruikt: “leidinggevenden”\./u],
  ] as const)
    it(`names what it did not use of "${text}"`, async () => {
      const chat = team(locale);
      await chat.say(text);
      assert.deepEqual(names(chat), ['Lynne Robbins']);
      assert.match(chat.card('users').notice, notice);
      assert.deepEqual(chat.memory.tenant.writes, []);
    });

  it('goes on naming it when the card is shown again', async () => {
    const chat = team();
    await chat.say('delete disabled users in Berlin');
    await chat.press('consider');
    assert.match(chat.card('users').notice, /Nobody is selected yet\.[^]*Not used: “in Berlin”\./u);
  });

  it('names several things it did not use, and who was named in vain', async () => {
    const chat = team();
    await chat.say('list the synced users in Berlin');
    assert.match(chat.card('users').notice, /Not used: “synced” and “in Berlin”\./u);
  });

  for (const [text, locale, summary, expected] of [
    ['who is not in Sales?', 'en-US', /not in department Sales/u, true],
    ['wie zit niet in Sales?', 'nl-NL', /niet in afdeling Sales/u, true],
    ['delete everyone outside Sales', 'en-US', /not in department Sales/u, true],
    ['verwijder iedereen buiten IT', 'nl-NL', /niet in afdeling IT/u, false],
    ['who is not disabled?', 'en-US', /sign-in allowed/u, true],
    ['wie is niet geblokkeerd?', 'nl-NL', /aanmelden toegestaan/u, true],
  ] as const)
    it(`does not list the opposite of "${text}"`, async () => {
      const chat = team(locale);
      chat.memory.tenant.users.set('jan2', { ...chat.memory.tenant.user('jan2'), accountEnabled: true });
      await chat.say(text);
      const jans = chat.card('users').rows.filter(({ lines }) => lines.join(' ').includes('jan2@'));
      assert.equal(jans.length > 0, expected, chat.text);
      assert.equal(names(chat).includes('Lynne Robbins'), !expected);
      assert.match(chat.card('users').summary, summary);
      assert.equal(chat.card('users').notice, '');
    });

  it('lists who has no department', async () => {
    const chat = team();
    chat.memory.tenant.users.set('alex', { ...chat.memory.tenant.user('alex'), department: null });
    await chat.say('delete all users without a department');
    assert.ok(names(chat).includes('Alex Wilber'));
    assert.ok(!names(chat).includes('Adele Vance'));
    assert.match(chat.card('users').summary, /without a department/u);
  });

  it('leaves several departments out', async () => {
    const chat = team();
    await chat.say('all members except Sales and Finance');
    assert.deepEqual(
      names(chat).filter((name) => !/Ada|Bob|Hanna/u.test(name)),
      ['Jan de Vries'],
    );
    assert.match(chat.card('users').notice + chat.card('users').summary, /department Sales or Finance/u);
  });

  it('keeps the date of a deletion beside the conditions', async () => {
    const chat = team();
    await chat.say('delete disabled users in Sales on Friday at 18:00');
    assert.deepEqual(names(chat), ['Lynne Robbins']);
    const [kept] = [...chat.memory.store.documents].filter(([key]) => key.startsWith('flow '));
    assert.match(kept![1].body, /"when":\{"kind":"at"/u);
  });
});
