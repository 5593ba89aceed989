import assert from 'node:assert/strict';
import type { AutomaticReplies } from '../../../src/domain/automatic-replies.ts';
import { known } from '../../../src/domain/facts.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, BOB, type MemoryWorld } from '../../support/memory-world.ts';

/** Ada's clock is Amsterdam's. `contoso()` starts on Tuesday 24 November 2026, 10:30 there. */
const SENTENCE = 'block Adele Vance now and delete her in 30 days';
const IN_30_DAYS = /Thu, 24 December 2026, 18:00 \(Europe\/Amsterdam\)/u;

async function planned(chat: Chat, text = SENTENCE): Promise<void> {
  await chat.say(text);
  await chat.press('consider');
  await chat.press('make-plan');
}

async function blocked(chat: Chat, text = SENTENCE): Promise<void> {
  await planned(chat, text);
  await chat.press('confirm');
  await chat.memory.runJobs();
  await chat.say('what is scheduled?');
  await chat.press('show-result');
}

const BEACH: AutomaticReplies = {
  status: 'alwaysEnabled',
  externalAudience: 'all',
  internalReplyMessage: 'At the beach',
  externalReplyMessage: 'At the beach',
};

const REPLY = { replyInside: 'Gone.', replyOutside: '' };

const isEnabled = (memory: MemoryWorld) => memory.tenant.users.get('adele')?.accountEnabled;
const newest = (memory: MemoryWorld) => [...memory.store.jobs.values()].at(-1)!;

describe('blocking now and deleting later', () => {
  it('goes from a sentence to one plan that says what happens at once, what when, and until when there is a way back', async () => {
    const chat = new Chat(contoso());
    await chat.say(SENTENCE);
    await chat.press('consider');
    const { when, dates } = chat.card('considerations');
    assert.deepEqual([when[0]?.value, dates[0]?.value], ['staged', '2026-12-24']);
    await chat.press('make-plan');
    const plan = chat.card('plan');
    assert.match(plan.heading, /block 1 user now, delete later/u);
    assert.match(JSON.stringify(plan.facts), /As soon as you confirm.*sign-in is blocked/u);
    assert.match(JSON.stringify(plan.facts), IN_30_DAYS);
    assert.match(JSON.stringify(plan.facts), /Undo possible until[^}]*23 January 2027/u);
    assert.match(
      plan.rows[0]!.lines.join('\n'),
      /As soon as you confirm:\n1\. Block sign-in.*\n2\. Sign out.*\nOn Thu, 24 December 2026.*:\n3\. /u,
    );
    assert.match(JSON.stringify(plan.actions), /Block 1 user now, delete later/u);
  });

  it('blocks with the one confirmation, and deletes at its time', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await blocked(chat);
    assert.equal(isEnabled(memory), false);
    const card = chat.card('message');
    assert.match(card.title, /Scheduled: delete 1 user/u);
    assert.match(JSON.stringify(card.facts), /Sign-in.*blocked already/u);
    assert.match(card.paragraphs.join(' '), /sign-in stays blocked until somebody presses/u);
    memory.later(30 * 24 * 60);
    await memory.runJobs();
    assert.equal(memory.tenant.users.has('adele'), false);
    assert.equal(memory.confirmed.length, 1);
    await chat.press('show-result', {}, { job: newest(memory).plan.id });
    // Of the deletion, not of the block a month before.
    assert.match(JSON.stringify(chat.card('result').facts), /Undo possible until[^}]*23 January 2027/u);
  });

  it('does so in Dutch', async () => {
    const chat = new Chat(contoso(), ADA, 'nl-NL');
    await planned(chat, 'blokkeer Adele Vance nu en verwijder haar over 30 dagen');
    assert.match(chat.card('plan').heading, /1 gebruiker nu blokkeren, later verwijderen/u);
    assert.match(chat.text, /do 24 december 2026, 18:00/u);
    await chat.press('confirm');
    assert.match(chat.text, /wordt nu geblokkeerd/u);
    await chat.memory.runJobs();
    await chat.say('wat is er gepland?');
    assert.match(chat.text, /is al geblokkeerd, sinds/u);
  });

  it('is a choice on the card, in 30 days where no date is given', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { when: 'staged', startDate: '', startTime: '09:00' });
    assert.match(chat.text, /Thu, 24 December 2026, 09:00/u);
  });

  it('is not mixed up with what keeps the account', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { when: 'staged', startDate: '2026-12-31', outcome: 'block' });
    assert.match(chat.card('considerations').problem, /goes with deleting/u);
    assert.equal(memory.store.plans.size, 0);
  });

  it('is cancelled by any admin: nobody is deleted, and the card offers to allow sign-in again', async () => {
    const memory = contoso();
    await blocked(new Chat(memory));
    const bob = new Chat(memory, BOB);
    await bob.say('what is scheduled?');
    assert.match(bob.text, /blocked already, since/u);
    await bob.press('show-result');
    await bob.press('stop-job');
    const card = bob.card('result');
    assert.match(card.heading, /Cancelled: nobody is deleted/u);
    assert.match(card.status, /still blocked.*takes that back/u);
    assert.equal(card.rows[0]?.badge, 'Blocked, not deleted');
    assert.deepEqual(card.sections, []);
    assert.match(bob.text, /Sign-in stays blocked until you press “Allow sign-in again”/u);
    assert.equal(isEnabled(memory), false);
    await bob.say('how far is it?');
    assert.match(bob.text, /User blocked, not deleted[^·]*· stopped/u);
    await bob.press('show-result');
    await bob.press('undo');
    await memory.runJobs();
    assert.equal(isEnabled(memory), true);
    assert.equal(memory.tenant.users.has('adele'), true);
    await bob.say('what did you do?');
    assert.match(bob.text, /confirmed: allow sign-in again for 1 user/u);
    assert.doesNotMatch(bob.text, /restore/u);
    await bob.press('show-result', {}, { job: newest(memory).plan.undoes ?? '' });
    assert.equal(bob.card('result').rows[0]?.badge, 'Not deleted; sign-in allowed again');
  });

  it('keeps the way back when its date is changed: the undo of the new plan ends the block of the old one', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await blocked(chat);
    await chat.press('change-scheduled');
    const card = chat.card('considerations');
    assert.match(card.notice, /Still scheduled for/u);
    assert.deepEqual([card.when[0]?.value, card.dates[0]?.value], ['staged', '2026-12-24']);
    await chat.press('make-plan', { when: 'staged', startDate: '2026-12-01', startTime: '08:00' });
    assert.match(chat.text, /Sign-in stays blocked/u);
    await chat.press('confirm');
    await memory.runJobs();
    await memory.runJobs();
    assert.equal(memory.tenant.users.has('adele'), false);
    await chat.press('show-result', {}, { job: newest(memory).plan.id });
    await chat.press('undo');
    await memory.runJobs();
    assert.equal(isEnabled(memory), true);
  });

  it('keeps the way back to the automatic reply of before, too', async () => {
    const memory = contoso();
    memory.tenant.replies.set('adele', BEACH);
    memory.changes.set('adele', { mailbox: known({ purpose: 'user', automaticReplies: 'alwaysEnabled' }) });
    const chat = new Chat(memory);
    await chat.say(SENTENCE);
    await chat.press('consider');
    await chat.press('make-plan', { when: 'staged', startDate: '2026-12-24', reply: 'set', ...REPLY });
    await chat.press('confirm');
    await memory.runJobs();
    await chat.press('show-result', {}, { job: newest(memory).plan.id });
    await chat.press('stop-job');
    await chat.press('go-on');
    const [subject] = [...memory.store.plans.values()].map(({ json }) => JSON.parse(json) as Plan).at(-1)!.subjects;
    assert.deepEqual(subject?.repliedBefore?.texts, { inside: 'Gone.', outside: '' });
    assert.match(subject.repliedBefore.before.internalReplyMessage, /At the beach/u);
  });

  it('can be carried out after all with what was cancelled, and is still undone whole', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await blocked(chat);
    await chat.press('stop-job');
    assert.match(chat.text, /Delete after all/u);
    await chat.press('go-on');
    assert.match(chat.card('plan').heading, /Plan: delete 1 user/u);
    await chat.press('confirm');
    await memory.runJobs();
    assert.equal(memory.tenant.users.has('adele'), false);
    await chat.press('show-result', {}, { job: newest(memory).plan.id });
    await chat.press('undo');
    await memory.runJobs();
    assert.equal(isEnabled(memory), true);
  });
});
