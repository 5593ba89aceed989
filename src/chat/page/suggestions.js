import { el } from './dom.js';

/** Teams shows three and drops the rest. */
const shownAtMost = 3;

/**
 * Suggested actions of the newest message. Teams shows them only under a message without a card, and only until
 * something else is said.
 */
export class Suggestions {
  constructor(host) {
    this.host = host;
    this.element = el('div', { class: 'suggestions', role: 'group' });
  }

  show(entry) {
    const { suggestedActions, attachments = [] } = entry?.activity ?? {};
    const actions = attachments.length > 0 ? [] : (suggestedActions?.actions ?? []).slice(0, shownAtMost);
    const key = JSON.stringify([entry?.activity.id, actions, this.host.locale()]);
    if (key === this.key) return;
    this.key = key;
    this.element.setAttribute('aria-label', this.host.words().suggestions);
    this.element.replaceChildren(...actions.map((action) => this.#button(action)));
  }

  #button({ type, title, value }) {
    const text = typeof value === 'string' ? value : title;
    const act = type === 'Action.Compose' ? () => this.host.write(text) : () => this.host.send(text, []);
    return el('button', { type: 'button', title, onclick: act }, title);
  }
}
