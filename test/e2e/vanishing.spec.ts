import assert from 'node:assert/strict';
import { startApp, type App } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startTenant, type Tenant } from '../../src/simulator/start-tenant.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { makeDataDir, removeDataDir } from '../support/farewell-process.ts';
import { planFor, verb } from '../support/path-to-plan.ts';
import { TeamsClient } from '../support/teams-client.ts';
import { textOf } from '../support/card-elements.ts';

const DAY = 86_400_000;
const wait = { timeoutMs: 60_000 };

const SPEECH = [
  {
    locale: 'en-US',
    order: 'delete alex.wilber@contoso.com',
    deleted: /User deleted/,
    warned: /A user you deleted will soon be gone for good/,
    left: [/Alex Wilber\n.*7 days left to restore/, /Alex Wilber\n.*2 days left to restore/],
    restored: /User restored/,
  },
  {
    locale: 'nl-NL',
    order: 'verwijder anna.visser@contoso.com en lynne.robbins@contoso.com',
    deleted: /2 van 2 gebruikers verwijderd/,
    warned: /2 gebruikers die u hebt verwijderd, zijn binnenkort voorgoed weg/,
    left: [/Anna Visser\n.*nog 7 dagen te herstellen/, /Anna Visser\n.*nog 2 dagen te herstellen/],
    restored: /2 van 2 gebruikers hersteld/,
  },
] as const;

describe('the warnings before a deletion is final, over the wire', function () {
  this.timeout(240_000);
  let tenant: Tenant;
  let connector: Connector;
  let dataDir: string;
  let app: App | undefined;

  before(async () => {
    dataDir = await makeDataDir();
    tenant = await startTenant({ port: 0 });
    const answer = await fetch(`${tenant.baseUrl}/v1.0/organization`);
    const { value } = (await answer.json()) as { value: { id: string }[] };
    connector = await startConnector({ tenantId: value[0]?.id ?? '' });
  });
  after(async () => {
    await app?.close();
    await connector.close();
    await tenant.close();
    await removeDataDir(dataDir);
  });

  /** The product once more on the same data, so many days later by its own clock. */
  async function restart(days: number): Promise<string> {
    await app?.close();
    const config = loadConfig({
      PORT: '0',
      CHAT_PORT: '0',
      GRAPH_BASE_URL: tenant.baseUrl,
      DATA_DIR: dataDir,
    });
    app = await startApp(config, createLog('silent'), { clock: { now: () => new Date(Date.now() + days * DAY) } });
    return app.botUrl;
  }

  it('come on day 23 and day 28 in the language of the chat, once each, and their buttons restore', async () => {
    const persona = (role: 'admin' | 'secondAdmin') => tenant.personas.find((one) => one.role === role)!;
    const people = [persona('admin'), persona('secondAdmin')] as const;
    const clients = (botUrl: string) =>
      SPEECH.map((speech, index) => ({
        speech,
        admin: new TeamsClient({ connector, botUrl, persona: people[index]!, locale: speech.locale }),
      }));
    const warnings = (admin: TeamsClient, warned: RegExp) =>
      admin.cards.map(({ content }) => textOf(content)).filter((text) => warned.test(text));

    for (const { speech, admin } of clients(await restart(0))) {
      await planFor(admin, speech.order);
      await admin.press(verb('confirm'));
      await admin.expectCard((_, text) => speech.deleted.test(text), wait);
    }
    for (const { speech, admin } of clients(await restart(23)))
      await admin.expectCard((_, text) => speech.warned.test(text) && speech.left[0].test(text), wait);
    await restart(23.5);
    const last = clients(await restart(28.1));
    for (const { speech, admin } of last) {
      const card = await admin.expectCard((_, text) => speech.warned.test(text) && speech.left[1].test(text), wait);
      assert.equal(warnings(admin, speech.warned).length, 2, 'one for each of the days, and none before');
      assert.equal(card.content['lang'], speech.locale.slice(0, 2));
    }
    const [english, dutch] = last;
    const warning = await english!.admin.expectCard((_, text) => SPEECH[0].left[1].test(text), wait);
    await english!.admin.press(verb('offer-restore'), {}, warning);
    const offered = await english!.admin.expectCard((card) => JSON.stringify(card).includes('restore-selected'), wait);
    await english!.admin.press(verb('restore-selected'), {}, offered);
    await english!.admin.expectCard((_, text) => SPEECH[0].restored.test(text), wait);

    const waarschuwing = await dutch!.admin.expectCard((_, text) => SPEECH[1].left[1].test(text), wait);
    await dutch!.admin.press(verb('choose-undo'), {}, waarschuwing);
    const choice = await dutch!.admin.expectCard((card) => JSON.stringify(card).includes('"verb":"select-all"'), wait);
    await dutch!.admin.press(verb('select-all'), {}, choice);
    const chosen = await dutch!.admin.expectCard(
      (card) => JSON.stringify(card).includes('"verb":"undo-selected"'),
      wait,
    );
    await dutch!.admin.press(verb('undo-selected'), {}, chosen);
    await dutch!.admin.expectCard((_, text) => SPEECH[1].restored.test(text), wait);
    for (const { speech, admin } of last) assert.equal(warnings(admin, speech.warned).length, 2);
  });
});
