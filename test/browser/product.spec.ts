import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { makeDataDir, removeDataDir, startFarewell, type FarewellProcess } from '../support/farewell-process.ts';

const SCREENSHOTS = 'test/browser/screenshots';

const SPEECH = [
  {
    locale: 'en-US',
    theme: 'light',
    language: 'English (US)',
    box: 'Type a message',
    order: 'delete Adele Vance and alex.wilber@contoso.com',
    buttons: ['Continue', 'Show the plan', 'Export the plan', 'Allow', 'Delete 2 users', 'Undo'],
    deleted: '2 of 2 users deleted',
    restored: '2 of 2 users restored',
  },
  {
    locale: 'nl-NL',
    theme: 'dark',
    language: 'Nederlands',
    box: 'Typ een bericht',
    order: 'verwijder Adele Vance en alex.wilber@contoso.com',
    buttons: ['Verder', 'Plan tonen', 'Plan exporteren', 'Toestaan', '2 gebruikers verwijderen', 'Ongedaan maken'],
    deleted: '2 van 2 gebruikers verwijderd',
    restored: '2 van 2 gebruikers hersteld',
  },
] as const;

/** Relative luminance of a CSS `rgb(…)` by WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast between the words of a button and what is behind them, as it looks now; 4.5 is readable. */
async function contrastOf(button: Locator): Promise<number> {
  const colors = await button.evaluate((shown) => {
    const style = getComputedStyle(shown);
    return [style.color, style.backgroundColor];
  });
  const [dark = 0, light = 0] = colors.map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe('the product in a browser', function () {
  this.timeout(180_000);
  let browser: Browser | undefined;
  let farewell: FarewellProcess;
  let dataDir: string;

  before(async function () {
    browser = await launchChromium();
    if (browser === undefined) this.skip();
    mkdirSync(SCREENSHOTS, { recursive: true });
    dataDir = await makeDataDir();
    farewell = await startFarewell({ DATA_DIR: dataDir });
  });
  after(async () => {
    if (browser === undefined) return;
    await browser.close();
    await farewell.stop();
    await removeDataDir(dataDir);
  });

  for (const { locale, theme, language, box, order, buttons, deleted, restored } of SPEECH)
    it(`walks from the order to the undo in ${locale}, ${theme}, with buttons that stay readable`, async () => {
      const options = { viewport: { width: 900, height: 1400 }, colorScheme: theme, locale } as const;
      const page = await browser!.newPage(options);
      page.setDefaultTimeout(30_000);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(farewell.chatUrl)) complaints.push(request.url());
      });
      const shot = (name: string) => page.screenshot({ path: `${SCREENSHOTS}/product-${locale}-${name}.png` });

      await page.goto(farewell.chatUrl);
      await page.getByRole('combobox').first().selectOption({ label: language });
      await page.getByRole('textbox', { name: box }).fill(order);
      await page.getByRole('textbox', { name: box }).press('Enter');
      for (const [index, name] of buttons.entries()) {
        const button = page.getByRole('button', { name, exact: true }).last();
        await button.waitFor();
        await button.hover();
        assert.ok((await contrastOf(button)) >= 4.5, `${name} under the pointer`);
        await shot(`${index}-before`);
        await button.click();
        if (index === 3) {
          const link = page.locator('.file a').last();
          await link.waitFor();
          const file = await page.request.get(String(await link.getAttribute('href')));
          assert.match(await file.text(), /^\uFEFF.*\r\nAdele Vance[,;]adele\.vance@contoso\.com[,;]1[,;]/u);
        }
        if (index === 4) await page.getByText(deleted).last().waitFor();
      }
      await page.getByText(restored).last().waitFor();
      await shot('6-restored');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow}px wider than the window`);
      assert.deepEqual(complaints, []);
      await page.close();
    });
});
