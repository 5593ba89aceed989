import type { Browser } from 'playwright-core';
import { startApp, type App } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import { createLog } from '../../src/log.ts';
import { startTenant, type Tenant } from '../../src/simulator/start-tenant.ts';
import { launchChromium } from '../support/chromium.ts';
import { DemoPage } from '../support/demo-page.ts';
import { makeDataDir, removeDataDir } from '../support/farewell-process.ts';
import { freePort } from '../support/free-port.ts';

const DAY = 86_400_000;

describe('the warnings before a deletion is final, in a browser', function () {
  this.timeout(180_000);
  let browser: Browser | undefined;
  let tenant: Tenant;
  let dataDir: string;
  let port: string;
  let app: App | undefined;

  before(async function () {
    browser = await launchChromium();
    if (browser === undefined) this.skip();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    dataDir = await makeDataDir();
    tenant = await startTenant({ port: 0 });
    port = String(await freePort());
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
    await tenant.close();
    await removeDataDir(dataDir);
  });

  /** The product once more on the same data and the same chat, so many days later by its own clock. */
  async function restart(days: number): Promise<string> {
    await app?.close();
    const config = loadConfig({ PORT: '0', CHAT_PORT: port, GRAPH_BASE_URL: tenant.baseUrl, DATA_DIR: dataDir });
    app = await startApp(config, createLog('silent'), { clock: { now: () => new Date(Date.now() + days * DAY) } });
    return app.chatUrl ?? '';
  }

  for (const language of LANGUAGES)
    it(`stand in the chat on day 23, and lead to a restore, in ${language}`, async () => {
      const first = await DemoPage.open(browser!, { chatUrl: await restart(0) }, language);
      const { t } = first.words;
      await first.consider('Adele Vance', 'Alex Wilber');
      await first.press(t('considering.action.plan'));
      await first.press(t('plan.action.delete', { count: 2 }));
      await first.card.getByText(t('jobs.done.delete', { done: 2, total: 2 }), { exact: true }).waitFor();
      await first.page.close();

      const later = await DemoPage.open(browser!, { chatUrl: await restart(23) }, language);
      await later.card.getByText(t('jobs.vanishing', { count: 2 })).waitFor({ timeout: 60_000 });
      await later.shoot('vanishing-day-23');
      await later.press(t('users.action.restore-one'));
      await later.shoot('vanishing-undo');
      await later.page.close();
    });
});
