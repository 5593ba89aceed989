import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { considering } from '../../support/considering.ts';
import { contoso } from '../../support/contoso.ts';
import { group } from '../../support/domain-facts.ts';
import type { Chat } from '../../support/memory-chat.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

/** Adele with a mailbox, a report and a group of her own. */
function manager(): MemoryWorld {
  const memory = contoso();
  memory.changes.set('adele', {
    mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }),
    directReports: known([refOf(memory.tenant.user('jan1'))]),
    ownedObjects: known([{ id: 'team', displayName: 'Mark 8', kind: 'team', owners: 1, groupKind: group('team') }]),
  });
  return memory;
}

const more = (chat: Chat) => chat.card('considerations').more[0];

describe('more choices', () => {
  it('folds what seldom needs changing, and says in one line what holds', async () => {
    const chat = await considering(manager());
    const card = chat.card('considerations');
    assert.deepEqual(
      card.choices.map(({ inputId }) => inputId),
      ['mail'],
    );
    assert.deepEqual(
      [...more(chat)!.choices, ...more(chat)!.texts, ...more(chat)!.toggles].map(({ inputId }) => inputId),
      [
        'licenseWay',
        'hold',
        'reply',
        'reports',
        'groups',
        'heir',
        'replyInside',
        'replyOutside',
        'blockSignIn',
        'revokeSessions',
      ],
    );
    assert.equal(more(chat)?.open, false);
    assert.equal(
      more(chat)?.summary,
      'Also: licenses unassigned first, sign-in not blocked first, sessions go on, direct reports get no new manager, groups get no new owner, hold not known.',
    );
  });

  it('says so in Dutch', async () => {
    const chat = await considering(manager(), 'nl-NL');
    assert.equal(more(chat)?.title, 'Meer keuzes');
    assert.match(more(chat)?.summary ?? '', /^Verder: licenties eerst intrekken, .* bewaarplicht niet bekend\.$/u);
  });

  it('is open once something in it is not as usual, or goes wrong', async () => {
    const chat = await considering(manager());
    await chat.press('make-plan', { revokeSessions: 'true' });
    await chat.press('go-back');
    assert.equal(more(chat)?.open, true);
    await chat.press('make-plan', { revokeSessions: 'false' });
    await chat.press('go-back');
    assert.equal(more(chat)?.open, false);
    await chat.press('make-plan', { hold: 'applies' });
    assert.match(chat.card('considerations').problem, /With a hold/u);
    assert.equal(more(chat)?.open, true);
  });

  it('is open where a default of the house cannot be had together with what was chosen', async () => {
    const memory = manager();
    Object.assign(memory.world, { defaults: { hold: 'applies', licenseWay: 'release-by-deletion' } });
    const chat = await considering(memory);
    assert.equal(more(chat)?.open, false);
    await chat.press('make-plan', { outcome: 'unassign' });
    assert.equal(more(chat)?.open, true);
  });

  it('follows what should happen: a block has its groups in sight', async () => {
    const memory = manager();
    memory.tenant.addGroup('club');
    memory.changes.set('adele', { ...memory.changes.get('adele'), groups: known([group('club')]) });
    const chat = await considering(memory);
    assert.deepEqual(chat.card('considerations').toggles, []);
    await chat.press('make-plan', { outcome: 'block' });
    await chat.press('go-back');
    assert.deepEqual(
      chat.card('considerations').toggles.map(({ inputId }) => inputId),
      ['leaveGroups'],
    );
  });
});
