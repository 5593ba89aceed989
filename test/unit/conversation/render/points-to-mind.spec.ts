import assert from 'node:assert/strict';
import { pointsToMind } from '../../../../src/conversation/render/points-to-mind.ts';
import { known } from '../../../../src/domain/facts.ts';
import type { Finding, Level } from '../../../../src/domain/finding.ts';
import { words } from '../../../../src/locales/words.ts';
import { E3, facts, licensed, state, user } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';
import { addLeavers, contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';

const finding = (consideration: string, level: Level): Finding => ({
  consideration,
  level,
  reason: 'unknown',
  values: {},
});
const people = ['anna', 'ben', 'cas', 'dora'].map((id) => facts(user(id, licensed(state(E3)))));
const english = words('en', 'Europe/Amsterdam');

describe('points to mind', () => {
  for (const [locale, heading, lines] of [
    ['en', 'Points to mind', ['Devices: 1 user · Could not be checked', 'Mailbox: 2 users', 'Direct reports: 1 user']],
    [
      'nl',
      'Aandachtspunten',
      ['Apparaten: 1 gebruiker · Kon niet worden nagegaan', 'Postvak: 2 gebruikers', 'Medewerkers: 1 gebruiker'],
    ],
  ] as const)
    it(`are the considerations with how many users, worst and most first, in ${locale}`, () => {
      const plan = planFor(
        people,
        {},
        {
          anna: [finding('direct-reports', 'caution'), finding('mailbox', 'caution')],
          ben: [finding('mailbox', 'caution'), finding('licenses', 'notice')],
          cas: [finding('devices', 'unknown')],
        },
      );
      assert.deepEqual(pointsToMind(plan, words(locale, 'Europe/Amsterdam')), [{ heading, lines }]);
    });

  it('name those together for which there is no line', () => {
    const many = ['mailbox', 'onedrive', 'devices', 'manager', 'sole-owner', 'holds', 'guest', 'last-sign-in'];
    const plan = planFor(people, {}, { anna: many.map((one) => finding(one, 'caution')) });
    const [section] = pointsToMind(plan, english);
    assert.equal(section!.lines.length, 7);
    assert.match(section!.lines.at(-1)!, /^And 2 more concerns: .+ \(1\), .+ \(1\)$/u);
  });

  it('are left out where there is nothing to mind, or few users tell it themselves', async () => {
    assert.deepEqual(pointsToMind(planFor(people), english), []);
    const memory = contoso();
    const leavers = addLeavers(memory, 4);
    const drive = known({ id: 'drive', webUrl: 'https://contoso.test', used: 5_000_000 });
    for (let at = 1; at <= 4; at += 1) memory.changes.set(`leaver${at}`, { drive, manager: known(null) });
    const headings = async (names: readonly string[]) => {
      const chat = new Chat(memory);
      await chat.play([{ say: `delete ${names.join(', ')}` }, { press: 'consider' }, { press: 'make-plan' }]);
      return chat.card('plan').sections.map(({ heading }) => heading);
    };
    assert.equal((await headings(leavers))[0], 'Points to mind');
    assert.ok(!(await headings(leavers.slice(0, 2))).includes('Points to mind'));
  });
});
