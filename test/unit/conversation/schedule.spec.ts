import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, BOB } from '../../support/memory-world.ts';

/** Ada's clock is Amsterdam's. `contoso()` starts on Tuesday 24 November 2026, 10:30 there. */
const FRIDAY = { date: '2026-11-27', time: '18:00' };

async function planned(chat: Chat, text: string): Promise<void> {
  await chat.say(text);
  await chat.press('consider');
  await chat.press('make-plan');
}

describe('scheduling', () => {
  it('goes from a sentence to a plan for that time, and runs nothing before', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance on Friday at 18:00');
    await chat.press('consider');
    const { when, dates, times } = chat.card('considerations');
    assert.equal(when[0]?.value, 'at');
    assert.deepEqual([dates[0]?.value, times[0]?.value], [FRIDAY.date, FRIDAY.time]);
    await chat.press('make-plan');
    const plan = chat.card('plan');
    assert.match(JSON.stringify(plan.facts), /Fri, 27 November 2026, 18:00 \(Europe\/Amsterdam\)/u);
    assert.match(JSON.stringify(plan.facts), /Undo possible until[^}]*27 December 2026/u);
    assert.match(JSON.stringify(plan.actions), /Schedule: Delete 1 user/u);
    await chat.press('confirm');
    assert.match(chat.card('message').title, /Scheduled: delete 1 user/u);
    assert.equal([...memory.store.jobs.values()][0]?.plan.options.startAt, '2026-11-27T17:00:00.000Z');
    assert.equal(memory.tenant.users.has('adele'), true);
  });

  it('does so in Dutch', async () => {
    const chat = new Chat(contoso(), ADA, 'nl-NL');
    await planned(chat, 'verwijder Adele Vance vrijdag om 18:00');
    assert.match(chat.text, /vr 27 november 2026, 18:00 \(Europe\/Amsterdam\)/u);
    await chat.press('confirm');
    assert.match(chat.card('message').title, /Gepland: 1 gebruiker verwijderen/u);
    await chat.say('wat is er gepland?');
    assert.match(chat.card('message').title, /één taak gepland/u);
  });

  for (const [locale, text, friday, saturday] of [
    ['en-US', 'delete Adele Vance on Friday at 18:00', 'Fri, 27 November 2026, 18:00', 'Sat, 28 November 2026, 09:15'],
    ['nl-NL', 'verwijder Adele Vance vrijdag om 18:00', 'vr 27 november 2026, 18:00', 'za 28 november 2026, 09:15'],
  ] as const)
    it(`says above everything else for when it is, also once that is changed, in ${locale}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      const top = () => {
        const { heading, facts } = chat.card('plan');
        return [heading, facts[0]!.value];
      };
      await planned(chat, text);
      for (const line of top()) assert.ok(line.endsWith(`${friday} (Europe/Amsterdam)`), line);
      await chat.press('go-back');
      await chat.press('make-plan', { when: 'at', startDate: '2026-11-28', startTime: '09:15' });
      for (const line of top()) assert.ok(line.endsWith(`${saturday} (Europe/Amsterdam)`), line);
      await chat.press('go-back');
      await chat.press('make-plan', { when: 'now' });
      assert.doesNotMatch(top().join(), /2026/u);
    });

  it('takes the time from the card, also when "now" was left ticked beside a date', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { when: 'now', startDate: '2026-12-31', startTime: '09:15' });
    assert.match(chat.text, /Thu, 31 December 2026, 09:15/u);
    await chat.press('go-back');
    await chat.press('make-plan', { when: 'now', startDate: '2026-12-31', startTime: '09:15' });
    assert.doesNotMatch(JSON.stringify(chat.card('plan').facts), /31 December 2026, 09:15/u);
  });

  for (const [how, inputs] of [
    ['scheduled', { when: 'at', startDate: '2026-12-31', startTime: '18:00' }],
    ['staged', { when: 'staged', startDate: '2026-12-31', startTime: '18:00' }],
  ] as const)
    it(`says on considerations and plan when files vanish after a ${how} deletion`, async () => {
      const memory = contoso();
      memory.changes.set('adele', { drive: known({ id: 'd1', used: 5_000_000, webUrl: 'https://x.test/adele' }) });
      const chat = new Chat(memory);
      await chat.say('delete Adele Vance');
      await chat.press('consider');
      assert.match(JSON.stringify(chat.card('considerations').rows), /on Thu, 24 December 2026/u);
      await chat.press('make-plan', inputs);
      assert.match(JSON.stringify(chat.card('plan').rows), /on Sat, 30 January 2027/u);
      await chat.press('go-back');
      assert.match(JSON.stringify(chat.card('considerations').rows), /on Sat, 30 January 2027/u);
    });

  for (const [locale, text, says] of [
    ['en-US', 'delete Adele Vance', /time you chose have passed.*Nothing was done/u],
    ['nl-NL', 'verwijder Adele Vance', /gekozen datum en tijd zijn voorbij.*Er is niets gedaan/u],
  ] as const)
    it(`does not start at once when it is confirmed after its time, in ${locale}`, async () => {
      const memory = contoso();
      const chat = new Chat(memory, ADA, locale);
      await chat.say(text);
      await chat.press('consider');
      await chat.press('make-plan', { when: 'at', startDate: '2026-11-24', startTime: '10:31' });
      memory.now = new Date('2026-11-24T09:31:00.000Z');
      await chat.press('confirm');
      assert.match(chat.card('plan').notice, says);
      assert.equal(memory.store.jobs.size, 0);
      assert.deepEqual(memory.confirmed, []);
    });

  it('waits 24 hours where somebody may object', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { when: 'day' });
    await chat.press('confirm');
    const [job] = memory.store.jobs.values();
    assert.equal(Date.parse(job!.plan.options.startAt!) - Date.parse(job!.plan.createdAt), 86_400_000);
  });

  for (const [what, inputs, says] of [
    ['has passed', { when: 'at', startDate: '2026-11-01', startTime: '09:00' }, /have passed/u],
    ['is no date', { when: 'at', startDate: '', startTime: '09:00' }, /could not read/u],
    ['is no time', { when: 'at', startDate: '2026-12-31', startTime: 'noon' }, /could not read/u],
    ['is years away', { when: 'at', startDate: '2031-01-01', startTime: '09:00' }, /at most a year/u],
  ] as const)
    it(`asks again for a time that ${what}, and keeps every other choice`, async () => {
      const memory = contoso();
      const chat = new Chat(memory);
      await chat.say('delete Adele Vance');
      await chat.press('consider');
      await chat.press('make-plan', { ...inputs, licenseWay: 'release-by-deletion', blockSignIn: 'true' });
      const card = chat.card('considerations');
      assert.match(card.problem, says);
      assert.equal(
        inputsOn(card).choices.find(({ inputId }) => inputId === 'licenseWay')?.value,
        'release-by-deletion',
      );
      assert.equal(inputsOn(card).toggles.find(({ inputId }) => inputId === 'blockSignIn')?.value, 'true');
      assert.equal(memory.store.jobs.size, 0);
    });

  it('shows what is scheduled to every admin, who may cancel it', async () => {
    const memory = contoso();
    await planned(new Chat(memory), 'delete Adele Vance on Friday at 18:00').then(() => undefined);
    const ada = new Chat(memory);
    await planned(ada, 'delete Alex Wilber on 31 December');
    await ada.press('confirm');
    const bob = new Chat(memory, BOB);
    await bob.say('what is scheduled?');
    assert.match(bob.text, /One job is scheduled/u);
    assert.match(bob.text, /31 December 2026, 18:00/u);
    await bob.press('show-result');
    await bob.press('stop-job');
    assert.match(bob.text, /Stopped before anything was done/u);
    await bob.say('what is scheduled?');
    assert.match(bob.text, /Nothing is scheduled/u);
    assert.equal(memory.tenant.users.has('alex'), true);
  });

  describe('changed', () => {
    async function changing(memory = contoso()): Promise<Chat> {
      const chat = new Chat(memory);
      await planned(chat, 'delete Adele Vance on Friday at 18:00');
      await chat.press('confirm');
      await chat.press('change-scheduled');
      return chat;
    }
    const states = ({ memory }: Chat) => [...memory.store.jobs.values()].map(({ state }) => state);
    const MONDAY = { when: 'at', startDate: '2026-11-30', startTime: '18:00' };

    it('stays as it was until the new plan is confirmed, which takes its place', async () => {
      const chat = await changing();
      const card = chat.card('considerations');
      assert.match(card.notice, /Still scheduled for Fri, 27 November 2026, 18:00/u);
      assert.deepEqual([card.dates[0]?.value, card.times[0]?.value], [FRIDAY.date, FRIDAY.time]);
      assert.doesNotMatch(chat.text, /another job|a job of yours/u, 'nobody is in the way of their own change');
      await chat.press('make-plan', MONDAY);
      const { facts } = chat.card('plan');
      assert.match(JSON.stringify(facts), /Mon, 30 November 2026, 18:00/u);
      assert.match(JSON.stringify(facts), /Takes the place of[^}]*scheduled for Fri, 27 November 2026, 18:00/u);
      assert.deepEqual(states(chat), ['queued']);
      await chat.press('confirm');
      assert.deepEqual(states(chat), ['stopped', 'queued']);
      assert.match(chat.text, /Replaced: now Mon, 30 November 2026, 18:00/u);
      assert.match(chat.card('message').title, /Scheduled/u);
      await chat.say('what is scheduled?');
      assert.match(chat.text, /One job is scheduled/u);
      assert.match(chat.text, /30 November 2026, 18:00/u);
    });

    it('stays as it was when nothing comes of the change', async () => {
      const chat = await changing();
      await chat.press('cancel-flow');
      assert.deepEqual(states(chat), ['queued']);
    });

    it('cannot be changed any more once it was cancelled or has begun: nothing is confirmed', async () => {
      const chat = await changing();
      await chat.press('make-plan', MONDAY);
      await new Chat(chat.memory, BOB).press('stop-job', {}, { job: chat.memory.confirmed[0]! });
      await chat.press('confirm');
      assert.match(chat.text, /does not wait for its time any more/u);
      assert.equal(chat.memory.confirmed.length, 1);
    });

    it('leaves no way to carry out the old plan besides the new one', async () => {
      const chat = await changing();
      await chat.press('make-plan', MONDAY);
      await chat.press('confirm');
      await chat.press('show-result', {}, { job: chat.memory.confirmed[0]! });
      const { heading, status, rows } = chat.card('result');
      assert.match(heading, /^Replaced: now Mon, 30 November 2026, 18:00/u);
      assert.match(status, /Ada Admin changed it to Mon, 30 November 2026, 18:00/u);
      assert.equal(rows[0]?.badge, 'Replaced by the changed plan');
      assert.equal(
        chat.buttons().some(({ verb }) => verb === 'go-on'),
        false,
      );
      assert.equal(chat.buttons().find(({ verb }) => verb === 'show-result')?.data['job'], chat.memory.confirmed[1]);
    });
  });

  it('asks for a day when none could be read, instead of starting at once', async () => {
    const chat = new Chat(contoso());
    await planned(chat, 'schedule the deletion of Adele Vance');
    assert.match(chat.card('considerations').problem, /could not read a date/u);
  });
});
