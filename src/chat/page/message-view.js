import { CardView } from './card-view.js';
import { botIcon, el, icon } from './dom.js';
import { linksIn, render } from './markdown.js';
import { clock, fullTime } from './time.js';

const foldAbove = { lines: 14, characters: 1200 };

/** One message: who, when, and its parts. Made anew when the message changes. */
export class MessageView {
  constructor(entry, host) {
    const { activity } = entry;
    this.entry = entry;
    this.own = activity.from?.id === host.userId();
    this.author = this.own ? host.personaName() : host.botName();
    this.when = el('time', { dateTime: activity.timestamp });
    this.edited = el('span');
    const meta = el('div', { class: 'meta' }, el('span', { class: 'author' }, this.author), this.when, this.edited);
    this.state = el('div', { class: 'state' });
    this.cards = [];
    const body = el('div', { class: 'body' }, meta, this.#parts(activity, host), this.state);
    this.element = el('article', { class: `message ${this.own ? 'own' : 'bot'}` }, body);
    if (!this.own) this.element.prepend(botIcon());
    if (!this.own) this.element.firstChild.classList.add('avatar');
    this.localize(host);
  }

  /** @param view made of the same message after a change. */
  replaceWith(view) {
    this.element.replaceWith(view.element);
    for (const [index, card] of this.cards.entries()) if (view.cards[index]) view.#succeed(card, index);
  }

  /** An update brings what the answer to a press has shown already: what was typed meanwhile must not go with it. */
  #succeed(before, index) {
    const card = this.cards[index];
    if (!before.showsSame(card)) return before.succeededBy(card);
    card.element.replaceWith(before.element);
    before.entry = this.entry;
    this.cards[index] = before;
  }

  /** Puts time and labels into the language of the page; what was said and typed stays as it is. */
  localize(host) {
    const { timestamp } = this.entry.activity;
    this.when.textContent = clock(timestamp, host.locale());
    this.when.title = fullTime(timestamp, host.locale());
    this.edited.textContent = this.entry.edited ? host.words().edited : '';
    this.element.setAttribute('aria-label', `${this.author}, ${this.when.textContent}`);
  }

  #parts(activity, host) {
    const { text = '', textFormat, attachments = [] } = activity;
    const parts = attachments.map((attachment) => this.#attachment(attachment, host)).filter(Boolean);
    return text === '' ? parts : [bubble(text, this.own || textFormat === 'plain', host.words()), ...parts];
  }

  #attachment(attachment, host) {
    const { contentType, content, name } = attachment;
    switch (contentType) {
      case 'application/vnd.microsoft.card.adaptive': {
        const view = new CardView(content, this.entry, host);
        this.cards.push(view);
        const label = host.words().raw;
        const raw = el(
          'button',
          { type: 'button', class: 'raw-button', title: label, 'aria-label': label },
          icon('code'),
        );
        raw.onclick = () => host.showRaw(view.content);
        view.element.append(raw);
        return view.element;
      }
      case 'application/vnd.microsoft.teams.file.download.info':
        return file(name, attachment.contentUrl, host.words());
      case 'application/vnd.microsoft.teams.card.file.info':
        return file(name, attachment.contentUrl, host.words());
      case 'application/vnd.microsoft.teams.card.file.consent':
        return consent(name, content, this.entry, host);
      // Teams' own copy of typed text as HTML.
      case 'text/html':
        return undefined;
      default:
        return bubble(host.words().unsupported(contentType), true, host.words());
    }
  }

  /** @param state 'sending' | 'sent' | 'failed' | undefined */
  showState(state, host) {
    const words = host.words();
    this.state.classList.toggle('failed', state === 'failed');
    this.state.setAttribute('role', state === 'failed' ? 'alert' : 'presentation');
    if (state === undefined) this.state.replaceChildren();
    if (state === 'sending' || state === 'sent')
      this.state.replaceChildren(
        el('span', { role: 'img', 'aria-label': words[state], title: words[state] }, icon(state)),
      );
    if (state === 'failed') {
      const again = el('button', { type: 'button', onclick: () => host.retry(this.entry) }, words.again);
      this.state.replaceChildren(icon('failed'), words.notDelivered, again);
    }
  }
}

function bubble(text, plain, words) {
  const content = el('div', { class: 'text' });
  if (plain) content.append(...withLinks(text));
  // Safe: the Markdown renderer has HTML switched off and checks the schemes of links.
  else content.innerHTML = render(text);
  const box = el('div', { class: `bubble${plain ? ' plain' : ''}` }, content);
  const long = text.length > foldAbove.characters || text.split('\n').length > foldAbove.lines;
  if (!plain || !long) return box;
  content.classList.add('folded');
  const more = el('button', { type: 'button', class: 'more', 'aria-expanded': 'false' }, words.more);
  more.onclick = () => {
    const folded = content.classList.toggle('folded');
    more.textContent = folded ? words.more : words.less;
    more.setAttribute('aria-expanded', String(!folded));
  };
  box.append(more);
  return box;
}

function withLinks(text) {
  let from = 0;
  const parts = linksIn(text).flatMap(({ index, lastIndex, url }) => {
    const before = text.slice(from, index);
    from = lastIndex;
    return [before, el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text.slice(index, lastIndex))];
  });
  return [...parts, text.slice(from)];
}

function file(name, url, words) {
  const link = el('a', { href: url ?? '#', target: '_blank', rel: 'noopener noreferrer' }, words.open);
  return el('div', { class: 'file' }, icon('file'), el('div', {}, el('div', { class: 'name' }, name ?? ''), link));
}

function consent(name, content, entry, host) {
  const words = host.words();
  const answer = async (accept) => {
    for (const button of buttons.children) button.disabled = true;
    await host.consent(accept, entry);
  };
  const buttons = el(
    'div',
    { class: 'buttons' },
    el('button', { type: 'button', class: 'plain-button', onclick: () => answer(true) }, words.allow),
    el('button', { type: 'button', class: 'plain-button', onclick: () => answer(false) }, words.decline),
  );
  const about = content?.description ?? words.consent(content?.sizeInBytes ?? 0);
  return el(
    'div',
    { class: 'file' },
    icon('file'),
    el('div', {}, el('div', { class: 'name' }, name ?? ''), el('small', {}, about), buttons),
  );
}
