import assert from 'node:assert/strict';
import { loadCards, MAX_CARD_BYTES } from '../../../../src/bot/cards/render-card.ts';
import { NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import { known } from '../../../../src/domain/facts.ts';
import { E3, E5, group, licensed, POWER_BI, state, user, VISIO } from '../../../support/domain-facts.ts';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import type { MemoryWorld } from '../../../support/memory-world.ts';

/** As long as Entra allows, in letters of three bytes. */
const NAME = '漢'.repeat(256);
const GROUP = (index: number) => `${'Groepsnaam '.repeat(20)}${index}`;

/** Some of each kind that others govern. */
const GROUPS = [
  { mailEnabled: true },
  { isAssignableToRole: true },
  { dynamic: true },
  { onPremisesSyncEnabled: true },
  {},
]
  .flatMap((kind) => [kind, kind, kind])
  .map((kind, index) => group(`g${index}`, { ...kind, displayName: GROUP(index) }));
const OWNED = [
  ...GROUPS.map((one) => ({ ...one, kind: 'team' as const, owners: 1, groupKind: one })),
  { id: 'app', displayName: GROUP(99), kind: 'application' as const, owners: 1 },
];

/** Users with everything as long as it can be. */
function enormous(count: number): MemoryWorld {
  const memory = contoso();
  memory.tenant.tiesOf = () => ({ groups: known(GROUPS), ownedObjects: known(OWNED) });
  for (let index = 0; index < count; index += 1) {
    const id = `${String(index).padStart(8, '0')}-5b1c-4c1e-9d1e-0123456789ab`;
    const states = [E3, E5, VISIO, POWER_BI].map((skuId) => state(skuId));
    const upn = `${'u'.repeat(60)}${index}@${'d'.repeat(40)}.com`;
    memory.tenant.add(
      user(id, { displayName: NAME, userPrincipalName: upn, department: 'D'.repeat(64), ...licensed(...states) }),
    );
    memory.changes.set(id, {
      directReports: known(
        Array.from({ length: 40 }, (_, n) => ({ id: `r${n}`, displayName: NAME, userPrincipalName: upn })),
      ),
      ownedObjects: known(
        Array.from({ length: 60 }, (_, n) => ({
          id: `o${n}`,
          displayName: GROUP(n),
          kind: 'team' as const,
          owners: 1,
        })),
      ),
      mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }),
      drive: known({ id: 'drive', used: 5_000_000_000_000, webUrl: 'https://contoso-my.sharepoint.com' }),
      devices: known(12),
    });
  }
  return memory;
}

describe('card size', () => {
  const render = loadCards();
  const fits = (chat: Chat, what: string) => {
    for (const card of chat.cards) {
      const bytes = Buffer.byteLength(JSON.stringify(render(card.card, card.data as never, card.language)));
      assert(bytes <= MAX_CARD_BYTES, `${what}: ${card.card} has ${bytes} bytes`);
    }
  };

  for (const [count, locale] of [
    [1, 'nl-NL'],
    [25, 'en-US'],
    [200, 'nl-NL'],
  ] as const) {
    it(`stays below 25 KB from users to undo with ${count} users whose data is as long as it can be (${locale})`, async () => {
      const memory = enormous(count);
      const chat = new Chat(memory, undefined, locale);
      const upns = [...memory.tenant.users.values()]
        .map((one) => one.userPrincipalName)
        .filter((upn) => upn.startsWith('uu'));
      const step = async (what: string, done: Promise<unknown>) => {
        await done;
        fits(chat, what);
      };
      await step('users', chat.say(`${locale === 'nl-NL' ? 'verwijder' : 'delete'}\n${upns.join('\n')}`));
      await step('consider', chat.press('consider'));
      if (count > 1) await step('page', chat.press('turn-page'));
      await step('details', chat.press('show-details'));
      if (count > 1) {
        const others = { outcome: 'block', revokeSessions: 'true', groups: 'person', heir: 'ada@contoso.com' };
        await step('exception', chat.press('keep-own', others));
        assert.match(JSON.stringify(chat.card('considerations').rows), /choices|keuzes/u);
        await step('details of an exception', chat.press('show-details'));
      }
      await step('back', chat.press('hide-details'));
      await step('plan', chat.press('make-plan'));
      await step('confirm', chat.press('confirm', { typed: String(count) }));
      assert.equal(memory.confirmed.length, 1, chat.text.slice(0, 500));
      await memory.runJobs();
      await step('result', chat.press('show-result', {}, { job: memory.confirmed[0]! }));
      await step('stop paying', chat.press('stop-paying'));
      if (count > 1) await step('choose whom to undo', chat.press('choose-undo', {}, { job: memory.confirmed[0]! }));
      await step('deleted', chat.say(locale === 'nl-NL' ? 'toon verwijderde gebruikers' : 'show deleted users'));
      const all = { 'pick:00000000-5b1c-4c1e-9d1e-0123456789ab': 'true' };
      await step('restore', chat.press('restore-selected', all));
      await memory.runJobs();
      await step('undo', chat.press('undo', {}, { job: memory.confirmed[0]! }));
      memory.tenant.tiesOf = () => ({ groups: known([]), ownedObjects: known([]) });
      await memory.runJobs();
      await step('restored, and much of it not back', chat.press('show-result', {}, { job: memory.confirmed.at(-1)! }));
      assert.match(chat.card('result').symbol, /⚠/);
      if (count > 1) await step('all about one', chat.press('show-result'));
    }).timeout(60_000);
  }

  it('stays below 25 KB with long replies and with files handed over', async () => {
    const memory = enormous(25);
    for (const [id, changes] of memory.changes) {
      if (changes.drive?.known !== true) continue;
      const webUrl = `https://contoso-my.sharepoint.com/personal/${'u'.repeat(100)}/Documents`;
      memory.changes.set(id, { ...changes, drive: known({ id: `drive-${id}`, used: 5, webUrl }) });
      memory.tenant.drives.set(`drive-${id}`, new Map());
      memory.tenant.replies.set(id, NO_REPLIES);
    }
    const chat = new Chat(memory, undefined, 'nl-NL');
    const upns = [...memory.tenant.users.values()].map((one) => one.userPrincipalName);
    await chat.say(`verwijder\n${upns.filter((upn) => upn.startsWith('uu')).join('\n')}`);
    await chat.press('consider');
    const handed = { reports: 'person', groups: 'person', onedrive: 'person', heir: 'Bob Beheer' };
    const long = 'é“'.repeat(500);
    const replies = { outcome: 'block', reply: 'set', replyInside: long, replyOutside: long };
    await chat.press('make-plan', { ...handed, ...replies });
    fits(chat, 'plan');
    await chat.press('go-back');
    fits(chat, 'considerations');
    await chat.press('show-details');
    fits(chat, 'details');
    await chat.press('hide-details');
    await chat.press('make-plan', {
      ...handed,
      reports: 'nobody',
      groups: 'nobody',
      outcome: 'delete',
      reply: 'leave',
    });
    await chat.press('confirm', { typed: '25' });
    await memory.runJobs();
    await chat.press('show-result', {}, { job: memory.confirmed[0]! });
    fits(chat, 'result');
    assert.equal(chat.card('result').rows[0]?.links.length, 1);
  }).timeout(60_000);

  it('stays below 25 KB when a name fits 25 people', async () => {
    const memory = contoso();
    for (let index = 0; index < 25; index += 1)
      memory.tenant.add(
        user(`${index}-5b1c-4c1e-9d1e-0123456789ab`, {
          displayName: `Kim ${NAME.slice(0, 250)}`,
          department: NAME.slice(0, 64),
        }),
      );
    const chat = new Chat(memory);
    await chat.say('delete Kim and Adele Vance');
    assert.equal(chat.card('users').questions[0]?.choices.length, 26);
    fits(chat, 'users');
  });
});
