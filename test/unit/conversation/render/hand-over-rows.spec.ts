import assert from 'node:assert/strict';
import { known, unknown } from '../../../../src/domain/facts.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import type { MemoryWorld } from '../../../support/memory-world.ts';

const drive = (id: string) => known({ id, webUrl: `https://contoso.test/${id}`, used: 5_000_000 });

/** Alex has no manager; of Jan the manager is Megan, whom a role protects. */
function leavers(): MemoryWorld {
  const memory = contoso();
  const boss = (id: string) => known({ ...refOf(memory.tenant.user(id)), accountEnabled: true });
  memory.changes.set('adele', { drive: drive('adele'), manager: boss('zoe') });
  memory.changes.set('alex', { drive: drive('alex'), manager: known(null) });
  memory.changes.set('jan1', { drive: drive('jan1'), manager: boss('megan') });
  return memory;
}

async function considering(locale: string, memory = leavers()): Promise<Chat> {
  const chat = new Chat(memory, undefined, locale);
  const [ask] = locale === 'nl-NL' ? ['verwijder'] : ['delete'];
  await chat.say(`${ask} adele@contoso.com, alex@contoso.com, jan1@contoso.com, megan@contoso.com`);
  await chat.press('consider');
  assert.deepEqual(chat.card('considerations').summary, [], 'nothing is handed over unless asked');
  await chat.say(locale === 'nl-NL' ? 'geef de OneDrive aan de manager' : 'give the OneDrive to the manager');
  return chat;
}

describe('hand-over rows', () => {
  for (const [locale, heading, out, heir] of [
    [
      'en-US',
      'Before you delete 2 users',
      'Alex Wilber has no manager and will be left out.',
      /^Megan Bowen takes over from Jan de Vries, but is on your list too/u,
    ],
    [
      'nl-NL',
      'Voordat u 2 gebruikers verwijdert',
      'Alex Wilber heeft geen manager en blijft buiten het plan.',
      /^Megan Bowen neemt het over van Jan de Vries, maar staat ook op uw lijst/u,
    ],
  ] as const) {
    it(`tell at once who is left out, and who takes over but should go, in ${locale}`, async () => {
      const card = (await considering(locale)).card('considerations');
      assert.equal(card.heading, heading);
      assert.equal(card.summary.length, 2);
      assert.equal(card.summary[0]!.lines[0], out);
      assert.match(card.summary[1]!.lines[0]!, heir);
      assert.equal(card.rows[0]!.title, 'Alex Wilber', 'whoever needs a decision stands first');
    });

    it(`are borne out by the plan, which warns too, in ${locale}`, async () => {
      const chat = await considering(locale);
      await chat.press('make-plan');
      const { rows } = chat.card('plan');
      const jan = rows.find(({ title }) => title === 'Jan de Vries')!;
      assert.match(jan.lines.join('\n'), /⚠ Megan Bowen .*(on your list|op uw lijst)/u);
      assert.ok(
        !rows
          .find(({ title }) => title === 'Adele Vance')!
          .lines.join('\n')
          .includes('⚠ Zoë'),
      );
      assert.ok(rows.findIndex(({ title }) => title === 'Alex Wilber') > 1, 'left out');
    });
  }

  it('do not say that somebody has no manager where that could not be read', async () => {
    const memory = leavers();
    const manager = unknown({ code: 'permission-missing', permission: 'User.Read.All' });
    memory.changes.set('alex', { drive: drive('alex'), manager });
    const [row] = (await considering('en-US', memory)).card('considerations').summary;
    assert.match(row!.lines[0]!, /^I could not read who the manager of Alex Wilber is/u);
  });
});
