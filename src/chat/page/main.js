import { call, readSession } from './api.js';
import { prepareRenderer } from './card-view.js';
import { Compose } from './compose.js';
import { el } from './dom.js';
import { Header } from './header.js';
import { showRaw } from './raw-dialog.js';
import { Seat } from './seat.js';
import { Suggestions } from './suggestions.js';
import { startTheme } from './theme.js';
import { ThreadView } from './thread-view.js';
import { wordsOf } from './words.js';

startTheme();
prepareRenderer();
const session = await readSession();
const seat = new Seat(session.personas);
const words = () => wordsOf(seat.locale);
const post = (name, body) => call(name, { ...seat.who, ...body });

/** What the parts of the page may know and do. */
const host = {
  words,
  who: () => seat.who,
  locale: () => seat.locale,
  userId: () => seat.persona.userId,
  personaName: () => seat.persona.name,
  botName: () => session.bot.name,
  showRaw: (card) => showRaw(card, words()),
  changed: () => suggestions?.show(thread?.last),
  write: (text) => compose.write(text),
  people: async (query) => (await post('people', { query })).results,
  invoke: (name, value, { activity }) => post('invoke', { name, value, replyToId: activity.id }),
  submit: (value, { activity }) => post('submit', { value, replyToId: activity.id }),
  say: (text) => host.send(text, []),
  consent: (accept, { activity }) => post('consent', { accept, replyToId: activity.id }),
  clear: async () => reportOpening((await post('clear', {})).status),
  retry: (entry) => track(post('retry', { id: entry.activity.id })),
  /** @returns whether the chat took the words; whether the bot got them shows beside the message. */
  send: async (text, files) => {
    const answer = await track(post('message', { text, files }));
    if (answer?.status === 504) showBanner(words().tooSlow);
    return answer !== undefined;
  },
};

const banner = el('div', { class: 'banner', role: 'alert', hidden: true });
const thread = new ThreadView(host);
const suggestions = new Suggestions(host);
const compose = new Compose(host);
const header = new Header(seat, host);
const bottom = el('footer', { class: 'bottom' }, suggestions.element, compose.element);
document.body.append(header.element, banner, thread.element, bottom);

async function track(promise) {
  thread.busy(1);
  return promise.catch(() => showBanner(words().offline)).finally(() => thread.busy(-1));
}

function showBanner(text, again) {
  banner.hidden = text === undefined;
  banner.replaceChildren(text ?? '');
  if (again) banner.append(el('button', { type: 'button', class: 'plain-button', onclick: again }, words().again));
}

/** Tells the bot that the app is there, which it greets the first time. */
async function open() {
  const { status } = await post('open', {}).catch(() => ({}));
  if (status !== undefined) reportOpening(status);
}

function reportOpening(status) {
  if (status < 300 && status > 0) showBanner();
  else showBanner(words().unreachable, open);
}

let stream;
function connect() {
  stream?.close();
  let fresh = true;
  stream = new EventSource(`/ui/events?persona=${encodeURIComponent(seat.persona.id)}`);
  const on = (name, work) => stream.addEventListener(name, ({ data }) => work(JSON.parse(data)));
  on('snapshot', ({ entries }) => {
    thread.show(entries, fresh);
    fresh = false;
    if (banner.textContent.startsWith(words().offline)) showBanner();
  });
  on('entry', (entry) => thread.put(entry));
  on('delete', ({ id }) => thread.remove(id));
  on('typing', () => thread.showTyping());
  stream.onerror = () => showBanner(words().offline);
}

function redraw() {
  header.draw();
  compose.localize();
  thread.localize();
}

seat.addEventListener('persona', () => {
  compose.restore();
  showBanner();
  redraw();
  connect();
  void open();
});
seat.addEventListener('locale', redraw);
connect();
await open();
compose.focus();
