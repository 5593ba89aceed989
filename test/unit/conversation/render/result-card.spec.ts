import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA } from '../../../support/memory-world.ts';

async function confirmed() {
  const memory = contoso();
  const chat = new Chat(memory);
  await chat.play([{ say: 'delete Adele Vance' }, { press: 'consider' }, { press: 'make-plan' }, { press: 'confirm' }]);
  return { chat, memory };
}

describe('resultCard', () => {
  it('shows a job that was stopped before it began as stopped, without seats', async () => {
    const { chat } = await confirmed();
    await chat.press('stop-job');
    await chat.say('how far is it?');
    await chat.press('show-result');
    const card = chat.card('result');
    assert.equal(card.heading, 'Stopped before anything was done');
    assert.equal(card.symbol, '■');
    assert.deepEqual(card.sections, []);
    assert.equal(
      chat.buttons().some(({ verb }) => verb === 'stop-paying'),
      false,
    );
  });

  it('does not count what the heading counted already', async () => {
    const { chat, memory } = await confirmed();
    await memory.runJobs();
    await chat.say('how far is it?');
    await chat.press('show-result');
    assert.doesNotMatch(chat.card('result').status, /done/);
  });

  for (const [locale, say, heading, line, kept] of [
    [
      'en-US',
      'delete Adele Vance, Megan Bowen, Zoë Müller',
      'Left out of this plan: 2 users',
      /^Megan Bowen: .*role/iu,
      /still have their accounts/u,
    ],
    [
      'nl-NL',
      'verwijder Adele Vance, Megan Bowen, Zoë Müller',
      'Buiten dit plan gebleven: 2 gebruikers',
      /^Megan Bowen: .*rol/iu,
      /hebben hun account nog/u,
    ],
  ] as const)
    it(`says who was left out of the plan and why, and has them as a file, in ${locale}`, async () => {
      const memory = contoso();
      const chat = new Chat(memory, ADA, locale);
      await chat.play([{ say }, { press: 'consider' }, { press: 'make-plan' }, { press: 'confirm' }]);
      await memory.runJobs();
      await chat.press('show-result', {}, { job: memory.confirmed[0]! });
      const [section] = chat.card('result').sections;
      assert.equal(section!.heading, heading);
      assert.equal(section!.lines.length, 3);
      assert.match(section!.lines[0]!, line);
      assert.match(section!.lines.at(-1)!, kept);
      const button = chat.buttons().find(({ verb }) => verb === 'export-file')!;
      const [file] = await chat.press('export-file', {}, button.data);
      assert.equal(file?.kind, 'file');
    });
});
