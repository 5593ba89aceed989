import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { JSDOM } from 'jsdom';
import markdownIt from 'markdown-it';

/** A card as the reader of a desktop client has it before them. */
export interface CardView {
  readonly root: HTMLElement;
  /** Every piece of text on the card, in order. */
  readonly texts: readonly string[];
  /** What the renderer found wrong with the card; empty is good. */
  readonly complaints: readonly string[];
}

type Namespace = typeof AdaptiveCards;

/** What can be seen of a text: a joiner of no width cannot. */
export const visible = (text: unknown) => String(text).replaceAll('\u2060', '').trim();

/**
 * The real `adaptivecards` renderer in jsdom, with all the Markdown a client could have: raw HTML and bare links too, so
 * that what stays quiet here stays quiet everywhere.
 */
export function cardViewer(): (card: object) => CardView {
  const window = new JSDOM('<!doctype html><body></body>', { runScripts: 'outside-only' }).window;
  // jsdom has no layout and therefore no innerText, which the renderer writes plain text to.
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent;
    },
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
  const source = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
  window.eval(readFileSync(source, 'utf8'));
  const cards = (window as unknown as { AdaptiveCards: Namespace }).AdaptiveCards;
  const markdown = markdownIt({ html: true, linkify: true, breaks: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  return (json) => {
    const card = new cards.AdaptiveCard();
    const context = new cards.SerializationContext();
    card.parse(json, context);
    const root = card.render();
    if (root === undefined) throw new Error('the renderer drew nothing');
    const found = card.validateProperties();
    // The renderer tests `lang` with a regular expression that remembers: every second card is complained about.
    const isItsOwn = (complaint: string) => /for property "lang"/.test(complaint);
    const complaints = [
      ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
      ...found.validationEvents.map(({ message }) => message),
    ].filter((complaint) => !isItsOwn(complaint));
    const texts: string[] = [];
    const walker = window.document.createTreeWalker(root, window.NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(visible(walker.currentNode.nodeValue));
    return { root, texts: texts.filter((text) => text !== ''), complaints };
  };
}
