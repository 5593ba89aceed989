import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

/** `contoso()` starts on Tuesday 24 November 2026, 10:30 in Amsterdam. */
const chatIn = (locale: string) => new Chat(contoso(), ADA, locale);

async function whenOf(chat: Chat): Promise<readonly (string | undefined)[]> {
  await chat.press('consider');
  const { when, dates, times } = chat.card('considerations');
  return [when[0]?.value, dates[0]?.value, times[0]?.value];
}

describe('saidWhen', () => {
  for (const [locale, text, date, time] of [
    ['nl-NL', 'blokkeer Alex Wilber morgen om 17:00', '2026-11-25', '17:00'],
    ['en-US', 'block Alex Wilber tomorrow at 5pm', '2026-11-25', '17:00'],
    ['nl-NL', 'verwijder Alex Wilber op 24-12 om half zes', '2026-12-24', '17:30'],
    ['nl-NL', 'blokkeer Alex Wilber op 24-12 om half zes', '2026-12-24', '17:30'],
  ] as const)
    it(`fills in the time: ${text}`, async () => {
      const chat = chatIn(locale);
      await chat.say(text);
      assert.deepEqual(await whenOf(chat), ['at', date, time]);
    });

  for (const [locale, text, said] of [
    ['nl-NL', 'verwijder Alex Wilber gisteren', /al voorbij/u],
    ['en-US', 'delete Alex Wilber yesterday', /has passed/u],
    ['nl-NL', 'verwijder Alex Wilber op 31 februari', /bestaat niet/u],
    ['en-US', 'delete Alex Wilber on 31 February', /No calendar/u],
    ['en-US', 'block Alex Wilber on 31 February', /No calendar/u],
    ['nl-NL', 'blokkeer Alex Wilber gisteren', /al voorbij/u],
  ] as const)
    it(`is never now: ${text}`, async () => {
      const chat = chatIn(locale);
      await chat.say(text);
      assert.match(chat.card('users').notice, said);
      assert.deepEqual(await whenOf(chat), ['at', '', '18:00']);
    });

  for (const [locale, over, text] of [
    ['nl-NL', 'begin opnieuw', 'blokkeer Alex Wilber morgen om 17:00'],
    ['en-US', 'start over', 'block Alex Wilber tomorrow at 5pm'],
  ] as const)
    it(`blocks where that is said after "${over}"`, async () => {
      const chat = chatIn(locale);
      await chat.say('delete Adele Vance');
      await chat.say(over);
      await chat.say(text);
      assert.match(chat.card('users').heading, /geblokkeerd|blocked/u);
      assert.deepEqual(await whenOf(chat), ['at', '2026-11-25', '17:00']);
    });

  for (const text of [
    "delete everyone in Sales who hasn't signed in since June 1st",
    'delete everyone in Sales created before 1 March',
  ])
    it(`does not take the day of a condition for when it is to happen: ${text}`, async () => {
      const chat = chatIn('en-US');
      await chat.say(text);
      const flows = [...chat.memory.store.documents].filter(([key]) => key.startsWith('flow '));
      assert.equal(flows.length, 1);
      assert.doesNotMatch(flows[0]![1].body, /"when"/u);
    });
});
