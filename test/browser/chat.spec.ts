import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Chat, startChat } from '../../src/chat/start-chat.ts';
import { launchChromium } from '../support/chromium.ts';
import { type EchoBot, startEchoBot } from '../support/echo-bot.ts';
import { echoCards } from '../support/echo-cards.ts';
import { megan, pieter } from '../support/personas.ts';

const screenshots = 'test/browser/screenshots';
const directory = ['Adele Vance', 'Anna de Vries', 'Zoë Öztürk'];

describe('the chat page', function () {
  let browser: Browser | undefined;
  let bot: EchoBot;
  let chat: Chat;
  let page: Page;
  /** What the browser asked for, and what it complained about. */
  let requests: string[];
  let complaints: string[];
  let clock: number;

  before(async function () {
    browser = await launchChromium();
    if (browser === undefined) this.skip();
  });
  after(async () => browser?.close());

  beforeEach(async () => {
    clock = Date.now();
    bot = await startEchoBot();
    chat = await startChat({
      host: '127.0.0.1',
      port: 0,
      botUrl: bot.url,
      tenantId: '4f0a6a2e-0b0a-4c7b-9d3c-6f2f5a8f1c11',
      personas: [megan, pieter],
      now: () => clock,
      people: (query) => {
        const found = directory.filter((name) => name.toLowerCase().includes(query.toLowerCase()));
        return Promise.resolve(found.map((title) => ({ title, value: `id-of-${title.split(' ')[0] ?? ''}` })));
      },
    });
    page = await open();
  });
  afterEach(async () => {
    await page.context().close();
    await chat.close();
    await bot.close();
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(chat.url)),
      [],
    );
  });

  async function open(options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    requests = [];
    complaints = [];
    const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const opened = await context.newPage();
    opened.setDefaultTimeout(10_000);
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await opened.goto(`${chat.url}/${hash}`);
    await opened.getByText('Welcome to the echo bot.').waitFor();
    return opened;
  }

  const box = () => page.getByRole('textbox', { name: 'Type a message' });
  const say = async (text: string) => {
    await box().fill(text);
    await box().press('Enter');
  };
  const log = () => page.getByRole('log');
  const card = () => page.locator('.card').last();
  const shoot = async (name: string, from = page) => {
    mkdirSync(screenshots, { recursive: true });
    await from.screenshot({ path: `${screenshots}/${name}.png` });
  };
  const lastReceived = () => bot.received.at(-1) as unknown as { value: unknown; text?: string };

  it('sends on Enter, writes a new line on Shift+Enter, and shows Markdown but no HTML', async () => {
    await box().fill('markdown');
    await box().press('Shift+Enter');
    assert.equal(await box().inputValue(), 'markdown\n');
    await box().press('Enter');
    const reply = page.locator('.message.bot').last();
    await reply.getByText('bold', { exact: true }).waitFor();
    assert.equal(await reply.locator('strong').textContent(), 'bold');
    assert.equal(await reply.locator('em').textContent(), 'italic');
    assert.equal(await reply.locator('li').count(), 3);
    assert.equal(await reply.locator('a').getAttribute('rel'), 'noopener noreferrer');
    assert.match(String(await reply.textContent()), /<b>html<\/b> `code`/);
    assert.equal(await box().inputValue(), '');
  });

  it('takes 200 pasted lines as one message and folds it', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `leaver${index}@contoso.com`).join('\n');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
    await box().focus();
    await page.keyboard.press('Control+V');
    await box().press('Enter');
    const own = page.locator('.message.own');
    await own.getByRole('button', { name: 'Show more' }).click();
    await own.getByRole('button', { name: 'Show less' }).waitFor();
    assert.equal(bot.received.at(-1)?.text, lines);
  });

  it('makes links of web addresses, of nothing else, and shows that the bot is typing until it answers', async () => {
    await say('see https://example.com/a?b=c, not javascript:alert(1)');
    await log().getByText('not javascript:alert(1) (en-US)').waitFor();
    assert.deepEqual(
      await log()
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
    );
    await say('typing');
    await page.getByText('Farewell is typing').waitFor();
    await say('hello');
    await log().getByText('hello (en-US)').waitFor();
    assert.equal(await page.getByText('Farewell is typing').count(), 0);
  });

  it('shows three suggested actions, sends the one pressed, and takes them away', async () => {
    await say('hi');
    const suggestions = page.getByRole('group', { name: 'Suggested replies' }).getByRole('button');
    await suggestions.first().waitFor();
    assert.deepEqual(await suggestions.allTextContents(), ['one', 'two', 'three']);
    await suggestions.nth(1).click();
    await log().getByText('two (en-US)').waitFor();
    assert.equal(await suggestions.count(), 0);
  });

  it('runs Action.Execute: asks for required inputs, then shows the card that comes back', async () => {
    await say('form');
    await card().getByRole('button', { name: 'Go' }).click();
    await card().getByText('Give a reason').waitFor();
    assert.equal(bot.received.at(-1)?.text, 'form');
    await card().getByLabel('Reason').fill('left');
    await card().getByLabel('Unassign licenses only').last().check();
    await shoot('form');
    await card().getByRole('button', { name: 'Go' }).press('Enter');
    await card().getByText('go {"planId":"p1","reason":"left","what":"0","several":"0,1,2","sure":"true"}').waitFor();
    assert.deepEqual(lastReceived().value, {
      action: {
        type: 'Action.Execute',
        title: 'Go',
        verb: 'go',
        data: { planId: 'p1', reason: 'left', what: '0', several: '0,1,2', sure: 'true' },
      },
      trigger: 'manual',
    });
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'card');
  });

  it('keeps the choice of a card when another card asks the same', async () => {
    const chosen = () =>
      page
        .getByRole('radio', { checked: true })
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    for (const shown of [1, 2]) {
      await say('radio');
      await page
        .getByText('Radio', { exact: true })
        .nth(shown - 1)
        .waitFor();
    }
    assert.deepEqual(await chosen(), ['1', '1']);
    await card().getByRole('radio').first().check();
    assert.deepEqual(await chosen(), ['1', '0']);
    await card().getByRole('button', { name: 'Go' }).click();
    await page.getByText('go {"what":"0"}').waitFor();
    assert.deepEqual(await chosen(), ['1'], 'the older card kept its own');
  });

  it('shows a message response, an error response, an update and a removal', async () => {
    await say('responses');
    await card().getByRole('button', { name: 'Say' }).click();
    await page.getByRole('status').getByText('All good.').waitFor();
    await card().getByRole('button', { name: 'Fail' }).click();
    await page.getByRole('alert').getByText('That did not work.').waitFor();
    await card().getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Your response was sent to the app').waitFor();
    await log().getByText('Submitted {"plain":true}').waitFor();
    await card().getByRole('button', { name: 'Finish' }).click();
    await card().getByText('finish {}').waitFor();
    await page.reload();
    await card().getByText('Finished for all.').waitFor();
    await log().getByText('Edited').waitFor();
    await say('responses');
    const removed = card().getByRole('button', { name: 'Remove' });
    await removed.click();
    await removed.waitFor({ state: 'detached' });
  });

  it('keeps open what was opened when the bot sends the card anew, and leaves it to the bot after a press', async () => {
    await say('folded');
    const folded = page.locator('.card').filter({ hasText: 'Folded' });
    const id = (
      await log()
        .getByText(/^Message /)
        .innerText()
    ).replace('Message ', '');
    const seen = async () =>
      Promise.all(['Seldom changed.', 'Step by step.'].map((part) => folded.getByText(part).isVisible()));
    const turn = async () => {
      for (const name of ['More choices', 'Details']) await folded.getByRole('button', { name }).click();
    };
    const drawnAnew = async (times: string) => {
      await say(`fold ${times} ${id}`);
      await folded.getByText(`Folded ${times}`).waitFor();
    };
    await turn();
    await drawnAnew('twice');
    assert.deepEqual(await seen(), [true, true]);
    await drawnAnew('thrice');
    assert.deepEqual(await seen(), [true, true]);
    await turn();
    await drawnAnew('again');
    assert.deepEqual(await seen(), [false, false]);
    await turn();
    await folded.getByRole('button', { name: 'Start over' }).click();
    await folded.getByText('Folded anew').waitFor();
    assert.deepEqual(await seen(), [false, false]);
  });

  it('refreshes a card that is old enough, for the person named in it', async () => {
    clock -= 120_000;
    await say('refresh');
    await card().getByText('Refreshed.').waitFor();
    assert.deepEqual((lastReceived().value as { trigger: string }).trigger, 'automatic');
  });

  it('searches while typing: the bot for a dataset, the directory for people, and submits ids', async () => {
    await say('search');
    const user = card().getByRole('combobox', { name: 'User' });
    await user.fill('ad');
    await page.getByRole('option', { name: 'Adele Vance' }).click();
    assert.equal(await user.inputValue(), 'Adele Vance');
    const people = card().getByRole('combobox', { name: 'People' });
    await people.fill('z');
    await page.getByRole('option', { name: 'Zoë Öztürk' }).waitFor();
    await people.press('ArrowDown');
    await people.press('Enter');
    await people.fill('anna');
    await page.getByRole('option', { name: 'Anna de Vries' }).click();
    await shoot('people-picker');
    await card().getByRole('button', { name: 'Pick' }).click();
    await card().getByText('pick {"user":"adele.vance","people":"id-of-Zoë,id-of-Anna"}').waitFor();
  });

  it('does not run what a card smuggles in', async () => {
    await say('hostile');
    await card().locator('strong').waitFor();
    assert.equal(await card().locator('img').count(), 0);
    assert.deepEqual(await card().locator('a').allTextContents(), ['ok']);
  });

  it('opens a link beside the chat', async () => {
    await page.context().route('https://example.com/**', (route) => route.fulfill({ body: 'elsewhere' }));
    await say('form');
    const opened = page.context().waitForEvent('page');
    await card().getByRole('link', { name: 'Open' }).click();
    assert.equal((await opened).url(), 'https://example.com/');
    await (await opened).close();
  });

  it('attaches a file and takes one the bot offers', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'leavers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('upn\na@contoso.com\n'),
    });
    await page.getByRole('button', { name: 'Remove leavers.csv' }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await log().getByText('leavers.csv: 3 lines').waitFor();
    await say('consent');
    await log().getByRole('button', { name: 'Allow' }).click();
    const link = page.locator('.message.bot').last().getByRole('link', { name: 'Open' });
    const download = await fetch(String(await link.getAttribute('href')));
    assert.equal(await download.text(), 'name\r\nAnna\r\n');
  });

  it('changes person, language and theme without mixing their conversations', async () => {
    await say('only for Megan');
    await log().getByText('only for Megan (en-US)').waitFor();
    await page.getByRole('button', { name: /^You are Megan Bowen/ }).click();
    await shoot('people');
    await page.getByRole('radio', { name: /Pieter de Jong/ }).check({ force: true });
    await page.getByRole('textbox', { name: 'Typ een bericht' }).waitFor();
    await log().getByText('Welcome to the echo bot.').waitFor();
    assert.equal(await page.getByText('only for Megan').count(), 0);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl-NL');
    await page.keyboard.press('Escape');
    await page.getByLabel('Taal').selectOption('en-US');
    await say('hello');
    await log().getByText('hello (en-US)').waitFor();
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark');
    await page.reload();
    await page.getByRole('button', { name: 'Switch to light' }).waitFor();
    await log().getByText('hello (en-US)').waitFor();
  });

  it('keeps what is typed: over a reload, in a card while the theme and the language change', async () => {
    await say('form');
    await card().getByLabel('Reason').fill('half way');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.getByLabel('Language').selectOption('nl-NL');
    assert.equal(await card().getByLabel('Reason').inputValue(), 'half way');
    await page.getByRole('textbox', { name: 'Typ een bericht' }).fill('a draft');
    await page.reload();
    assert.equal(await page.getByRole('textbox', { name: 'Typ een bericht' }).inputValue(), 'a draft');
  });

  it('keeps what is typed and picked when the same card comes once more', async () => {
    await say('form');
    await card().getByLabel('Reason').fill('half way');
    await card().getByLabel('Unassign licenses only').last().check();
    await bot.update(echoCards.named.form);
    await log().getByText('Edited').waitFor();
    assert.equal(await card().getByLabel('Reason').inputValue(), 'half way');
    assert.ok(await card().getByLabel('Unassign licenses only').last().isChecked());
    await bot.update(echoCards.named.radio);
    await card().getByText('Radio', { exact: true }).waitFor();
    assert.equal(await card().getByLabel('Reason').count(), 0);
  });

  it('says when the bot does not answer, and sends again on request', async () => {
    const { port } = new URL(bot.url);
    await bot.close();
    await say('are you there');
    await log().getByRole('alert').getByText('The bot could not take this message.').waitFor();
    await page.reload();
    await log().getByText('The bot could not take this message.').waitFor();
    await shoot('unreachable');
    bot = await startEchoBot(Number(port));
    await log().getByRole('button', { name: 'Try again' }).click();
    await log().getByText('are you there (en-US)').waitFor();
  });

  it('can be used with the keyboard alone, in the order of the page', async () => {
    await say('form');
    await card().waitFor();
    await page.locator('body').click({ position: { x: 5, y: 300 } });
    await page.getByLabel('Language').focus();
    const visited: string[] = [];
    for (let press = 0; press < 18; press += 1) {
      await page.keyboard.press('Tab');
      visited.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? String(document.activeElement?.textContent),
        ),
      );
    }
    const order = ['Switch to dark', 'You are Megan', 'Conversation', 'Go', 'Cancel', 'Card JSON', 'Type a message'];
    const positions = order.map((name) => visited.findIndex((one) => one.startsWith(name)));
    assert.deepEqual(
      positions,
      [...positions].sort((a, b) => a - b),
      visited.join(' | '),
    );
    assert.ok(!positions.includes(-1), visited.join(' | '));
  });

  it('shows a plan in light, in dark and on a phone without anything cut off', async () => {
    const looks = [
      { name: 'light', options: {} },
      { name: 'dark', options: { colorScheme: 'dark' as const } },
      { name: 'phone', options: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 } },
      { name: 'phone-dark', options: { viewport: { width: 360, height: 780 }, colorScheme: 'dark' as const } },
    ];
    await say('gallery');
    await card().waitFor();
    for (const { name, options } of looks) {
      const other = await open(options, '#megan.bowen');
      await other.locator('.card').last().waitFor();
      await shoot(name, other);
      const overflow = await other.evaluate(() =>
        [...document.querySelectorAll('.log, .card, .card button, .header, .compose')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1)
          .map((one) => `${one.className}: ${one.textContent.slice(0, 30)}`),
      );
      assert.deepEqual(overflow, [], name);
      await other.context().close();
    }
  });
});
