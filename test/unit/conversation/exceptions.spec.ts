import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { group } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

/** Adele, Alex and Lynne on the considerations card; Adele manages somebody, owns a group alone, and has a mailbox. */
async function three(memory: MemoryWorld = contoso(), locale = 'en-US'): Promise<Chat> {
  const { tenant } = memory;
  tenant.addGroup('team');
  tenant.groups.get('team')!.owners.add('adele');
  memory.changes.set('adele', {
    mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }),
    directReports: known([refOf(tenant.user('jan1'))]),
    ownedObjects: known([{ id: 'team', displayName: 'Mark 8', kind: 'team', owners: 1, groupKind: group('team') }]),
  });
  const chat = new Chat(memory, ADA, locale);
  const order = locale === 'nl-NL' ? 'verwijder' : 'delete';
  await chat.say(`${order} Adele Vance, Alex Wilber, Lynne Robbins`);
  await chat.press('consider');
  return chat;
}

/** The page of one of them. */
const open = (chat: Chat, user: string) => chat.press('show-details', {}, dataFor(chat, user));

function dataFor(chat: Chat, user: string) {
  const button = chat.buttons().find(({ verb, data }) => verb === 'show-details' && data['user'] === user);
  assert.ok(button, `no details of ${user}`);
  return button.data;
}

const rowOf = (chat: Chat, title: string) => chat.card('considerations').rows.find((row) => row.title === title);
const own = (chat: Chat, title: string) => rowOf(chat, title)?.lines.find((line) => /choices|keuzes/u.test(line));
const verbs = (chat: Chat) => chat.card('considerations').actions.map(({ verb }) => verb);

describe('exceptions', () => {
  it('are made on the page of one among several, which starts with the choice for all', async () => {
    const chat = await three();
    await chat.press('make-plan', { revokeSessions: 'true', when: 'at', startDate: '' });
    await open(chat, 'adele');
    const card = chat.card('considerations');
    assert.equal(card.optionsHeading, 'For Adele Vance only');
    assert.equal(card.outcome[0]?.value, 'delete');
    assert.ok(card.outcome[0].choices.some(({ title }) => /Delete the account \(as for everyone\)/u.test(title)));
    assert.deepEqual(
      inputsOn(card).toggles.map(({ inputId, value }) => [inputId, value]),
      [
        ['blockSignIn', 'false'],
        ['revokeSessions', 'true'],
      ],
    );
    assert.deepEqual(
      inputsOn(card).choices.map(({ inputId }) => inputId),
      ['mail', 'licenseWay', 'hold', 'reply', 'reports', 'groups'],
    );
    assert.deepEqual(card.when, [], 'a plan starts for everybody at once');
    assert.deepEqual(verbs(chat), ['keep-own', 'hide-details']);
  });

  it('ask of somebody only what applies to them', async () => {
    const chat = await three();
    await open(chat, 'lynne');
    const { choices, texts, toggles } = inputsOn(chat.card('considerations'));
    assert.deepEqual(
      [...choices, ...texts, ...toggles].map(({ inputId }) => inputId),
      ['mail', 'licenseWay', 'hold', 'revokeSessions'],
      'blocked already, and leaves nothing behind; whether there is a mailbox could not be read',
    );
  });

  it('are told in the list, on the plan and in the result, each with its own number', async () => {
    const memory = contoso();
    const chat = await three(memory);
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block', revokeSessions: 'true' });
    assert.equal(chat.card('considerations').heading, 'Before you delete 2 users and block 1 user');
    assert.equal(chat.card('considerations').notice, 'Kept for Adele Vance only.');
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: only blocked, signed out of all sessions');
    assert.equal(own(chat, 'Alex Wilber'), undefined);
    await chat.press('make-plan');
    const plan = chat.card('plan');
    assert.equal(plan.heading, 'Plan: delete 2 users and block sign-in of 1 user');
    assert.equal(plan.actions[0]?.title, 'Delete 2 users · Block 1 user');
    assert.ok(plan.rows[0]?.lines.includes('Other choices: only blocked, signed out of all sessions'));
    await chat.press('confirm', { typed: '3' });
    assert.equal(chat.card('progress').heading, 'Deleting 2 users · Blocking 1 user');
    await memory.runJobs();
    assert.deepEqual(
      memory.tenant.writes.filter((write) => write.endsWith('adele')),
      ['disable adele', 'revoke adele'],
    );
    await chat.press('show-result', {}, { job: memory.confirmed[0]!, page: 0 });
    assert.equal(chat.card('result').heading, '2 of 2 users deleted · User blocked');
    await chat.say('show my jobs');
    assert.match(chat.text, /2 of 2 users deleted · User blocked/u);
    await chat.press('undo', {}, { job: memory.confirmed[0]! });
    await memory.runJobs();
    assert.equal(memory.tenant.users.get('adele')?.accountEnabled, true);
    assert.ok(memory.tenant.users.has('alex'));
  });

  it('say so in Dutch', async () => {
    const chat = await three(contoso(), 'nl-NL');
    await open(chat, 'adele');
    assert.equal(chat.card('considerations').actions[0]?.title, 'Alleen voor Adele Vance: deze keuzes vastleggen');
    await chat.press('keep-own', { outcome: 'block' });
    assert.equal(chat.card('considerations').heading, 'Voordat u 2 gebruikers verwijdert en 1 gebruiker blokkeert');
    assert.equal(own(chat, 'Adele Vance'), 'Andere keuzes: alleen blokkeren');
    await chat.press('make-plan');
    assert.equal(chat.card('plan').heading, 'Plan: 2 gebruikers verwijderen en aanmelden van 1 gebruiker blokkeren');
  });

  it('stay when the choice for all changes, and are none while they say the same', async () => {
    const chat = await three();
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block' });
    await chat.press('make-plan', { outcome: 'block' });
    assert.match(chat.card('plan').heading, /^Plan: block sign-in of 2 users$/u, 'Lynne is blocked already');
    assert.doesNotMatch(JSON.stringify(chat.card('plan').rows), /Other choices/u);
    await chat.press('go-back');
    assert.equal(own(chat, 'Adele Vance'), undefined);
    await chat.press('make-plan', { outcome: 'delete' });
    assert.equal(chat.card('plan').heading, 'Plan: delete 2 users and block sign-in of 1 user');
  });

  it('end with a button, or with choosing what everyone gets', async () => {
    const chat = await three();
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block' });
    await open(chat, 'adele');
    assert.equal(chat.card('considerations').notice, 'Other choices: only blocked');
    assert.deepEqual(verbs(chat), ['keep-own', 'drop-own', 'hide-details']);
    await chat.press('drop-own');
    assert.equal(chat.card('considerations').notice, 'Adele Vance is treated like everyone again.');
    assert.equal(own(chat, 'Adele Vance'), undefined);
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'delete', mail: 'go', hold: 'unknown', reports: 'nobody', heir: '' });
    assert.match(chat.card('considerations').notice, /nothing differs/u);
    await chat.press('make-plan');
    assert.equal(chat.card('plan').heading, 'Plan: delete 3 users');
  });

  it('change nothing for all: the page is left without keeping', async () => {
    const chat = await three();
    await open(chat, 'adele');
    await chat.press('hide-details', { outcome: 'block', revokeSessions: 'true' });
    assert.equal(chat.card('considerations').outcome[0]?.value, 'delete');
    assert.equal(own(chat, 'Adele Vance'), undefined);
  });

  it('wait while somebody is deselected', async () => {
    const chat = await three();
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block' });
    await chat.press('go-back');
    await chat.press('consider', { 'pick:adele': 'false' });
    await chat.press('make-plan');
    assert.equal(chat.card('plan').heading, 'Plan: delete 2 users');
    await chat.press('go-back');
    await chat.press('go-back');
    await chat.press('consider', { 'pick:adele': 'true' });
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: only blocked');
  });

  it('cannot be what cannot be had together, and say for whom', async () => {
    const memory = contoso();
    const chat = await three(memory);
    await open(chat, 'adele');
    await chat.press('keep-own', { mail: 'shared' });
    const page = chat.card('considerations');
    assert.equal(page.optionsHeading, 'For Adele Vance only', 'still on her page');
    assert.match(page.problem, /A shared mailbox hangs on its account/u);
    assert.equal(page.choices.find(({ inputId }) => inputId === 'mail')?.value, 'shared', 'what was chosen is shown');
    assert.equal(page.notice, '');
    await chat.press('hide-details');
    assert.equal(own(chat, 'Adele Vance'), undefined, 'and was not kept');

    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block', mail: 'shared' });
    await chat.press('make-plan');
    assert.match(chat.text, /Set-Mailbox -Identity 'adele@contoso\.com'/u);
    assert.doesNotMatch(chat.text, /Set-Mailbox -Identity 'alex/u);

    assert.deepEqual(memory.tenant.writes, []);
  });

  it('are refused with a name when a changed choice for all no longer goes with them', async () => {
    const memory = contoso();
    const chat = await three(memory);
    await open(chat, 'adele');
    await chat.press('make-plan', { licenseWay: 'release-by-deletion' }, { flow: flowOf(chat) });
    await chat.press('go-back');
    await open(chat, 'adele');
    await chat.press('keep-own', { hold: 'applies' });
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: a hold applies');
    await chat.press('make-plan', { licenseWay: 'unassign-first' });
    assert.match(chat.card('considerations').problem, /^Adele Vance: With a hold/u);
    assert.equal(memory.store.plans.size, 1, 'only the first plan');
  });

  it('hand over to somebody else than for all, who is looked up at once', async () => {
    const memory = contoso();
    memory.changes.set('alex', { directReports: known([refOf(memory.tenant.user('jan2'))]) });
    const chat = await three(memory);
    await open(chat, 'adele');
    await chat.press('keep-own', { reports: 'person', heir: 'Nobody Atall' });
    assert.match(chat.card('considerations').problem, /I found nobody called “Nobody Atall”/u);
    assert.equal(inputsOn(chat.card('considerations')).texts[0]?.value, 'Nobody Atall');
    await chat.press('keep-own', { reports: 'person', heir: 'Alex Wilber' });
    assert.match(chat.card('considerations').problem, /Alex Wilber cannot take over: they are in this request/u);
    await chat.press('keep-own', { reports: 'person', groups: 'person', heir: 'Zoë Müller' });
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: direct reports to Zoë Müller, groups to Zoë Müller');
    await chat.press('make-plan', { reports: 'person', heir: 'megan@contoso.com' });
    const lines = JSON.stringify(chat.card('plan').rows);
    assert.match(lines, /direct report report to Zoë Müller/u);
    assert.match(lines, /direct report report to Megan Bowen/u);
    assert.match(lines, /Zoë Müller owner of the group/u);
  });

  it('let somebody who only loses licenses take over from the others', async () => {
    const chat = await three();
    await open(chat, 'lynne');
    await chat.press('keep-own', { outcome: 'unassign' });
    await open(chat, 'adele');
    await chat.press('keep-own', { reports: 'person', heir: 'Alex Wilber' });
    await chat.press('keep-own', { reports: 'nobody' });
    await open(chat, 'alex');
    await chat.press('keep-own', { outcome: 'unassign' });
    await open(chat, 'adele');
    await chat.press('keep-own', { reports: 'person', heir: 'Alex Wilber' });
    await chat.press('make-plan');
    assert.match(JSON.stringify(chat.card('plan').rows), /report to Alex Wilber/u);
  });

  it('offer what is possible for somebody who cannot get what the others get', async () => {
    const memory = contoso();
    memory.tenant.add({ ...memory.tenant.user('adele'), id: 'megan', displayName: 'Megan Bowen' });
    const chat = new Chat(memory);
    await chat.say('delete Alex Wilber, Megan Bowen');
    await chat.press('consider');
    await open(chat, 'megan');
    const [outcome] = chat.card('considerations').outcome;
    assert.deepEqual([outcome?.value, outcome?.choices.map(({ value }) => value)], ['', ['unassign']]);
    assert.deepEqual(inputsOn(chat.card('considerations')), { choices: [], texts: [], toggles: [] });
    await chat.press('keep-own', { outcome: 'unassign' });
    await chat.press('make-plan');
    assert.equal(chat.card('plan').heading, 'Plan: delete 1 user and unassign the licenses of 1 user');
  });

  it('stay on the page where another thing to happen asks one more question', async () => {
    const memory = contoso();
    memory.tenant.addGroup('club');
    const chat = new Chat(memory);
    memory.changes.set('alex', { groups: known([group('club')]) });
    await chat.say('delete Alex Wilber, Lynne Robbins');
    await chat.press('consider');
    await open(chat, 'alex');
    await chat.press('keep-own', { outcome: 'block' });
    const card = chat.card('considerations');
    assert.equal(card.optionsHeading, 'For Alex Wilber only');
    assert.equal(card.notice, 'Kept for Alex Wilber only.\nOther choices: only blocked');
    assert.deepEqual(
      card.toggles.map(({ inputId, value }) => [inputId, value]),
      [['leaveGroups', 'false']],
    );
    await chat.press('keep-own', { leaveGroups: 'true' });
    assert.equal(own(chat, 'Alex Wilber'), 'Other choices: only blocked, leaves groups');
  });

  it('are of nobody who is not in the request, and write nothing', async () => {
    const memory = contoso();
    const chat = await three(memory);
    const { flow } = dataFor(chat, 'adele') as { flow: string };
    await chat.press('keep-own', { outcome: 'block' }, { flow, user: 'jan1' });
    assert.match(chat.text, /This card is of an earlier step/u);
    assert.deepEqual([memory.tenant.writes, memory.confirmed], [[], []]);
  });

  it('can be said in words, which change the open request and nothing else', async () => {
    const memory = contoso();
    const chat = await three(memory);
    await chat.press('make-plan');
    await chat.say('but only block Adele');
    assert.equal(chat.card('considerations').notice, 'Set for Adele Vance only: only blocked.');
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: only blocked');
    await chat.say('treat Adele like everyone else');
    assert.equal(chat.card('considerations').notice, 'Adele Vance is treated like everyone again.');
    assert.equal(own(chat, 'Adele Vance'), undefined);
    await chat.say('but only block Adele');
    await chat.say('only unassign the licenses of Lynne Robbins');
    await chat.press('make-plan');
    assert.match(
      chat.card('plan').heading,
      /delete 1 user, block sign-in of 1 user and unassign the licenses of 1 user/u,
    );
    assert.deepEqual([memory.tenant.writes, memory.confirmed], [[], []]);
  });

  it('can be said in Dutch words', async () => {
    const chat = await three(contoso(), 'nl-NL');
    await chat.say('maar blokkeer Adele en Alex alleen');
    assert.equal(
      chat.card('considerations').notice,
      'Alleen voor Adele Vance en Alex Wilber vastgelegd: alleen blokkeren.',
    );
    assert.equal(chat.card('considerations').heading, 'Voordat u 1 gebruiker verwijdert en 2 gebruikers blokkeert');
  });

  it('are not made by words about somebody else, or about everybody there', async () => {
    const chat = await three();
    await chat.say('but only block Zoë Müller');
    assert.doesNotMatch(chat.text, /Set for/u);
    await chat.press('resume');
    assert.equal(own(chat, 'Adele Vance'), undefined);
    await chat.say('just block Adele, Alex and Lynne');
    assert.equal(chat.card('considerations').notice, 'Set: only blocked.', 'that is the choice for all');
    assert.equal(own(chat, 'Adele Vance'), undefined);
  });

  it('are on no page where there is one user', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('show-details');
    assert.deepEqual(verbs(chat), ['hide-details']);
    assert.deepEqual(chat.card('considerations').outcome, []);
  });

  it('are made again for whom a stopped job did not reach', async () => {
    const memory = contoso();
    const chat = await three(memory);
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block' });
    await chat.press('make-plan');
    await chat.press('confirm', { typed: '3' });
    await memory.world.jobs.stop(memory.confirmed[0]!, ADA);
    await memory.runJobs();
    await chat.press('go-on', {}, { job: memory.confirmed[0]! });
    assert.equal(chat.card('plan').heading, 'Plan: delete 2 users and block sign-in of 1 user');
  });

  it('are kept when a scheduled job is changed', async () => {
    const memory = contoso();
    const chat = await three(memory);
    await open(chat, 'adele');
    await chat.press('keep-own', { outcome: 'block' });
    await chat.press('make-plan', { when: 'day' });
    await chat.press('confirm', { typed: '3' });
    await chat.say('what is scheduled');
    assert.match(chat.text, /Scheduled: delete 2 users and block sign-in of 1 user/u);
    await chat.press('change-scheduled', {}, { job: memory.confirmed[0]! });
    assert.equal(own(chat, 'Adele Vance'), 'Other choices: only blocked');
  });

  it('count two hundred, one of them kept', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say(`delete ${addLeavers(memory, 200).join(', ')}`);
    await chat.press('consider');
    await chat.press('turn-page');
    const shown = chat.card('considerations').rows.at(-1);
    const user = String(shown?.actions[0]?.data['user']);
    await open(chat, user);
    await chat.press('keep-own', { outcome: 'block' });
    assert.equal(chat.card('considerations').rows[0]?.title, shown?.title, 'whoever is treated otherwise stands first');
    await chat.press('make-plan');
    assert.equal(chat.card('plan').heading, 'Plan: delete 199 users and block sign-in of 1 user');
  });
});

const flowOf = (chat: Chat): string =>
  String(chat.buttons().find(({ data }) => data['flow'] !== undefined)?.data['flow']);
