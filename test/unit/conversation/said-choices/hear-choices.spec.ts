import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { addLeavers, contoso } from '../../../support/contoso.ts';
import { group } from '../../../support/domain-facts.ts';
import { inputsOn } from '../../../support/inputs-on.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../../support/memory-world.ts';

/** Adele leaves behind reports, a group, files and a mailbox; her manager Megan stays. */
function company(): MemoryWorld {
  const memory = contoso();
  const { tenant } = memory;
  tenant.addGroup('team');
  tenant.groups.get('team')!.owners.add('adele');
  memory.changes.set('adele', {
    manager: known({ ...refOf(tenant.user('megan')), accountEnabled: true }),
    mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }),
    drive: known({ id: 'drive', webUrl: 'https://contoso-my.sharepoint.com/adele', used: 5_000, files: 1 }),
    directReports: known([refOf(tenant.user('jan1'))]),
    ownedObjects: known([{ id: 'team', displayName: 'Mark 8', kind: 'team', owners: 1, groupKind: group('team') }]),
  });
  return memory;
}

async function considering(names: string, locale = 'en-US', memory = company()): Promise<Chat> {
  const chat = new Chat(memory, ADA, locale);
  await chat.say(`${locale === 'nl-NL' ? 'verwijder' : 'delete'} ${names}`);
  await chat.press('consider');
  return chat;
}

function chosen(chat: Chat): Readonly<Record<string, string>> {
  const card = chat.card('considerations');
  const { choices, toggles, texts } = inputsOn(card);
  const inputs = [...card.outcome, ...choices, ...toggles, ...texts, ...card.when, ...card.dates, ...card.times];
  return Object.fromEntries(inputs.map(({ inputId, value }) => [inputId, value]));
}

const own = (chat: Chat, title: string) =>
  chat
    .card('considerations')
    .rows.find((row) => row.title === title)
    ?.lines.find((line) => /choices|keuzes/u.test(line));

const nothingWritten = ({ memory }: Chat) => assert.deepEqual([memory.tenant.writes, memory.confirmed], [[], []]);

/** Said on the card of Adele alone → what its inputs are then, and the line that says so. */
const SET: readonly (readonly ['en-US' | 'nl-NL', string, Readonly<Record<string, string>>, string])[] = [
  ['en-US', 'give the OneDrive to the manager', { onedrive: 'manager' }, 'Set: I give the own manager access to the OneDrive.'],
  ['en-US', "give Adele's OneDrive to Alex Wilber", { onedrive: 'person', heir: 'alex@contoso.com' }, 'Set: I give Alex Wilber access to the OneDrive.'],
  ['nl-NL', 'geef de OneDrive aan Alex Wilber', { onedrive: 'person', heir: 'alex@contoso.com' }, 'Vastgelegd: ik geef Alex Wilber toegang tot de OneDrive.'],
  ['en-US', 'sign them out', { revokeSessions: 'true' }, 'Set: signed out of all sessions.'],
  ['en-US', 'revoke sessions', { revokeSessions: 'true' }, 'Set: signed out of all sessions.'],
  ['nl-NL', 'meld ze overal af', { revokeSessions: 'true' }, 'Vastgelegd: afmelden bij alle sessies.'],
  ['en-US', 'block sign-in first', { blockSignIn: 'true' }, 'Set: sign-in blocked first.'],
  ['en-US', "don't block sign-in", { blockSignIn: 'false' }, 'Set: sign-in not blocked first.'],
  ['nl-NL', 'aanmelden niet blokkeren', { blockSignIn: 'false' }, 'Vastgelegd: aanmelden niet eerst blokkeren.'],
  ['en-US', 'only block them', { outcome: 'block' }, 'Set: only blocked.'],
  ['nl-NL', 'alleen blokkeren', { outcome: 'block' }, 'Vastgelegd: alleen blokkeren.'],
  ['en-US', 'let the deletion release them', { licenseWay: 'release-by-deletion' }, 'Set: licenses released by the deletion.'],
  ['en-US', 'keep the licenses', { licenseWay: 'release-by-deletion' }, 'Set: licenses released by the deletion.'],
  ['en-US', 'unassign the licenses first', { licenseWay: 'unassign-first' }, 'Set: licenses unassigned first.'],
  ['nl-NL', 'licenties eerst intrekken', { licenseWay: 'unassign-first' }, 'Vastgelegd: licenties eerst intrekken.'],
  ['en-US', 'new manager for the reports is Alex Wilber', { reports: 'person', heir: 'alex@contoso.com' }, 'Set: direct reports to Alex Wilber.'],
  ['nl-NL', 'Alex wordt de nieuwe leidinggevende', { reports: 'person', heir: 'alex@contoso.com' }, 'Vastgelegd: medewerkers naar Alex Wilber.'],
  ['en-US', 'Alex becomes owner of the groups', { groups: 'person', heir: 'alex@contoso.com' }, 'Set: groups to Alex Wilber.'],
  ['en-US', 'Alex takes over everything', { reports: 'person', groups: 'person', onedrive: 'person', heir: 'alex@contoso.com' }, 'Set: direct reports to Alex Wilber, groups to Alex Wilber, I give Alex Wilber access to the OneDrive.'],
  ['en-US', 'sign them out and block sign-in first', { revokeSessions: 'true', blockSignIn: 'true' }, 'Set: signed out of all sessions.\nSet: sign-in blocked first.'],
  ['en-US', 'no hold', { hold: 'none' }, 'Set: no hold.'],
  ['en-US', 'tomorrow at 9', { when: 'at', startDate: '2026-11-25', startTime: '09:00' }, 'Set: it starts on Wed, 25 November 2026, 09:00 (Europe/Amsterdam).'],
  ['nl-NL', 'morgen om 9 uur', { when: 'at', startDate: '2026-11-25', startTime: '09:00' }, 'Vastgelegd: het begint op wo 25 november 2026, 09:00 (Europe/Amsterdam).'],
]; // prettier-ignore

describe('choices that are said', () => {
  for (const [locale, text, inputs, line] of SET)
    it(`are set as the card would set them, and said in a line: ${text}`, async () => {
      const chat = await considering('Adele Vance', locale);
      await chat.say(text);
      assert.equal(chat.card('considerations').notice, line);
      assert.equal(chat.card('considerations').problem, '');
      const now = chosen(chat);
      assert.deepEqual(Object.fromEntries(Object.keys(inputs).map((key) => [key, now[key]])), inputs);
      nothingWritten(chat);
    });

  it('reach the plan they are made into', async () => {
    const chat = await considering('Adele Vance');
    await chat.say("give Adele's OneDrive to Alex Wilber");
    await chat.say('sign them out');
    await chat.say('show the plan');
    const rows = JSON.stringify(chat.card('plan').rows);
    assert.match(rows, /Alex Wilber/u);
    assert.match(rows, /sessions/u);
    await chat.say("don't sign them out");
    assert.equal(chosen(chat)['revokeSessions'], 'false', 'the plan was of other choices');
    nothingWritten(chat);
  });

  it('hold for those who are named only', async () => {
    const chat = await considering('Adele Vance, Alex Wilber, Lynne Robbins');
    await chat.press('make-plan');
    await chat.say('but only block Adele and Alex');
    assert.equal(chat.card('considerations').notice, 'Set for Adele Vance and Alex Wilber only: only blocked.');
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: only blocked');
    await chat.say('sign Adele out');
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: only blocked, signed out of all sessions');
    await chat.say('treat Adele like everyone else');
    assert.equal(chat.card('considerations').notice, 'Adele Vance is treated like everyone again.');
    nothingWritten(chat);
  });

  it('of everybody by name are the choice for all', async () => {
    const chat = await considering('Adele Vance, Alex Wilber');
    await chat.say('just block Adele and Alex');
    assert.equal(chat.card('considerations').notice, 'Set: only blocked.');
    assert.equal(own(chat, 'Adele Vance'), undefined);
  });

  for (const [locale, text, line] of [
    ['en-US', 'leave Adele out', 'Left out of this request: Adele Vance.'],
    ['en-US', 'skip Adele', 'Left out of this request: Adele Vance.'],
    ['nl-NL', 'laat Adele erbuiten', 'Buiten deze aanvraag gelaten: Adele Vance.'],
    ['nl-NL', 'zonder Adele', 'Buiten deze aanvraag gelaten: Adele Vance.'],
  ] as const)
    it(`leave somebody out, at every stage: ${text}`, async () => {
      const chat = await considering('Adele Vance, Alex Wilber', locale);
      await chat.say(text);
      assert.equal(chat.card('considerations').notice, line);
      assert.doesNotMatch(JSON.stringify(chat.card('considerations').heading), /Adele/u);
      await chat.press('make-plan');
      await chat.say(locale === 'nl-NL' ? 'zonder Alex' : 'without Alex');
      assert.match(chat.card('plan').notice, /Alex Wilber/u, 'nobody would be left');
      await chat.press('go-back');
      await chat.press('go-back');
      assert.equal(chat.card('users').rows.find(({ toggle }) => toggle.label === 'Adele Vance')?.toggle.value, 'false');
      nothingWritten(chat);
    });

  it('leave somebody out of a list nobody was looked into yet', async () => {
    const chat = new Chat(company());
    await chat.say('delete Adele Vance, Alex Wilber');
    await chat.say('leave Adele out');
    const ticked = chat.card('users').rows.map(({ toggle }) => [toggle.label, toggle.value]);
    assert.deepEqual(ticked, [['Adele Vance', 'false'], ['Alex Wilber', 'true']]); // prettier-ignore
  });

  for (const [locale, text] of [
    ['en-US', 'show the plan'],
    ['en-US', 'make the plan'],
    ['nl-NL', 'toon het plan'],
    ['nl-NL', 'maak het plan'],
  ] as const)
    it(`make the plan and show it again: ${text}`, async () => {
      const memory = company();
      const chat = await considering('Adele Vance', locale, memory);
      await chat.say(text);
      const { heading } = chat.card('plan');
      await chat.say(text);
      assert.equal(chat.card('plan').heading, heading);
      assert.equal(memory.store.plans.size, 1, 'the same plan');
      memory.later(16);
      await chat.say(text);
      assert.equal(memory.store.plans.size, 2, 'an expired one is made anew');
      nothingWritten(chat);
    });

  it('come before the plan where nobody was looked into yet', async () => {
    const chat = new Chat(company());
    await chat.say('delete Adele Vance');
    await chat.say('show the plan');
    assert.match(chat.text, /What to think of comes before the plan/u);
    assert.ok(chat.card('considerations'));
  });

  for (const [locale, text, told] of [
    ['en-US', 'sign them out', /press “Continue”, and say it again/u],
    ['nl-NL', 'meld ze af', /druk op ‘Verder’ en zeg het dan nog eens/u],
  ] as const)
    it(`come once it is certain who is meant: ${text}`, async () => {
      const chat = new Chat(company(), ADA, locale);
      await chat.say(locale === 'nl-NL' ? 'verwijder Adele Vance' : 'delete Adele Vance');
      await chat.say(text);
      assert.match(chat.card('users').notice, told);
      await chat.press('consider');
      assert.equal(chosen(chat)['revokeSessions'], 'false');
    });

  it('say why where the card does not even ask', async () => {
    const chat = await considering('Adele Vance');
    await chat.say('only unassign the licenses');
    await chat.say('set an automatic reply: Gone fishing');
    assert.match(chat.card('considerations').problem, /Without its license a mailbox answers nobody/u);
    assert.doesNotMatch(chat.text, /Gone fishing/u);
  });

  it('set the text of a reply where a mailbox is left to answer, and say why not where none is', async () => {
    const chat = await considering('Adele Vance');
    await chat.say('set an automatic reply: I no longer work here');
    assert.match(chat.card('considerations').problem, /a deleted mailbox answers nobody/u);
    await chat.say('only block them');
    assert.equal(chat.card('considerations').problem, '');
    const { reply, replyInside, replyOutside } = chosen(chat);
    assert.deepEqual([reply, replyInside, replyOutside], ['set', 'I no longer work here', 'I no longer work here']);
    const dutch = await considering('Adele Vance', 'nl-NL');
    await dutch.say('automatisch antwoord: ik werk hier niet meer');
    assert.match(dutch.card('considerations').problem, /een verwijderd postvak antwoordt niet/u);
  });

  it('cannot be had together for one either, and then nothing is kept', async () => {
    const chat = await considering('Adele Vance, Alex Wilber');
    await chat.say("keep Adele's mailbox as shared");
    assert.match(chat.card('considerations').problem, /^Adele Vance: A shared mailbox hangs on its account/u);
    assert.equal(own(chat, 'Adele Vance'), undefined);
  });

  it('say so where nobody is concerned, and keep the plan', async () => {
    const chat = await considering('Lynne Robbins');
    await chat.press('make-plan');
    await chat.say('give the OneDrive to Alex Wilber');
    assert.match(chat.card('plan').notice, /makes no difference for anybody/u);
  });

  it('ask who is meant where the name is not in the request, or fits several', async () => {
    const chat = await considering('jan1@contoso.com, jan2@contoso.com, Adele Vance');
    await chat.say('but only block Zoë Müller');
    assert.match(chat.card('message').title, /Nobody in this request is called “Zoë Müller”/u);
    assert.match(chat.text, /Adele Vance/u);
    await chat.say('but only block Jan de Vries');
    const { title, actions } = chat.card('message');
    assert.equal(title, 'Which “Jan de Vries” do you mean?');
    await chat.press('say', {}, actions[1]!.data);
    assert.equal(chat.card('considerations').notice, 'Set for Jan de Vries only: only blocked.');
    await chat.say('sign him out');
    assert.equal(chat.card('message').title, 'Whom do you mean?');
    nothingWritten(chat);
  });

  it('ask who takes over where that is not certain, and set nothing until then', async () => {
    const chat = await considering('Adele Vance');
    await chat.say('give the OneDrive to Jan de Vries');
    const { paragraphs, actions } = chat.card('message');
    assert.match(paragraphs.join(' '), /Several people are called “Jan de Vries”/u);
    await chat.press('say', {}, actions[0]!.data);
    assert.equal(chosen(chat)['heir'], 'jan1@contoso.com');
    for (const [text, problem] of [
      ['give the OneDrive to Nobody Atall', /I found nobody called “Nobody Atall”/u],
      ['give the OneDrive to Adele Vance', /Adele Vance cannot take over/u],
      ['give the OneDrive to Lynne Robbins', /Lynne Robbins cannot take over: the account is blocked/u],
      ['give the OneDrive to somebody', /Type who should take over/u],
    ] as const) {
      await chat.say(text);
      assert.match(chat.text, problem);
    }
    await chat.press('resume');
    assert.equal(chosen(chat)['heir'], 'jan1@contoso.com');
  });

  it('let one person take over, and ask before another does', async () => {
    const chat = await considering('Adele Vance');
    await chat.say('give the OneDrive to Alex Wilber');
    await chat.say('Zoë Müller becomes owner of the groups');
    assert.match(chat.card('considerations').problem, /Alex Wilber takes over something else already/u);
    assert.deepEqual([chosen(chat)['groups'], chosen(chat)['heir']], ['nobody', 'alex@contoso.com']);
    await chat.say('Zoë Müller takes over everything');
    assert.deepEqual([chosen(chat)['groups'], chosen(chat)['heir']], ['person', 'zoe@contoso.com']);
  });

  it('are none in a question, an order about others, or without a request', async () => {
    const chat = await considering('Adele Vance');
    for (const text of ['can I give the OneDrive to someone?', 'what happens to the OneDrive?', 'yes', 'cancel?']) {
      await chat.say(text);
      assert.doesNotMatch(chat.text, /Set:/u, text);
    }
    const fresh = new Chat(company());
    await fresh.say('sign them out');
    assert.doesNotMatch(fresh.text, /Set:/u);
    nothingWritten(chat);
  });

  it('are no exception to a list that was only looked at', async () => {
    for (const [locale, list, text] of [
      ['en-US', 'disabled users', 'everyone except Sales and Marketing'],
      ['nl-NL', 'uitgeschakelde gebruikers', 'iedereen behalve Verkoop en Marketing'],
    ] as const) {
      const chat = new Chat(company(), ADA, locale);
      await chat.say(list);
      await chat.say(text);
      assert.doesNotMatch(chat.text, /in this request|in deze aanvraag/u);
    }
  });

  it('name a few of many, and count the rest once', async () => {
    const memory = company();
    const chat = await considering(addLeavers(memory, 9).join(', '), 'en-US', memory);
    await chat.say('only block Nobody Atall');
    assert.match(chat.text, /and 4 more\. Nothing was changed/u);
    assert.doesNotMatch(chat.text, /and and/u);
  });

  it('of somebody else’s request are none', async () => {
    const memory = company();
    await considering('Adele Vance', 'en-US', memory);
    const other = new Chat(memory, { ...ADA, id: 'bob', displayName: 'Bob Beheer' }, 'en-US', 'chat-ada');
    await other.say('sign them out');
    assert.doesNotMatch(other.text, /Set:/u);
  });
});
