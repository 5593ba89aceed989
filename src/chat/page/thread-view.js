import { botIcon, el } from './dom.js';
import { MessageView } from './message-view.js';
import { dayOf } from './time.js';

/** Messages of one author within this time stand together under one name. */
const together = 5 * 60_000;
const nearBottom = 80;
/** Teams takes the dots away when nothing follows. */
const typingFor = 10_000;

/** The conversation: keeps the messages on the page equal to those of the server, touching only what changed. */
export class ThreadView {
  #views = new Map();
  #days = new Map();
  #typingTimer;

  constructor(host) {
    this.host = host;
    this.pending = 0;
    this.typing = el(
      'div',
      { class: 'typing', hidden: true },
      botIcon(),
      el('div', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
      el('span', { class: 'visually-hidden', role: 'status' }),
    );
    this.newest = el('button', { type: 'button', class: 'to-newest', hidden: true, onclick: () => this.toBottom() });
    this.messages = el('div', { class: 'messages', role: 'log', 'aria-relevant': 'additions' });
    const log = el('div', { class: 'log' }, this.messages, this.typing, this.newest);
    this.element = el('main', { class: 'conversation', tabIndex: 0 }, log);
    this.element.onscroll = () => {
      if (this.#atBottom()) this.newest.hidden = true;
    };
    // A card grows after it was added (fonts, opened parts): whoever read the end keeps reading the end.
    new ResizeObserver(() => this.#stick && this.toBottom()).observe(log);
    this.element.addEventListener('scroll', () => (this.#stick = this.#atBottom()), { passive: true });
    this.localize();
  }

  #stick = true;

  localize() {
    const words = this.host.words();
    this.messages.setAttribute('aria-label', words.conversation);
    this.element.setAttribute('aria-label', words.conversation);
    this.newest.textContent = words.newest;
    for (const view of this.#views.values()) view.localize(this.host);
    if (this.#views.size > 0) this.#layout();
  }

  /** Everything that is visible now; `fresh` when it is another conversation than before. */
  show(entries, fresh) {
    if (fresh) this.#clear();
    const ids = new Set(entries.map(({ activity }) => activity.id));
    for (const id of this.#views.keys()) if (!ids.has(id)) this.#views.delete(id);
    for (const entry of entries) this.#put(entry);
    this.#layout();
    if (fresh) this.toBottom();
  }

  put(entry) {
    const isNew = !this.#views.has(entry.activity.id);
    const atBottom = this.#atBottom();
    const view = this.#put(entry);
    if (isNew && !view.own) this.stopTyping();
    this.#layout();
    if (atBottom || (isNew && view.own)) this.toBottom();
    else if (isNew) this.newest.hidden = false;
  }

  remove(id) {
    this.#views.delete(id);
    this.#layout();
  }

  showTyping() {
    const atBottom = this.#atBottom();
    this.typing.hidden = false;
    this.typing.lastChild.textContent = this.host.words().typing(this.host.botName());
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.stopTyping(), typingFor);
    if (atBottom) this.toBottom();
  }

  stopTyping() {
    this.typing.hidden = true;
    this.typing.lastChild.textContent = '';
  }

  toBottom() {
    this.element.scrollTop = this.element.scrollHeight;
    this.#stick = true;
    this.newest.hidden = true;
  }

  /** Something is on its way to the bot (+1) or has arrived (−1). */
  busy(change) {
    this.pending += change;
    this.#states();
  }

  /** The last message, for its suggested actions. */
  get last() {
    return [...this.#views.values()].at(-1)?.entry;
  }

  #put(entry) {
    const { id } = entry.activity;
    const before = this.#views.get(id);
    if (before?.entry.revision === entry.revision) return before;
    const view = new MessageView(entry, this.host);
    before?.replaceWith(view);
    this.#views.set(id, view);
    return view;
  }

  #clear() {
    this.#views.clear();
    this.#days.clear();
    this.messages.replaceChildren();
    this.stopTyping();
    this.newest.hidden = true;
  }

  #layout() {
    const wanted = [];
    let day;
    let previous;
    for (const view of this.#views.values()) {
      const { timestamp } = view.entry.activity;
      const name = dayOf(timestamp, this.host.locale(), this.host.words());
      const newDay = name !== day;
      if (newDay) wanted.push(this.#day(name));
      day = name;
      const gap = previous && Date.parse(timestamp) - Date.parse(previous.entry.activity.timestamp);
      const grouped = !newDay && previous?.own === view.own && gap < together;
      view.element.classList.toggle('grouped', grouped);
      wanted.push(view.element);
      previous = view;
    }
    // Only what is out of place is moved: moving all would make a screen reader read all again.
    for (const [index, node] of wanted.entries())
      if (this.messages.children[index] !== node)
        this.messages.insertBefore(node, this.messages.children[index] ?? null);
    while (this.messages.children.length > wanted.length) this.messages.lastChild.remove();
    this.#states();
    this.host.changed();
  }

  #day(name) {
    if (!this.#days.has(name)) this.#days.set(name, el('div', { class: 'day', role: 'separator' }, name));
    return this.#days.get(name);
  }

  #states() {
    const own = [...this.#views.values()].filter((view) => view.own);
    for (const view of own) {
      const last = view === own.at(-1);
      const state = !view.entry.delivered ? 'failed' : last && this.pending > 0 ? 'sending' : last ? 'sent' : undefined;
      view.showState(state, this.host);
    }
  }

  #atBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < nearBottom;
  }
}
