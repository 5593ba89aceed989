import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

/** What the card for an undo, the one for a restore by name and the list of deleted users say of Adele. */
async function told(locale: string, licenseWay: string): Promise<readonly string[]> {
  const memory = contoso();
  const chat = new Chat(memory, ADA, locale);
  const dutch = locale === 'nl-NL';
  await chat.play([
    { say: `${dutch ? 'verwijder' : 'delete'} adele@contoso.com, jan2@contoso.com` },
    { press: 'consider' },
    { press: 'make-plan', inputs: { licenseWay } },
    { press: 'confirm' },
    { runJobs: true },
  ]);
  const about = () => {
    const { rows, summary } = chat.card('users');
    const row = rows.find(({ toggle }) => toggle.label === 'Adele Vance');
    const jan = rows.find(({ toggle }) => toggle.label === 'Jan de Vries');
    // Without the department, which only a record has.
    return [row!.lines[1]!, jan!.lines[1]!].map((line) => line.split(' · ').at(-1)!).concat(summary.split('\n')[1]!);
  };
  const cards: string[][] = [];
  await chat.press('choose-undo', {}, { job: memory.confirmed[0]! });
  cards.push(about());
  await chat.say(dutch ? 'herstel Adele Vance, Jan de Vries' : 'restore Adele Vance, Jan de Vries');
  cards.push(about());
  await chat.say(dutch ? 'toon verwijderde gebruikers' : 'show deleted users');
  cards.push(about());
  const said = cards.map((lines) => lines.join('\n'));
  assert.deepEqual(said, [said[0], said[0], said[0]]);
  return cards[0]!;
}

describe('what comes back', () => {
  for (const way of ['unassign-first', 'release-by-deletion'])
    it(`is said in the same words for an undo and a restore, after ${way}`, async () => {
      const [adele, jan, note] = await told('en-US', way);
      assert.match(adele!, /licenses that come back while seats are free: Microsoft 365 E5 and Visio Plan 2$/u);
      assert.match(jan!, /no licenses come back$/u);
      assert.match(note!, /licenses named below while seats are free/u);
      const [eva, ook, noot] = await told('nl-NL', way);
      assert.match(eva!, /licenties die terugkomen zolang er plaats is: Microsoft 365 E5 en Visio Plan 2$/u);
      assert.match(ook!, /er komen geen licenties terug$/u);
      assert.match(noot!, /licenties die hieronder staan zolang er plaats is/u);
    });

  it('says nothing of licenses where none were taken', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.play([
      { say: 'block adele@contoso.com, jan2@contoso.com' },
      { press: 'consider' },
      { press: 'make-plan' },
      { press: 'confirm' },
      { runJobs: true },
    ]);
    await chat.press('choose-undo', {}, { job: memory.confirmed[0]! });
    assert.doesNotMatch(JSON.stringify(chat.card('users').rows), /licenses/u);
  });
});
