import assert from 'node:assert/strict';
import { NO_REPLIES } from '../../../src/domain/automatic-replies.ts';
import { known } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { considering } from '../../support/considering.ts';
import { contoso } from '../../support/contoso.ts';
import { missing } from '../../support/domain-facts.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import type { Chat } from '../../support/memory-chat.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

const FILES = 'https://contoso-my.sharepoint.com/personal/adele/Documents';

/** Adele has files and a mailbox; Alex is her manager. */
function leaver(webUrl = FILES): MemoryWorld {
  const memory = contoso();
  const { tenant } = memory;
  memory.changes.set('adele', {
    manager: known({ ...refOf(tenant.user('alex')), mail: 'alex.w@contoso.com', accountEnabled: true }),
    mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }),
    drive: known({ id: 'd1', webUrl, used: 5_000_000 }),
  });
  tenant.drives.set('d1', new Map([['adele', 'owner']]));
  tenant.replies.set('adele', NO_REPLIES);
  return memory;
}

const asked = (chat: Chat) => inputsOn(chat.card('considerations'));
const ids = (inputs: readonly { readonly inputId: string }[]) => inputs.map(({ inputId }) => inputId);

async function result(chat: Chat, memory: MemoryWorld) {
  await chat.press('confirm');
  await memory.runJobs();
  await chat.press('show-result', {}, { job: memory.confirmed.at(-1)! });
  return chat.card('result');
}

describe('files and replies', () => {
  it('offers access only where there are files, with nobody as the default', async () => {
    const onedrive = asked(await considering(leaver())).choices.find(({ inputId }) => inputId === 'onedrive');
    assert.deepEqual(
      [onedrive?.value, onedrive?.choices.map(({ value }) => value)],
      ['nobody', ['nobody', 'manager', 'person']],
    );
    assert.ok(!ids(asked(await considering(contoso())).choices).includes('onedrive'));
  });

  for (const [locale, byMicrosoft, byMe] of [
    ['en-US', /Microsoft gives Alex Wilber access by default/u, /I give nobody access to the OneDrive/u],
    ['nl-NL', /geeft Microsoft Alex Wilber standaard toegang/u, /ik geef niemand toegang tot de OneDrive/u],
  ] as const)
    it(`tells apart what Microsoft does with the files and what is done here, in ${locale}`, async () => {
      const chat = await considering(leaver(), locale);
      const card = chat.card('considerations');
      assert.match(JSON.stringify(card.rows), byMicrosoft);
      assert.match(card.more[0]?.summary ?? '', byMe);
    });

  it('gives access before it deletes, says how long it lasts, and has the link in the result', async () => {
    const memory = leaver();
    const chat = await considering(memory);
    await chat.press('make-plan', { onedrive: 'manager' });
    assert.match(chat.text, /Give Alex Wilber access to all files in the OneDrive/u);
    assert.match(chat.text, /with the usual retention on .*24 December 2026/u);
    assert.match(chat.text, /deleted after 12 unpaid months/u);
    const { rows } = await result(chat, memory);
    assert.deepEqual(rows[0]?.links, [{ title: 'Open the OneDrive', url: FILES }]);
    assert.ok(memory.tenant.writes.indexOf('share root-d1 alex') < memory.tenant.writes.indexOf('delete adele'));
  });

  it('looks up whoever was named, and undo takes the access back and the link away', async () => {
    const memory = leaver();
    const chat = await considering(memory);
    await chat.press('make-plan', { onedrive: 'person' });
    assert.match(chat.card('considerations').problem, /Type who should take over/u);
    await chat.press('make-plan', { onedrive: 'person', heir: 'Bob Beheer' });
    await result(chat, memory);
    assert.equal(memory.tenant.drives.get('d1')?.get('bob'), 'write');
    const [job] = memory.confirmed;
    await chat.press('undo', {}, { job: job! });
    await memory.runJobs();
    assert.equal(memory.tenant.drives.get('d1')?.has('bob'), false);
    await chat.press('show-result', {}, { job: job! });
    assert.deepEqual(
      chat.card('result').rows.map(({ links }) => links),
      [[]],
    );
  });

  it('makes no link of an address a browser should not open', async () => {
    for (const webUrl of ['javascript:alert(1)', 'http://contoso.com', 'nonsense', '']) {
      const memory = leaver(webUrl);
      const chat = await considering(memory);
      await chat.press('make-plan', { onedrive: 'manager' });
      assert.deepEqual((await result(chat, memory)).rows[0]?.links, [], webUrl);
    }
  });

  it('asks for a reply where the mailbox stays, with a text that names whoever is to be written to', async () => {
    const memory = leaver();
    const chat = await considering(memory);
    assert.deepEqual(ids(asked(chat).texts), ['heir', 'replyInside', 'replyOutside']);
    await chat.press('make-plan', { outcome: 'block', reply: 'set' });
    assert.match(
      chat.text,
      /“Adele Vance no longer works here\. Please write to Alex Wilber \(alex\.w@contoso\.com\)\.”/u,
    );
    await chat.press('go-back');
    const texts = asked(chat).texts.filter(({ multiline }) => multiline);
    assert.deepEqual(ids(texts), ['replyInside', 'replyOutside']);
    assert.match(texts[0]?.value ?? '', /^\[name\] no longer works here/u);
  });

  it('has the texts under the choice before it is made, also for a deletion', async () => {
    const texts = asked(await considering(leaver())).texts.filter(({ multiline }) => multiline);
    assert.deepEqual(ids(texts), ['replyInside', 'replyOutside']);
  });

  for (const [locale, label] of [
    ['en-US', 'Who takes over the OneDrive'],
    ['nl-NL', 'Wie neemt de OneDrive over'],
  ] as const)
    it(`asks who takes over, and of what, in ${locale}`, async () => {
      const [heir] = asked(await considering(leaver(), locale)).texts;
      assert.deepEqual([heir?.inputId, heir?.label], ['heir', label]);
    });

  it('sets the texts that were typed, and puts the old reply back on undo', async () => {
    const memory = leaver();
    const chat = await considering(memory);
    const typed = { replyInside: 'Hi!\r\n<b>[name]</b> left. Ask [contact].', replyOutside: '' };
    await chat.press('make-plan', { outcome: 'block', reply: 'set', ...typed });
    await result(chat, memory);
    const set = memory.tenant.replies.get('adele');
    assert.deepEqual([set?.status, set?.externalAudience, set?.externalReplyMessage], ['alwaysEnabled', 'none', '']);
    assert.match(set?.internalReplyMessage ?? '', /Hi!<br>\n&lt;b&gt;Adele Vance&lt;\/b&gt; left\. Ask Alex Wilber/u);
    await chat.press('undo', {}, { job: memory.confirmed[0]! });
    await memory.runJobs();
    assert.deepEqual(memory.tenant.replies.get('adele'), NO_REPLIES);
  });

  it('says why a plain deletion has no reply, and sets one where the account is blocked now and deleted later', async () => {
    const memory = leaver();
    const chat = await considering(memory);
    await chat.press('make-plan', { reply: 'set' });
    assert.match(chat.card('considerations').problem, /a deleted mailbox answers nobody/u);
    await chat.press('make-plan', { reply: 'set', outcome: 'unassign' });
    assert.match(chat.card('considerations').problem, /Without its license a mailbox answers nobody/u);
    await chat.press('make-plan', { reply: 'set', outcome: 'delete', when: 'staged' });
    assert.match(chat.text, /3\. Set an automatic reply/u);
  });

  it('says on the plan what could not be looked at, and does not leave it out silently', async () => {
    const memory = leaver();
    const chat = await considering(memory);
    memory.changes.set('adele', { drive: missing('Files.Read.All'), mailbox: missing('MailboxSettings.Read') });
    memory.later(20);
    await chat.press('make-plan', { outcome: 'block', onedrive: 'manager', reply: 'set' });
    assert.match(chat.text, /whether there is a OneDrive, so nobody gets access .*Files\.Read\.All is missing/u);
    assert.match(chat.text, /whether there is a mailbox, so no automatic reply .*MailboxSettings\.Read is missing/u);
  });
});
