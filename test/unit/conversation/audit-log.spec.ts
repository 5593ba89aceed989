import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

function record(memory: MemoryWorld, what: string, details: Record<string, string | number>): void {
  const at = memory.now.toISOString();
  memory.store.audit.unshift({ tenantId: ADA.tenantId, actorId: ADA.id, what, planId: 'p', details, at });
}

/** A job of 30 users, each with two steps. */
function worked(): MemoryWorld {
  const memory = contoso();
  record(memory, 'job.confirmed', { users: 30, outcome: 'delete' });
  for (let n = 0; n < 30; n += 1) {
    record(memory, 'step.done', { step: 'unassign-licenses', displayName: `Leaver ${n}` });
    record(memory, 'step.done', { step: 'delete-user', displayName: `Leaver ${n}` });
  }
  record(memory, 'step.done', { step: 'delete-user', displayName: 'Grady Archie' });
  record(memory, 'step.failed', { step: 'delete-user', displayName: 'Nora Stays', code: 'user-not-found' });
  record(memory, 'job.done', { done: 29, failed: 1, stopped: 0, outcome: 'delete' });
  return memory;
}

describe('what was done', () => {
  it('is told by job, with what failed, however many steps there were', async () => {
    const chat = new Chat(worked());
    await chat.say('what did you do?');
    assert.match(chat.text, /confirmed: delete 30 users/u);
    assert.match(chat.text, /job finished: 29 done, 1 failed/u);
    assert.match(chat.text, /Nora Stays \(failed\)/u);
    assert.doesNotMatch(chat.text, /Leaver|Grady/u);
    assert.doesNotMatch(chat.text, /The latest/u);
  });

  it('is told step by step of somebody who is named', async () => {
    const chat = new Chat(worked());
    await chat.say('who deleted Grady Archie?');
    assert.match(chat.text, /Grady Archie/u);
    assert.doesNotMatch(chat.text, /Leaver|confirmed/u);
  });

  it('says that there is more than is shown, in Dutch too', async () => {
    const memory = contoso();
    for (let n = 0; n < 16; n += 1) record(memory, 'job.confirmed', { users: n + 1, outcome: 'restore' });
    const chat = new Chat(memory, undefined, 'nl-NL');
    await chat.say('wat heb je gedaan?');
    assert.match(chat.text, /De laatste 15; oudere regels blijven ook bewaard/u);
    assert.match(chat.text, /heeft bevestigd: 16 gebruikers herstellen/u);
  });
});
