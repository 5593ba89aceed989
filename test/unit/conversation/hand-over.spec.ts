import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import { known } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import { considering } from '../../support/considering.ts';
import { contoso } from '../../support/contoso.ts';
import { group, user } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

/** Adele manages both people called Jan and owns a team alone; Alex is her manager. */
function leader(): MemoryWorld {
  const memory = contoso();
  const { tenant } = memory;
  const jans = ['jan1', 'jan2'].map((id) => tenant.user(id));
  tenant.addGroup('team');
  tenant.groups.get('team')!.owners.add('adele');
  for (const { id } of jans) tenant.managers.set(id, 'adele');
  memory.changes.set('adele', {
    manager: known({ ...refOf(tenant.user('alex')), accountEnabled: true }),
    directReports: known(jans.map(refOf)),
    ownedObjects: known([{ id: 'team', displayName: 'Mark 8', kind: 'team', owners: 1, groupKind: group('team') }]),
  });
  for (const { id } of jans)
    memory.changes.set(id, { manager: known({ ...refOf(tenant.user('adele')), accountEnabled: true }) });
  return memory;
}

describe('handing over', () => {
  it('is asked only where something is left behind, with nobody as the default', async () => {
    const chat = await considering(leader());
    const { choices, texts } = inputsOn(chat.card('considerations'));
    assert.deepEqual(
      choices.filter(({ style }) => style === 'compact').map(({ inputId, value }) => [inputId, value]),
      [
        ['reports', 'nobody'],
        ['groups', 'nobody'],
      ],
    );
    assert.deepEqual(
      texts.map(({ inputId }) => inputId),
      ['heir'],
    );
    const plain = await considering(contoso());
    assert.deepEqual(inputsOn(plain.card('considerations')).texts, []);
  });

  it('hands over before it deletes', async () => {
    const memory = leader();
    const chat = await considering(memory);
    await chat.press('make-plan', { reports: 'manager', groups: 'manager' });
    assert.match(chat.text, /Let the 2 direct reports report to Alex Wilber/u);
    assert.match(chat.text, /Make Alex Wilber owner of the group nobody else owns/u);
    await chat.press('confirm');
    await memory.runJobs();
    const [deleted] = memory.tenant.writes.slice(-1);
    assert.equal(deleted, 'delete adele');
    assert.ok(memory.tenant.writes.includes('own team alex'));
  });

  it('does not delete when the hand-over fails, and names the permission', async () => {
    const memory = leader();
    memory.tenant.addGroup('team', new Failure('permission-missing', { permission: 'Group.ReadWrite.All' }));
    const chat = await considering(memory);
    await chat.press('make-plan', { groups: 'manager' });
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, []);
    await chat.press('show-result', {}, { job: memory.confirmed[0]! });
    assert.match(chat.text, /Group\.ReadWrite\.All/u);
  });

  it('looks up whoever was named, and the plan says whom it found', async () => {
    const memory = leader();
    const chat = await considering(memory);
    await chat.press('make-plan', { reports: 'person', heir: 'lynne' });
    assert.match(chat.card('considerations').problem, /Lynne Robbins cannot take over: the account is blocked/u);
    await chat.press('make-plan', { reports: 'person', heir: 'Bob Beheer' });
    assert.match(chat.text, /report to Bob Beheer/u);
    await chat.press('go-back');
    assert.equal(inputsOn(chat.card('considerations')).texts[0]?.value, 'bob@contoso.com');
  });

  for (const [heir, reads] of [
    ['', /Type who should take over/u],
    ['Jan de Vries', /Several people are called “Jan de Vries”: Jan de Vries \(jan1@contoso\.com\)/u],
    ['Nobody Anywhere', /I found nobody called “Nobody Anywhere”/u],
    ['Adele Vance', /Adele Vance cannot take over: they are in this request themselves/u],
    ['gus@contoso.com', /cannot take over: the account is blocked or a guest/u],
  ] as const)
    it(`asks again for "${heir}" and plans nothing`, async () => {
      const memory = leader();
      const chat = await considering(memory);
      await chat.press('make-plan', { reports: 'person', heir });
      assert.match(chat.card('considerations').problem, reads);
      assert.equal(memory.store.plans.size, 0);
    });

  it('leaves out whoever has nobody to hand over to, in Dutch', async () => {
    const memory = leader();
    memory.changes.set('adele', { ...memory.changes.get('adele'), manager: known(null) });
    const chat = await considering(memory, 'nl-NL');
    await chat.press('make-plan', { reports: 'manager' });
    assert.match(chat.text, /niemand om de medewerkers aan over te dragen/u);
    assert.deepEqual(
      chat.buttons().filter(({ verb }) => verb === 'confirm'),
      [],
    );
  });

  it('asks again when a new report came between plan and click', async () => {
    const memory = leader();
    const chat = await considering(memory);
    await chat.press('make-plan', { reports: 'manager' });
    const { directReports, ...rest } = memory.changes.get('adele')!;
    assert.ok(directReports?.known);
    memory.changes.set('adele', { ...rest, directReports: known([...directReports.value, refOf(user('eva'))]) });
    await chat.press('confirm');
    assert.match(chat.card('plan').notice, /Something changed/u);
    assert.deepEqual(memory.confirmed, []);
  });
});

describe('leaving groups', () => {
  it('is offered for a kept account, and undone', async () => {
    const memory = contoso();
    memory.tenant.addGroup('sales');
    memory.tenant.groups.get('sales')!.members.add('adele');
    memory.changes.set('adele', { groups: known([group('sales')]) });
    const chat = new Chat(memory);
    await chat.say('block Adele Vance');
    await chat.press('consider');
    assert.ok(chat.card('considerations').toggles.some(({ inputId }) => inputId === 'leaveGroups'));
    await chat.press('make-plan', { leaveGroups: 'true' });
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, ['disable adele', 'leave sales adele']);
    await chat.press('undo', {}, { job: memory.confirmed[0]! });
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes.slice(2), ['join sales adele', 'enable adele']);
  });
});
