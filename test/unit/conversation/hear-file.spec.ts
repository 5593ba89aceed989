import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, HELPDESK } from '../../support/memory-world.ts';

const file = (content: string, text = '', name = 'leavers.csv') => ({
  kind: 'file' as const,
  name,
  text,
  read: () => Promise.resolve(new TextEncoder().encode(content)),
});

const MIXED = [
  'Name;UPN',
  'Adele;adele@contoso.com',
  'Jan;Jan de Vries',
  '?;nobody.at.all@contoso.com',
  'x;=HYPERLINK("http://x")',
  'Adele again;ADELE@contoso.com',
].join('\n');

describe('hearFile', () => {
  it('shows each line as found, unclear, not found or odd, with its number', async () => {
    const chat = new Chat(contoso());
    await chat.send(file(MIXED, 'delete these'));
    const card = chat.card('users');
    assert.equal(card.heading, 'Who should be deleted?');
    assert.match(card.rows[0]!.lines.join(' '), /adele@contoso\.com.*line 2/u);
    assert.match(card.questions[0]!.label, /Jan de Vries.*line 3/u);
    assert.match(JSON.stringify(card.others), /nobody\.at\.all.*Not found · line 4/u);
    assert.match(card.notice, /leavers\.csv: 1 line names nobody I can look up: 5 \(a formula\)\n/u);
    assert.match(card.notice, /leavers\.csv: line 6 repeats a user named before, who counts once\.$/u);
  });

  it('does so in Dutch', async () => {
    const chat = new Chat(contoso(), ADA, 'nl-NL');
    await chat.send(file(MIXED, 'verwijder deze'));
    assert.match(chat.card('users').notice, /op 1 regel staat niemand die ik kan opzoeken: 5 \(een formule\)/u);
    assert.match(chat.card('users').notice, /op regel 6 staat iemand die al eerder is genoemd; die telt één keer/u);
    assert.match(chat.text, /Niet gevonden · regel 4/u);
  });

  it('takes the words beside it for what is to be done, and offers everything where there are none', async () => {
    const heading = async (text: string) => {
      const chat = new Chat(contoso());
      await chat.send(file('adele@contoso.com', text));
      return chat.card('users').heading;
    };
    assert.equal(await heading(''), 'These users are in your file');
    assert.equal(await heading('unassign their licenses'), 'Who should lose licenses?');
    assert.equal(await heading('restore them'), 'Nobody to restore', 'she is not deleted');
  });

  it('leads to a scheduled plan when a day is said', async () => {
    const chat = new Chat(contoso());
    await chat.send(file('adele@contoso.com', 'delete these on 31 December'));
    await chat.press('consider');
    assert.equal(chat.card('considerations').dates[0]?.value, '2026-12-31');
  });

  it('takes 200 lines through to a confirmed plan', async () => {
    const memory = contoso();
    const upns = addLeavers(memory, 200);
    const chat = new Chat(memory);
    await chat.send(file(['userPrincipalName', ...upns].join('\r\n'), 'delete these'));
    assert.match(chat.card('users').counter, /200 of 200/u);
    await chat.press('consider');
    await chat.press('make-plan');
    await chat.press('confirm', { typed: '200' });
    assert.equal(memory.store.jobs.size, 1);
  });

  for (const [what, content, says] of [
    ['is empty', '', /found nobody in the file/u],
    ['is a workbook', 'PK\u0003\u0004\u0000\u0000', /no text/u],
    ['has too many lines', Array.from({ length: 5_001 }, (_, n) => `u${n}@c.com`).join('\n'), /more than 5,000 lines/u],
    ['has nothing but formulas', '=1\n=2', /found nobody/u],
  ] as const)
    it(`says what to do about a file that ${what}`, async () => {
      const chat = new Chat(contoso());
      await chat.send(file(content, 'delete these'));
      assert.match(chat.text, says);
    });

  it('says so when it cannot be fetched, and goes on', async () => {
    const chat = new Chat(contoso());
    await chat.send({ ...file(''), read: () => Promise.reject(new Failure('file-unreachable')) });
    assert.match(chat.text, /could not fetch the file/u);
    await chat.say('hi');
    chat.card('welcome');
  });

  it('fetches nothing for somebody who may not look anybody up', async () => {
    const chat = new Chat(contoso(), HELPDESK);
    let fetched = false;
    await chat.send({
      ...file('adele@contoso.com'),
      read: () => Promise.resolve(((fetched = true), new Uint8Array())),
    });
    assert.equal(fetched, false);
    assert.doesNotMatch(chat.text, /Adele/u);
  });
});
