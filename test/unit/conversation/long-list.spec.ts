import assert from 'node:assert/strict';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

const NOBODY = Array.from({ length: 12 }, (_, index) => `Quixote Nobody${index}`);

/** Fifty names: twelve that nobody has come first, then one that fits two people. */
async function pasted(head: string, locale = 'en-US'): Promise<Chat> {
  const memory = contoso();
  addLeavers(memory, 37);
  const leavers = Array.from({ length: 37 }, (_, index) => `leaver${index + 1}@contoso.com`);
  const chat = new Chat(memory, ADA, locale);
  await chat.say([head, ...NOBODY, 'Jan de Vries', ...leavers].join('\n'));
  return chat;
}

const titles = (chat: Chat) => chat.card('users').filters.map(({ title }) => title);

/** Presses the button with this title on the card as it is. */
const show = (chat: Chat, title: string, inputs = {}) =>
  chat.press('show-group', inputs, chat.card('users').filters.find((one) => one.title === title)!.data);

describe('a long list', () => {
  it('begins with what must be decided, then who was found; who was not is at the end, with the lines', async () => {
    const chat = await pasted('delete these:');
    const first = chat.card('users');
    assert.equal(first.questions.length, 1);
    assert.equal(first.rows[0]!.toggle.label, 'Leaver Number 1');
    assert.deepEqual(first.others, []);
    await chat.press('turn-page', {}, { ...flowOf(chat), page: 99 });
    const last = chat.card('users');
    assert.equal(last.others.at(-1)!.title, 'Quixote Nobody11');
    assert.equal(last.others.at(-1)!.badge, 'Not found · line 12');
    assert.deepEqual(last.rows, []);
  });

  it('counts, and shows just those on a press; what was ticked meanwhile is kept', async () => {
    const chat = await pasted('delete these:');
    assert.deepEqual(titles(chat), ['✓ All (50)', 'Unclear (1)', 'Found (37)', 'Not found (12)']);
    const leaver = chat.card('users').rows[0]!.toggle.inputId;
    await show(chat, 'Not found (12)', { [leaver]: 'false' });
    const missing = chat.card('users');
    assert.deepEqual(titles(chat), ['All (50)', 'Unclear (1)', 'Found (37)', '✓ Not found (12)']);
    assert.deepEqual([missing.questions, missing.rows], [[], []]);
    assert.deepEqual(missing.others.map(({ title }) => title), NOBODY.slice(0, 10)); // prettier-ignore
    assert.equal(missing.paging.position, 'Page 1 of 2');
    assert.equal(missing.counter, '36 of 37 selected');
    assert.ok(!missing.paging.moves.some(({ verb }) => verb === 'select-all'), 'nobody here can be ticked');
    await chat.press('turn-page', {}, { ...flowOf(chat), page: 1 });
    assert.deepEqual(chat.card('users').others.map(({ title }) => title), NOBODY.slice(10)); // prettier-ignore
    await show(chat, 'All (50)');
    assert.equal(chat.card('users').questions.length, 1);
    assert.equal(chat.card('users').rows[0]!.toggle.value, 'false');
  });

  it('says what to do about a name nobody has once on a page', async () => {
    const chat = await pasted('delete these:');
    await show(chat, 'Not found (12)');
    const hints = chat.card('users').others.flatMap(({ lines }) => lines);
    assert.deepEqual(hints, ['Check the spelling, or type the user principal name (name@company.com).']);
  });

  it('comes back to what must be decided when that is still open', async () => {
    const chat = await pasted('delete these:');
    await show(chat, 'Not found (12)');
    await chat.press('consider');
    assert.match(chat.card('users').notice, /1 name fits several people: “Jan de Vries”/u);
    assert.equal(chat.card('users').questions.length, 1);
  });

  it('is so in Dutch', async () => {
    const chat = await pasted('verwijder deze gebruikers:', 'nl-NL');
    assert.deepEqual(titles(chat), ['✓ Alles (50)', 'Onduidelijk (1)', 'Gevonden (37)', 'Niet gevonden (12)']);
    await show(chat, 'Niet gevonden (12)');
    assert.equal(chat.card('users').others[3]!.badge, 'Niet gevonden · regel 4');
  });

  it('takes a group that is none for all of them', async () => {
    const chat = await pasted('delete these:');
    for (const group of ['constructor', '', 'deleted']) {
      await chat.press('show-group', {}, { ...flowOf(chat), group });
      assert.equal(chat.card('users').questions.length, 1);
    }
  });

  it('is no list to choose from where everybody fits on one page', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete these:\nAdele Vance\nQuixote Nobody\nJan de Vries');
    assert.deepEqual(titles(chat), []);
    assert.equal(chat.card('users').others[0]!.badge, 'Not found');
  });
});

function flowOf(chat: Chat) {
  const { flow } = chat.buttons().find(({ verb }) => verb === 'cancel-flow')!.data;
  return { flow: String(flow) };
}
