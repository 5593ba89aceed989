import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

/** What the result of an undo asks others to do, after these people were deleted. */
async function after(order: string, locale = 'en-GB', inputs = {}): Promise<string> {
  const chat = new Chat(contoso(), ADA, locale);
  await chat.play([
    { say: order },
    { press: 'consider' },
    { press: 'make-plan', inputs },
    { press: 'confirm' },
    { runJobs: true },
  ]);
  await chat.say(locale === 'en-GB' ? 'how far is it?' : 'hoe ver is het?');
  await chat.press('show-result');
  await chat.press('undo');
  await chat.memory.runJobs();
  await chat.say(locale === 'en-GB' ? 'how far is it?' : 'hoe ver is het?');
  await chat.press('show-result');
  return chat.card('result').sections.flatMap(({ lines }) => lines).join('\n'); // prettier-ignore
}

describe('after a restore', () => {
  it('asks for the Teams phone number where a license could carry one', async () => {
    for (const licenseWay of ['unassign-first', 'release-by-deletion'])
      assert.match(await after('delete Adele Vance', 'en-GB', { licenseWay }), /Teams Administrator: check/u);
    assert.match(await after('verwijder Adele Vance', 'nl-NL'), /Teams-telefoonnummer/u);
  });

  it('does not where nobody who came back had such a license', async () => {
    for (const order of ['delete Alex Wilber', 'delete jan1@contoso.com']) {
      const told = await after(order);
      assert.match(told, /User Administrator: set a new password/u);
      assert.doesNotMatch(told, /phone number/u);
    }
  });
});
