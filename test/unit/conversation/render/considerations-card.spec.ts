import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import { contoso } from '../../../support/contoso.ts';
import { user } from '../../../support/domain-facts.ts';
import { Chat } from '../../../support/memory-chat.ts';

const LONG = [
  'Maximiliaan van den Bergh-Oosterhuizen',
  'Wilhelmina de Groot van Embden-Terpstra',
  'Bartholomeus Kuijpers-Vandenbroucke',
];

describe('considerations card', () => {
  it('names people in full in what they have in common, and counts whoever does not fit', async () => {
    const memory = contoso();
    memory.tenant.add(...LONG.map((displayName, index) => user(`long${index}`, { displayName })));
    const ids = [...LONG.map((_, index) => `long${index}`), 'adele', 'alex', 'jan1', 'jan2'];
    for (const [index, id] of ids.entries())
      memory.changes.set(id, { drive: known({ id, webUrl: 'https://contoso.test', used: (index + 1) * 1_000_000 }) });
    const chat = new Chat(memory);
    await chat.say(`delete ${ids.map((id) => `${id}@contoso.com`).join(', ')}`);
    await chat.press('consider');
    const { summary } = chat.card('considerations');
    const lines = summary.flatMap((row) => row.lines);
    const shared = lines.find((line) => line.includes('Maximiliaan'))!;
    assert.equal(shared, `${LONG.join(', ')}, and 4 more`);
    for (const line of lines) assert.doesNotMatch(line, /…/u);
  });

  it('counts in its heading only those who will be in the plan', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance, Alex Wilber, Megan Bowen');
    await chat.press('consider');
    const { heading, counts } = chat.card('considerations');
    assert.equal(heading, 'Before you delete 2 users');
    assert.match(counts, /1 left out/u);
  });

  it('shows who is left out after those for whom something can be decided', async () => {
    const memory = contoso();
    memory.changes.set('adele', { drive: known({ id: 'drive', webUrl: 'https://contoso.test', used: 5_000_000 }) });
    const chat = new Chat(memory);
    await chat.say('delete Zoë Müller, Megan Bowen, Alex Wilber, Adele Vance');
    await chat.press('consider');
    const titles = chat.card('considerations').rows.map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), ['Adele Vance', 'Alex Wilber']);
    assert.deepEqual(titles.slice(2).sort(), ['Megan Bowen', 'Zoë Müller']);
  });

  for (const [locale, ask] of [
    ['en-US', 'delete'],
    ['nl-NL', 'verwijder'],
  ] as const)
    it(`cuts no reason short for a few users, in ${locale}`, async () => {
      const memory = contoso();
      memory.changes.set('adele', {
        drive: known({ id: 'drive', webUrl: 'https://contoso.test', used: 5_000_000 }),
        mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }),
      });
      const chat = new Chat(memory, undefined, locale);
      await chat.say(`${ask} Adele Vance, Megan Bowen, Zoë Müller`);
      await chat.press('consider');
      const cut = (lines: readonly string[]) => lines.filter((line) => line.includes('…'));
      const { rows } = chat.card('considerations');
      assert.deepEqual(cut(rows.flatMap(({ lines }) => lines)), []);
      await chat.press('make-plan');
      assert.deepEqual(cut(chat.card('plan').rows.flatMap(({ lines }) => lines)), []);
    });
});
