import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA } from '../../../support/memory-world.ts';

describe('plan card', () => {
  it('asks nobody to confirm, and tells no steps, where nobody is left', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Zoë Müller on Friday at 18:00');
    await chat.press('consider');
    const flow = String(chat.buttons().find(({ verb }) => verb === 'go-back')!.data['flow']);
    await chat.press('make-plan', {}, { flow });
    const { facts, rowsHeading, rows, actions } = chat.card('plan');
    assert.deepEqual(
      facts.map(({ title }) => title),
      ['Organization', 'Users', 'Left out'],
    );
    assert.equal(rowsHeading, '1 user left out');
    assert.equal(rows.length, 1);
    assert.ok(!actions.some(({ verb }) => verb === 'confirm'));
  });

  it('does so where somebody is', async () => {
    const chat = new Chat(contoso());
    await chat.play([{ say: 'delete Adele Vance, Zoë Müller' }, { press: 'consider' }, { press: 'make-plan' }]);
    const { facts, rowsHeading } = chat.card('plan');
    assert.equal(facts.at(-1)!.title, 'Confirm before');
    assert.equal(rowsHeading, 'Step by step · 1 user left out');
  });

  for (const [locale, text, title, why] of [
    [
      'en-GB',
      'unassign the licenses of Megan Bowen',
      'Plan: nothing to do',
      /None of the licenses asked for is assigned directly/u,
    ],
    ['nl-NL', 'trek de licenties van Alex Wilber in', 'Plan: niets te doen', /De licenties komen van groepen/u],
  ] as const)
    it(`says why there is nothing to do, in ${locale}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(text);
      await chat.press('plan-unassign');
      const { heading, rows } = chat.card('plan');
      assert.equal(heading, title);
      assert.match(rows[0]!.lines.join(), why);
    });
});
