import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat, type Script } from '../../support/memory-chat.ts';
import { BOB } from '../../support/memory-world.ts';

const DELETION: Script = [
  { say: 'delete Adele Vance' },
  { press: 'consider' },
  { press: 'make-plan' },
  { press: 'confirm' },
  { runJobs: true },
];

describe('undoLast', () => {
  it('offers the button of the last job, and changes nothing by itself', async () => {
    const chat = new Chat(contoso());
    await chat.play(DELETION);
    const before = chat.memory.confirmed.length;
    await chat.say('undo');
    const card = chat.card('message');
    assert.equal(card.title, 'Undo your last job?');
    assert.match(card.paragraphs[0] ?? '', /^User deleted, /);
    assert.deepEqual(
      card.actions.map(({ verb }) => verb),
      ['undo', 'show-result'],
    );
    assert.equal(chat.memory.confirmed.length, before);
    await chat.press('undo');
    assert.equal(chat.memory.confirmed.length, before + 1);
  });

  it('says so where the last job was an undo', async () => {
    const chat = new Chat(contoso(), undefined, 'nl-NL');
    await chat.play([
      ...DELETION,
      { say: 'maak dat ongedaan' },
      { press: 'undo' },
      { runJobs: true },
      { say: 'ongedaan maken' },
    ]);
    const card = chat.card('message');
    assert.equal(card.title, 'Er valt niets ongedaan te maken');
    assert.match(card.paragraphs[0] ?? '', /teruggeven/);
    await chat.press('say');
    assert.equal(chat.cards[0]?.card, 'users');
  });

  it('speaks of stopping while the job runs', async () => {
    const chat = new Chat(contoso());
    await chat.play([...DELETION.slice(0, -1), { say: 'undo that please' }]);
    assert.equal(chat.card('message').title, 'A job is still under way');
  });

  it('shows deleted users where the asker has no job', async () => {
    const memory = contoso();
    await new Chat(memory).play(DELETION);
    const other = new Chat(memory, BOB);
    await other.say('undo');
    assert.equal(other.cards[0]?.card, 'users');
  });
});
