import assert from 'node:assert/strict';
import { known } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { contoso } from '../../support/contoso.ts';
import { considering } from '../../support/considering.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

/** Adele and Jan from IT have files, and another manager each. */
function twoManagers(): MemoryWorld {
  const memory = contoso();
  for (const [id, manager] of [
    ['adele', 'megan'],
    ['jan2', 'bob'],
  ] as const)
    memory.changes.set(id, {
      drive: known({ id: `drive-${id}`, webUrl: `https://contoso.sharepoint.com/${id}`, used: 5 }),
      manager: known({ ...refOf(memory.tenant.user(manager)), accountEnabled: true }),
    });
  return memory;
}

/** Adele has a mailbox of her own. */
function withMail(): MemoryWorld {
  const memory = contoso();
  memory.changes.set('adele', { mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }) });
  return memory;
}

const LANGUAGES = ['en-US', 'nl-NL'] as const;

describe('what a plan says', () => {
  for (const locale of LANGUAGES)
    it(`names everybody whose access to files an undo takes away, in ${locale}`, async () => {
      const chat = new Chat(twoManagers(), ADA, locale);
      await chat.say(
        locale === 'nl-NL'
          ? 'verwijder adele@contoso.com, jan2@contoso.com'
          : 'delete adele@contoso.com, jan2@contoso.com',
      );
      await chat.press('consider');
      await chat.press('make-plan', { onedrive: 'manager' });
      const lines = chat.card('plan').sections.flatMap((section) => section.lines);
      const undo = lines.filter((line) => /shared with|is gedeeld/u.test(line));
      assert.equal(undo.length, 1);
      assert.match(undo[0]!, /Megan Bowen (and|en) Bob Beheer/u);
    });

  for (const [locale, cutOff, goesAlong] of [
    ['en-US', /cut off as soon as its license is unassigned.*30 days/u, /with its memberships and mailbox/u],
    ['nl-NL', /valt weg zodra de licentie ervan wordt ingetrokken.*30 dagen/u, /met lidmaatschappen en postvak/u],
  ] as const)
    it(`does not let the mailbox go with the account where its license goes first, in ${locale}`, async () => {
      const chat = await considering(withMail(), locale);
      await chat.press('make-plan');
      const first = chat.card('plan').rows[0]!.lines.join('\n');
      assert.match(first, cutOff);
      assert.doesNotMatch(first, goesAlong);
      await chat.press('go-back');
      await chat.press('make-plan', { licenseWay: 'release-by-deletion' });
      const kept = chat.card('plan').rows[0]!.lines.join('\n');
      assert.match(kept, goesAlong);
      assert.doesNotMatch(kept, cutOff);
    });

  for (const locale of LANGUAGES)
    it(`speaks of no mailbox where there is none, in ${locale}`, async () => {
      const chat = await considering(contoso(), locale);
      await chat.press('make-plan');
      assert.doesNotMatch(chat.card('plan').rows[0]!.lines.join('\n'), /mailbox|postvak/u);
    });
});
