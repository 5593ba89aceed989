import assert from 'node:assert/strict';
import type { FileOffer, StoredFile } from '../../../../src/conversation/reply.ts';
import { known } from '../../../../src/domain/facts.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { contoso } from '../../../support/contoso.ts';
import { E5, subscription } from '../../../support/domain-facts.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA, BOB, type MemoryWorld } from '../../../support/memory-world.ts';

const STORED: StoredFile = { name: 'plan.csv', contentUrl: 'https://x/1', uniqueId: '1', fileType: 'csv' };

function offered(chat: Chat): FileOffer {
  const offer = chat.replies.find((reply) => reply.kind === 'file');
  assert.ok(offer, chat.text);
  return offer;
}

/** Says yes, and returns what was put into the drive. */
async function accept(chat: Chat, ids: FileOffer['ids'] = offered(chat).ids): Promise<string | undefined> {
  let put: string | undefined;
  await chat.send({
    kind: 'consent',
    accepted: true,
    ids,
    store: (bytes) => {
      put = Buffer.from(bytes).toString('utf8');
      return Promise.resolve(STORED);
    },
  });
  return put;
}

async function planned(memory: MemoryWorld, locale = 'en-US', actor = ADA): Promise<Chat> {
  const chat = new Chat(memory, actor, locale);
  await chat.say(
    `${locale === 'nl-NL' ? 'verwijder' : 'delete'} Adele Vance, Alex Wilber, Zoë Müller, Quirijn Onbestaand`,
  );
  await chat.press('consider');
  await chat.press('make-plan');
  return chat;
}

const lines = (content: string | undefined) =>
  (content ?? '')
    .replace(/^\uFEFF/u, '')
    .trim()
    .split('\r\n');

describe('export', () => {
  it('offers the plan with its size, and puts it where it is allowed: a line for each step', async () => {
    const chat = await planned(contoso());
    await chat.press('export-file');
    const offer = offered(chat);
    assert.equal(offer.name, 'farewell-plan-2026-11-24.csv');
    const content = await accept(chat);
    assert.equal(Buffer.byteLength(content ?? ''), offer.sizeInBytes);
    assert.deepEqual(chat.replies, [{ kind: 'stored', ...STORED }]);
    const [heading, ...rows] = lines(content);
    assert.equal(
      heading,
      'Display name,User principal name,No.,Step,Microsoft Graph call,Permission,Can be undone until,Starts,Seats that come free,Remarks',
    );
    assert.match(
      rows[0]!,
      /^Adele Vance,adele@contoso\.com,1,"?Unassign .*POST \/users\/\{id\}\/assignLicense,LicenseAssignment\.ReadWrite\.All,/u,
    );
    assert.match(
      rows[1]!,
      /^Adele Vance,adele@contoso\.com,2,"?Delete .*DELETE \/users\/\{id\},User\.DeleteRestore\.All,"Thu, 24 December 2026, 10:00",Once it is confirmed,,/u,
    );
    assert.match(rows[0]!, /,Once it is confirmed,"Microsoft 365 E5, Visio Plan 2",/u);
    assert.match(rows.at(-1)!, /^Zoë Müller,zoe@contoso\.com,,Left out,,,,,,.*Active Directory/u);
  });

  for (const [locale, trial] of [
    ['en-US', '"Microsoft 365 E5 (trial), Visio Plan 2"'],
    ['nl-NL', 'Microsoft 365 E5 (proefversie), Visio Plan 2'],
  ] as const)
    it(`says as the card does which seats are of a trial, in ${locale}`, async () => {
      const memory = contoso();
      memory.world.directory.subscriptions = () => Promise.resolve([subscription(E5, true)]);
      const chat = await planned(memory, locale);
      await chat.press('export-file');
      const content = await accept(chat);
      assert.ok(lines(content)[1]!.includes(trial), content);
    });

  for (const [locale, remark, badge] of [
    ['en-US', 'For an Exchange Administrator: Set-Mailbox', 'For an Exchange Administrator'],
    ['nl-NL', 'Voor een Exchange-beheerder: Set-Mailbox', 'Voor een Exchange-beheerder'],
  ] as const)
    it(`has the command for a shared mailbox, and does not call left out whoever only it is left for, in ${locale}`, async () => {
      const memory = contoso();
      for (const id of ['adele', 'lynne'])
        memory.changes.set(id, { mailbox: known({ purpose: 'user', automaticReplies: 'disabled' }) });
      const chat = new Chat(memory, ADA, locale);
      await chat.say(`${locale === 'nl-NL' ? 'blokkeer' : 'block'} adele@contoso.com, lynne@contoso.com`);
      await chat.press('consider');
      await chat.press('make-plan', { mail: 'shared', revokeSessions: 'false' });
      await chat.press('export-file');
      const rows = lines(await accept(chat));
      assert.match(rows[1]!, new RegExp(`${remark}.*adele@contoso\\.com`, 'u'));
      const lynne = rows.find((row) => row.startsWith('Lynne'));
      assert.match(lynne!, new RegExp(`[,;]${badge}[,;].*Set-Mailbox.*lynne@contoso\\.com`, 'u'));
    });

  it('does not tell what the plan itself sees to', async () => {
    const memory = contoso();
    memory.changes.set('adele', {
      directReports: known([refOf(memory.tenant.user('jan1'))]),
      manager: known({ ...refOf(memory.tenant.user('megan')), accountEnabled: true }),
    });
    const told = async (reports: string) => {
      const chat = new Chat(memory);
      await chat.say('delete Adele Vance');
      await chat.press('consider');
      await chat.press('make-plan', { reports });
      const onCard = chat.card('plan').rows[0]!.lines.some((line) => /^⚠.*manage/u.test(line));
      await chat.press('export-file');
      const remarks = lines(await accept(chat))[1]!
        .split(',')
        .slice(-2)
        .join();
      return { onCard, inFile: /manage/u.test(remarks) };
    };
    assert.deepEqual(await told('nobody'), { onCard: true, inFile: true });
    assert.deepEqual(await told('manager'), { onCard: false, inFile: false });
  });

  it('counts the days files are kept from the day of the deletion', async () => {
    const memory = contoso();
    memory.changes.set('adele', { drive: known({ id: 'd1', used: 5_000_000, webUrl: 'https://x.test/adele' }) });
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance on 31 December');
    await chat.press('consider');
    await chat.press('make-plan');
    await chat.press('export-file');
    assert.match((await accept(chat)) ?? '', /vanish on Sat, 30 January 2027/u);
  });

  it('is in Dutch for a Dutch reader, in words too', async () => {
    const chat = await planned(contoso(), 'nl-NL');
    await chat.say('exporteer het plan naar Excel');
    const [heading] = lines(await accept(chat));
    assert.equal(
      heading,
      'Weergavenaam;Gebruikersnaam;Nr.;Stap;Aanroep van Microsoft Graph;Machtiging;Ongedaan te maken tot;Begint;Plaatsen die vrijkomen;Opmerkingen',
    );
  });

  for (const [locale, heading, adele, alex] of [
    [
      'en-GB',
      /,Seats that come free,Cost a month \(EUR\),Remarks$/u,
      /,"Microsoft 365 E5, Visio Plan 2",57\.80,/u,
      /,Microsoft 365 E3,1234\.50,/u,
    ],
    [
      'nl-NL',
      /;Plaatsen die vrijkomen;Kosten per maand \(EUR\);Opmerkingen$/u,
      /;Microsoft 365 E5, Visio Plan 2;57,80;/u,
      /;Microsoft 365 E3;1234,50;/u,
    ],
  ] as const)
    it(`says once a user what their seats cost where prices are configured, as a number, in ${locale}`, async () => {
      const memory = contoso();
      const products = new Map([['spe_e5', 5780], ['spe_e3', 123_450]]); // prettier-ignore
      Object.assign(memory.world, { prices: { currency: 'EUR', per: 'month', products } });
      const chat = await planned(memory, locale);
      await chat.press('export-file');
      const [first, ...rows] = lines(await accept(chat));
      assert.match(first!, heading);
      const of = (name: string) => rows.filter((row) => row.startsWith(name));
      assert.match(of('Adele')[0]!, adele);
      assert.match(of('Adele')[0]!, /Visio Plan 2\.?"?$/u, 'what is not counted is a remark');
      assert.match(of('Alex')[0]!, alex);
      assert.equal(rows.filter((row) => /57[.,]80|1234[.,]50/u.test(row)).length, 2);
      assert.match(of('Zoë')[0]!, /Active Directory/u);
    });

  it('says of each step when it starts', async () => {
    const chat = await planned(contoso());
    await chat.press('go-back');
    await chat.press('make-plan', { when: 'staged', startDate: '2026-11-27', startTime: '18:00' });
    await chat.press('export-file');
    const adele = lines(await accept(chat)).filter((line) => line.startsWith('Adele'));
    assert.match(adele[0]!, /PATCH \/users.*,At any time,Once it is confirmed,/u);
    assert.match(adele.at(-1)!, /DELETE \/users.*,"Sun, 27 December 2026, 18:00","Fri, 27 November 2026, 18:00",/u);
  });

  it('says who is treated otherwise', async () => {
    const memory = contoso();
    const chat = await planned(memory);
    await chat.say('but only block Adele');
    await chat.press('make-plan');
    await chat.press('export-file');
    const content = (await accept(chat)) ?? '';
    assert.match(
      content,
      /Adele Vance,adele@contoso\.com,1,Block sign-in\..*PATCH \/users\/\{id\},.*At any time.*Other choices: only blocked/u,
    );
  });

  it('also of a plan that has expired, and of one that was confirmed', async () => {
    const memory = contoso();
    const chat = await planned(memory);
    memory.now = new Date(memory.now.getTime() + 20 * 60_000);
    await chat.press('confirm');
    assert.ok(chat.buttons().some(({ verb, data }) => verb === 'export-file' && data['export'] === 'plan'));
    await chat.press('export-file');
    assert.match((await accept(chat)) ?? '', /Adele Vance/u);
    await chat.say('where were we');
    await chat.press('go-back');
    await chat.press('make-plan');
    await chat.press('confirm', { typed: '2' });
    await chat.say('download the plan as a file');
    assert.match((await accept(chat)) ?? '', /Adele Vance/u);
  });

  it('lists who is left out, with the reason', async () => {
    const chat = await planned(contoso());
    await chat.say('export who is left out');
    assert.equal(offered(chat).name, 'farewell-left-out-2026-11-24.csv');
    const [heading, ...rows] = lines(await accept(chat));
    assert.equal(heading, 'Display name,User principal name,Line in your list,Reason');
    assert.deepEqual(
      rows.map((row) => row.split(',').slice(0, 2)),
      [
        ['Quirijn Onbestaand', ''],
        ['Zoë Müller', 'zoe@contoso.com'],
      ],
    );
    assert.match(rows[0]!, /Nobody has this name/u);
  });

  it('stores nothing that is not wanted, and says so', async () => {
    const chat = await planned(contoso());
    await chat.press('export-file');
    let stored = 0;
    const store = () => {
      stored += 1;
      return Promise.resolve(STORED);
    };
    await chat.send({ kind: 'consent', accepted: false, ids: offered(chat).ids, store });
    assert.equal(stored, 0);
    assert.deepEqual(chat.replies, [{ kind: 'text', text: 'No file was stored.' }]);
  });

  it('gives nobody the plan of somebody else, and nothing that is none', async () => {
    const memory = contoso();
    const chat = await planned(memory);
    await chat.press('export-file');
    const { ids } = offered(chat);
    const bob = new Chat(memory, BOB);
    assert.equal(await accept(bob, ids), undefined);
    assert.match(bob.text, /somebody else|another/iu);
    for (const forged of [
      {},
      { export: 'constructor' },
      { export: 'plan' },
      { export: 'plan', plan: 'x' },
      { export: 'left-out', flow: 'x' },
    ])
      assert.equal(await accept(chat, forged), undefined, JSON.stringify(forged));
    assert.deepEqual(memory.tenant.writes, []);
  });

  it('is in the audit log', async () => {
    const memory = contoso();
    const chat = await planned(memory);
    await chat.press('export-file');
    await accept(chat);
    const entry = memory.store.audit.find(({ what }) => what === 'exported');
    assert.deepEqual([entry?.actorId, entry?.details['export']], ['ada', 'plan']);
  });

  it('says what is missing where there is no plan', async () => {
    const chat = new Chat(contoso());
    await chat.say('export the plan');
    assert.match(chat.text, /There is no request in hand/u);
    await chat.say('delete Adele Vance');
    await chat.say('export the plan');
    assert.match(chat.text, /There is no plan yet/u);
  });
});
