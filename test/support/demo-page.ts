import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/locales/index.ts';
import { words, type Words } from '../../src/locales/words.ts';
import { escaped } from './demo-findings.ts';
import type { FarewellProcess } from './farewell-process.ts';

/** Where every browser spec leaves its pictures. */
export const SCREENSHOTS = 'test/browser/screenshots';

const READERS = {
  en: { locale: 'en-US', name: 'English (US)', box: 'Type a message', and: 'and', remove: 'delete' },
  nl: { locale: 'nl-NL', name: 'Nederlands', box: 'Typ een bericht', and: 'en', remove: 'verwijder' },
} as const satisfies Record<Language, unknown>;

const ZONE = 'Europe/Amsterdam';

/** What is usual says so behind its name. */
const startingWith = (name: string) => new RegExp(`^${escaped(name)}`, 'u');

/** The local chat of the demo in a browser, as somebody new meets it. Cards are looked at whole: the window is tall. */
export class DemoPage {
  readonly page: Page;
  readonly words: Words;
  readonly #reader: (typeof READERS)[Language];

  private constructor(page: Page, language: Language) {
    this.page = page;
    this.words = words(language, ZONE);
    this.#reader = READERS[language];
  }

  /** @param as the beginning of a persona's user name; the first persona when left out */
  static async open(
    browser: Browser,
    { chatUrl }: Pick<FarewellProcess, 'chatUrl'>,
    language: Language,
    as = '',
  ): Promise<DemoPage> {
    const { locale, name } = READERS[language];
    const page = await browser.newPage({ viewport: { width: 760, height: 3_200 }, locale, timezoneId: ZONE });
    page.setDefaultTimeout(15_000);
    await page.goto(`${chatUrl}#${as}`);
    await page.getByRole('combobox').first().selectOption({ label: name });
    return new DemoPage(page, language);
  }

  /** The last card of the conversation. */
  get card(): Locator {
    return this.page.locator('.card').last();
  }

  async say(text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: this.#reader.box });
    await box.fill(text);
    await box.press('Enter');
  }

  /** Asks to delete these, two at least, and goes on to what is to be thought of first. */
  async consider(...who: readonly string[]): Promise<void> {
    await this.find(...who);
    await this.look();
  }

  /** From who to what is to be thought of. */
  async look(): Promise<void> {
    await this.press(this.words.t('users.action.continue'));
    await this.button(this.words.t('considering.action.details')).first().waitFor();
  }

  async details(who: string): Promise<void> {
    const { t } = this.words;
    await this.row(who)
      .getByRole('button', { name: t('considering.action.details') })
      .click();
    await this.card.getByText(t('considering.heading-one.delete', { name: who }), { exact: true }).waitFor();
  }

  /** Asks to delete these. */
  async find(...who: readonly string[]): Promise<void> {
    const { remove, and } = this.#reader;
    const [last, ...rest] = [...who].reverse();
    const names = rest.length === 0 ? String(last) : `${rest.reverse().join(', ')} ${and} ${String(last)}`;
    const cards = await this.page.locator('.card').count();
    await this.say(`${remove} ${names}`);
    await this.page.locator('.card').nth(cards).waitFor();
    await this.button(this.words.t('users.action.continue')).waitFor();
  }

  /** Part of the card under a title of its own. */
  row(title: string): Locator {
    return this.card.locator('.ac-columnSet').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  button(name: string): Locator {
    return this.card.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).last().click();
    await this.page.locator('.card[aria-busy]').first().waitFor({ state: 'detached' });
  }

  async pick(label: string, choice: string): Promise<void> {
    const list = this.card.getByRole('combobox', { name: label, exact: true });
    const option = list.locator('option', { hasText: startingWith(choice) });
    await list.selectOption((await option.getAttribute('value')) ?? '');
  }

  async choose(choice: string): Promise<void> {
    // The first of a group is also called by the name of the group.
    await this.card.locator(`input[type=radio][aria-label^=${JSON.stringify(choice)}]`).check();
  }

  async tick(label: string, on: boolean): Promise<void> {
    await this.card.getByRole('checkbox', { name: startingWith(label) }).setChecked(on);
  }

  async fill(label: string, text: string): Promise<void> {
    await this.card.getByLabel(label, { exact: true }).fill(text);
  }

  /** Opens what is folded away, where anything is. */
  async unfold(): Promise<void> {
    const more = this.button(this.words.t('options.more'));
    const folded = this.card.getByRole('checkbox', { name: this.words.t('options.revokeSessions') });
    if ((await more.count()) > 0 && !(await folded.isVisible())) await more.click();
  }

  /** Everything that can be picked ("label: choice") or ticked on the card, by its name. */
  async offered(): Promise<readonly string[]> {
    const picks = this.card.locator('option:not([disabled])').evaluateAll((all) =>
      all.map((one) => {
        const label = document.getElementById(one.closest('select')?.getAttribute('aria-labelledby') ?? '');
        return `${label?.textContent.trim()}: ${one.textContent}`;
      }),
    );
    const ticks = this.card
      .locator('input[type=radio], input[type=checkbox]')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    return (await Promise.all([picks, ticks])).flat();
  }

  async shoot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.locator('.card[aria-busy]').first().waitFor({ state: 'detached' });
    // By its place and not as an element: an update that comes in meanwhile draws the card anew.
    await this.card.scrollIntoViewIfNeeded();
    const clip = await this.card.boundingBox();
    const path = `${SCREENSHOTS}/${name.replaceAll(' ', '-')}-${this.words.language}.png`;
    await this.page.screenshot({ path, ...(clip && { clip }) });
  }
}
