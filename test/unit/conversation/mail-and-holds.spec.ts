import assert from 'node:assert/strict';
import { known, unknown } from '../../../src/domain/facts.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import { considering } from '../../support/considering.ts';
import { contoso } from '../../support/contoso.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

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
