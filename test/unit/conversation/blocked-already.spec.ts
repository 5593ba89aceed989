import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

/** Lynne is blocked already and has a mailbox; Adele signs in. */
function mailboxes(): MemoryWorld {
  const memory = contoso();
  for (const id of ['lynne', 'adele'])
    memory.changes.set(id, { mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }) });
  return memory;
}

async function considering(names: string, locale: string) {
  const chat = new Chat(mailboxes(), ADA, locale);
  await chat.say(`${locale === 'nl-NL' ? 'verwijder' : 'delete'} ${names}`);
  await chat.press('consider');
  return chat;
}

describe('somebody whose sign-in is blocked already', () => {
  for (const [locale, keeps, already, blocks] of [
    [
      'en-US',
      'Keep the account; sign-in is blocked already',
      'Sign-in: is blocked already',
      'Only block sign-in and keep the account',
    ],
    [
      'nl-NL',
      'Het account houden; aanmelden is al geblokkeerd',
      'Aanmelden: is al geblokkeerd',
      'Alleen aanmelden blokkeren en het account houden',
    ],
  ] as const) {
    it(`can be kept for the mailbox, and nothing is said of blocking anew, in ${locale}`, async () => {
      const chat = await considering('lynne@contoso.com', locale);
      const { outcome, comparison } = chat.card('considerations');
      assert.equal(outcome[0]?.choices.find(({ value }) => value === 'block')?.title, keeps);
      assert.ok(comparison[0]?.columns.some(({ lines }) => lines.includes(already)));
      await chat.press('make-plan', { outcome: 'block', mail: 'shared' });
      assert.match(JSON.stringify(chat.card('plan')), /Set-Mailbox/u);
    });

    it(`is blocked with those who are not, in ${locale}`, async () => {
      const chat = await considering('lynne@contoso.com, adele@contoso.com', locale);
      const { outcome, comparison } = chat.card('considerations');
      assert.equal(outcome[0]?.choices.find(({ value }) => value === 'block')?.title, blocks);
      assert.ok(!comparison[0]?.columns.some(({ lines }) => lines.includes(already)));
    });
  }
});
