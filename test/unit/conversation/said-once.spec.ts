import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

const COUNT = 18;

/** Eighteen leavers with a mailbox each; the last manages somebody besides, and has no mailbox. */
function leavers(): { memory: MemoryWorld; names: string } {
  const memory = contoso();
  const names = addLeavers(memory, COUNT);
  const mailbox = known({ purpose: 'user', automaticReplies: 'disabled' } as const);
  for (let at = 1; at <= COUNT; at += 1)
    memory.changes.set(`leaver${at}`, {
      manager: known(null),
      ...(at < COUNT ? { mailbox } : { directReports: known([refOf(memory.tenant.user('megan'))]) }),
    });
  return { memory, names: names.join(', ') };
}

async function considering(locale: string): Promise<Chat> {
  const { memory, names } = leavers();
  const chat = new Chat(memory, ADA, locale);
  await chat.say(`${locale === 'nl-NL' ? 'verwijder' : 'delete'} ${names}`);
  await chat.press('consider');
  return chat;
}

for (const [locale, mail, most, all, steps, onlyThat] of [
  [
    'en-US',
    /^Has a mailbox\./u,
    /17 of 18 users, not Leaver Number 18/u,
    'All 18 users',
    'Unassign Microsoft 365 E3 → Delete the account',
    'Only what is said above.',
  ],
  [
    'nl-NL',
    /^Heeft een postvak\./u,
    /17 van 18 gebruikers, niet Leaver Number 18/u,
    'Alle 18 gebruikers',
    'Microsoft 365 E3 intrekken → Account verwijderen',
    'Alleen wat hierboven staat.',
  ],
] as const)
  describe(`what holds for nearly everybody, in ${locale}`, () => {
    it('is said once on the considerations, with who is excepted', async () => {
      const chat = await considering(locale);
      const { summary, rows } = chat.card('considerations');
      const shared = summary.filter(({ lines }) => lines.some((line) => mail.test(line)));
      assert.equal(shared.length, 1);
      // The worst stands first, whoever has it.
      assert.match(summary[0]!.badge, /1 (user|gebruiker)$/u);
      assert.match(shared[0]!.badge, most);
      assert.ok(!rows.some(({ lines }) => lines.some((line) => mail.test(line))), 'nobody repeats it');
      assert.ok(rows.some(({ lines }) => lines.join() === onlyThat));
      await chat.press('turn-page', { page: 1 });
      const next = chat.card('considerations');
      assert.ok(
        next.summary.some(({ lines }) => lines.some((line) => mail.test(line))),
        'also on the next page',
      );
      assert.ok(!next.rows.some(({ lines }) => lines.some((line) => mail.test(line))));
    });

    it('is still told in the details of one', async () => {
      const chat = await considering(locale);
      await chat.press('show-details');
      const { rows, summary } = chat.card('considerations');
      assert.deepEqual(summary, []);
      await chat.press('hide-details');
      await chat.press('show-details', {}, chat.buttons().filter(({ verb }) => verb === 'show-details')[1]!.data);
      assert.ok(
        [...rows, ...chat.card('considerations').rows].some(({ lines }) => lines.some((line) => mail.test(line))),
      );
    });

    it('is said once on the plan: the steps and what to mind', async () => {
      const chat = await considering(locale);
      await chat.press('make-plan');
      const { rows } = chat.card('plan');
      assert.equal(rows[0]!.title, all);
      assert.ok(rows[0]!.lines.includes(steps), rows[0]!.lines.join('\n'));
      const users = rows.slice(1);
      assert.ok(users.length > 5);
      assert.ok(users.every(({ lines }) => !lines.includes(steps)));
      await chat.press('turn-page', { page: 1 });
      assert.equal(chat.card('plan').rows[0]!.title, all);
      const last = chat.card('plan').rows.find(({ title }) => title === 'Leaver Number 18');
      assert.match(last!.lines.join('\n'), /⚠.*Megan Bowen/u);
    });
  });
