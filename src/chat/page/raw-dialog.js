import { el, icon } from './dom.js';

/** Shows what the bot sent for a card, and how much of the size budget it takes. */
export function showRaw(card, words) {
  const json = JSON.stringify(card, undefined, 2);
  const bytes = new TextEncoder().encode(JSON.stringify(card)).length;
  const kilobytes = (bytes / 1024).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  const copy = el('button', { type: 'button', class: 'plain-button' }, words.copy);
  copy.onclick = () => navigator.clipboard.writeText(json);
  const close = el('button', { type: 'button', class: 'icon-button', 'aria-label': words.close }, icon('close'));
  const title = el('h2', { id: 'raw-title' }, words.rawSize(kilobytes));
  const dialog = el(
    'dialog',
    { class: 'raw', 'aria-labelledby': 'raw-title' },
    el('header', {}, title, copy, close),
    el('pre', { tabIndex: 0 }, json),
  );
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
