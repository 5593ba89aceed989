import { searchableChoiceSet } from './choice-set.js';
import { el } from './dom.js';
import { hostConfig } from './host-config.js';
import { render } from './markdown.js';
import { Opened } from './opened.js';

const AC = globalThis.AdaptiveCards;
const config = new AC.HostConfig(hostConfig);
const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';
/** Teams refreshes a card when it comes into view, but not one that is younger than this. */
const refreshAfter = 60_000;

/** To be called once: Markdown and refresh are settings of the whole renderer. */
export function prepareRenderer() {
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = render(text);
    result.didProcess = true;
  };
  AC.GlobalSettings.applets.logEnabled = false;
  AC.GlobalSettings.applets.refresh.mode = AC.RefreshMode.Automatic;
  AC.GlobalSettings.applets.refresh.timeBetweenAutomaticRefreshes = 0;
}

/** One Adaptive Card in a message, with everything that happens when somebody presses on it. */
export class CardView {
  /** @param host what a card may do: `invoke`, `submit`, `say`, `search`, `words`, `userId`. */
  constructor(content, entry, host) {
    this.content = content;
    this.entry = entry;
    this.host = host;
    this.note = el('div', { class: 'card-note', role: 'status' });
    this.card = el('div', { class: 'card', tabIndex: -1 });
    this.element = el('div', { class: 'card-frame' }, this.card, this.note);
    if (content.msteams?.width === 'Full') this.element.classList.add('full');
    this.opened = new Opened();
    this.applet = this.#applet();
    this.card.append(this.applet.renderedElement);
  }

  /**
   * The bot changed the message while an answer was still on its way: the answer comes last and so is what is shown,
   * on the view that took this one's place.
   */
  succeededBy(view) {
    this.successor = view;
    view.opened.takeOver(this.opened);
    view.opened.follow(view.applet.card);
  }

  showsSame({ content }) {
    return JSON.stringify(this.content) === JSON.stringify(content);
  }

  get #latest() {
    let view = this;
    while (view.successor !== undefined) view = view.successor;
    return view;
  }

  #applet() {
    const applet = new AC.AdaptiveApplet();
    applet.hostConfig = config;
    applet.channelAdapter = { sendRequestAsync: (request) => this.#send(request) };
    applet.onCreateSerializationContext = () => {
      const context = new AC.SerializationContext(AC.Versions.v1_5);
      const registry = new AC.CardObjectRegistry();
      AC.GlobalRegistry.elements.copyTo(registry);
      registry.register('Input.ChoiceSet', searchableChoiceSet(this.#search, this.host.words));
      context.setElementRegistry(registry);
      return context;
    };
    applet.onCreateProgressOverlay = () => {
      this.#say('');
      this.pressed = this.card.contains(document.activeElement);
      this.card.setAttribute('aria-busy', 'true');
      return el('div', { class: 'card-busy' }, el('i', { class: 'spinner' }));
    };
    applet.onRemoveProgressOverlay = () => this.card.removeAttribute('aria-busy');
    applet.onCardChanged = ({ card }) => {
      this.opened.follow(card);
      this.#changed();
    };
    applet.onAction = (_, action) => this.#act(action);
    applet.onActivityRequestSucceeded = (_, _response, answer) => {
      if (typeof answer === 'string') this.#latest.#say(answer);
    };
    applet.onActivityRequestFailed = (_, { error }) => {
      this.#latest.#say(error.message, true);
      return -1;
    };
    applet.setCard(this.#mayRefresh() ? this.content : withoutRefresh(this.content));
    return applet;
  }

  #mayRefresh() {
    const { refresh } = this.content;
    const { edited, timestamp } = this.entry.activity;
    const age = Date.now() - Date.parse(edited ?? timestamp);
    return refresh !== undefined && age > refreshAfter && refresh.userIds?.includes(this.host.userId()) !== false;
  }

  async #send(request) {
    this.opened.forget();
    const { title, id, verb, data } = request.action;
    const action = { type: 'Action.Execute', id, title, verb, data: data ?? {} };
    const answer = await this.host.invoke('adaptiveCard/action', { action, trigger: request.trigger }, this.entry);
    const words = this.host.words();
    const { statusCode, type, value } = (answer.status === 200 && answer.body) || {};
    if (statusCode === 200 && type === cardType) {
      const latest = this.#latest;
      latest.content = value;
      if (latest !== this) latest.applet.setCard(withoutRefresh(value));
      return new AC.SuccessResponse(request, JSON.stringify(withoutRefresh(value)));
    }
    if (statusCode === 200 && type === messageType)
      return new AC.SuccessResponse(request, JSON.stringify(String(value)));
    const told = typeof value?.message === 'string' ? value.message : undefined;
    const reason = answer.status === 0 ? words.unreachable : answer.status === 504 ? words.tooSlow : words.wentWrong;
    return new AC.ErrorResponse(
      request,
      new AC.ActivityRequestError(String(statusCode ?? answer.status), told ?? reason),
    );
  }

  #act(action) {
    if (action instanceof AC.ExecuteAction) return;
    if (action instanceof AC.SubmitAction) void this.#submit(action.data ?? {});
    if (action instanceof AC.OpenUrlAction) openLink(action.url);
  }

  async #submit(data) {
    const { msteams, ...value } = typeof data === 'object' ? data : { value: data };
    if (msteams?.type === 'imBack') {
      await this.host.say(String(msteams.value ?? ''));
      return;
    }
    const { delivered, status } = await this.host.submit(value, this.entry);
    const words = this.host.words();
    if (delivered) this.#latest.#say(words.responseSent);
    else this.#latest.#say(status === 0 ? words.unreachable : words.wentWrong, true);
  }

  #search = async (dataset, text) => {
    if (dataset.startsWith('graph.microsoft.com/users')) return this.host.people(text);
    const value = { queryText: text, queryOptions: { skip: 0, top: 15 }, dataset };
    const { status, body } = await this.host.invoke('application/search', value, this.entry);
    if (status !== 200) throw new Error(`search answered ${status}`);
    return body?.value?.results ?? [];
  };

  /** The pressed button is gone: without this the keyboard would start again at the top of the page. */
  #changed() {
    if (this.pressed) this.card.focus({ preventScroll: true });
    this.pressed = false;
  }

  #say(text, failed = false) {
    this.note.textContent = text;
    this.note.setAttribute('role', failed ? 'alert' : 'status');
    this.note.classList.toggle('failed', failed);
  }
}

function withoutRefresh(content) {
  const { refresh, ...rest } = content;
  return rest;
}

/** Opens a page beside the chat. A card can name any scheme; only these are pages and mail. */
function openLink(url) {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (['https:', 'http:', 'mailto:'].includes(target?.protocol)) open(target.href, '_blank', 'noopener,noreferrer');
}
