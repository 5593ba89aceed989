import assert from 'node:assert/strict';
import { known, unknown } from '../../../src/domain/facts.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import { considering } from '../../support/considering.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

function mailing(): MemoryWorld {
  const memory = contoso();
  memory.changes.set('adele', { mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }) });
  return memory;
}

describe('mail and holds', () => {
  it('are asked only where there is a mailbox', async () => {
    const asked = ({ choices }: { choices: readonly { inputId: string }[] }) =>
      choices.map(({ inputId }) => inputId).filter((id) => id === 'mail' || id === 'hold');
    assert.deepEqual(asked(inputsOn((await considering(mailing())).card('considerations'))), ['mail', 'hold']);
    assert.deepEqual(asked(inputsOn((await considering(contoso())).card('considerations'))), []);
    const unread = contoso();
    unread.changes.set('adele', { mailbox: unknown({ code: 'permission-missing' }) });
    assert.deepEqual(asked(inputsOn((await considering(unread)).card('considerations'))), ['mail', 'hold']);
  });

  it('say of the mail what holds for the way chosen: back with account and license, or by itself', async () => {
    const chat = await considering(mailing());
    const told = () => JSON.stringify(chat.card('considerations').rows);
    assert.match(told(), /with its license taken away first, it comes back only together with account and license/u);
    assert.doesNotMatch(told(), /can be restored for 30 days/u);
    await chat.press('make-plan', { licenseWay: 'release-by-deletion' });
    await chat.press('go-back');
    assert.match(told(), /it goes with the account and can be restored for 30 days/u);
  });

  it('refuse a shared mailbox whose account is deleted, say why, and then write the command', async () => {
    const memory = mailing();
    const chat = await considering(memory);
    await chat.press('make-plan', { mail: 'shared' });
    assert.match(chat.card('considerations').problem, /A shared mailbox hangs on its account/u);
    assert.equal(memory.store.plans.size, 0);
    await chat.press('make-plan', { outcome: 'block' });
    assert.match(chat.text, /Set-Mailbox -Identity 'adele@contoso\.com' -Type Shared/u);
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, ['disable adele']);
  });

  for (const [locale, order, heading, already] of [
    ['en-US', 'block Adele Vance', 'Plan: keep the mailbox of 1 user as a shared one', /Sign-in is blocked already/u],
    ['nl-NL', 'blokkeer Adele Vance', 'Plan: postvak van 1 gebruiker houden als gedeeld postvak', /al geblokkeerd/u],
  ] as const)
    it(`keep the command where sign-in is blocked already, in ${locale}`, async () => {
      const memory = mailing();
      const chat = new Chat(memory, ADA, locale);
      await chat.say(order);
      const adele = memory.tenant.user('adele');
      memory.tenant.users.set('adele', { ...adele, accountEnabled: false });
      await chat.press('consider');
      await chat.press('make-plan', { outcome: 'block', mail: 'shared', revokeSessions: 'false' });
      const plan = chat.card('plan');
      assert.equal(plan.heading, heading);
      assert.match(JSON.stringify(plan.sections), /Set-Mailbox -Identity 'adele@contoso\.com' -Type Shared/u);
      assert.match(JSON.stringify(plan.rows), already);
      assert.doesNotMatch(chat.text, /Nothing is left|niets te doen|niets meer te doen|Left out|Buiten het plan/u);
      assert.ok(!plan.actions.some(({ verb }) => verb === 'confirm'));
    });

  it('refuse to unassign first under a hold, in Dutch, and keep every other choice', async () => {
    const memory = mailing();
    const chat = await considering(memory, 'nl-NL');
    await chat.press('make-plan', { hold: 'applies', revokeSessions: 'true' });
    const card = chat.card('considerations');
    assert.match(card.problem, /Met een bewaarplicht/u);
    assert.equal(inputsOn(card).toggles.find(({ inputId }) => inputId === 'revokeSessions')?.value, 'true');
    await chat.press('make-plan', { licenseWay: 'release-by-deletion' });
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, ['revoke adele', 'delete adele']);
  });
});
