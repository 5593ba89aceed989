import { upload } from './api.js';
import { el, icon } from './dom.js';

/** Characters; Teams refuses a longer message. */
const maxText = 28_000;

/** The compose box: grows with its text, keeps a draft per person, takes files by button, drop and paste. */
export class Compose {
  #files = [];

  /** @param host `words`, `who`, and `send(text, fileIds)` which resolves to whether the text was taken. */
  constructor(host) {
    this.host = host;
    this.box = el('textarea', { rows: 1, spellcheck: true, oninput: () => this.#changed() });
    this.box.onkeydown = (event) => {
      // Enter also ends the composing of a character, which must not send.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.#send();
    };
    this.box.onpaste = (event) => this.#take(event, event.clipboardData);
    this.picker = el('input', { type: 'file', multiple: true, hidden: true, tabIndex: -1 });
    this.picker.onchange = () => {
      void this.#add([...this.picker.files]);
      this.picker.value = '';
    };
    this.attach = el('button', { type: 'button', class: 'icon-button' }, icon('attach'));
    this.attach.onclick = () => this.picker.click();
    this.sendButton = el('button', { type: 'button', class: 'icon-button send' }, icon('send'));
    this.sendButton.onclick = () => void this.#send();
    this.note = el('div', { class: 'note', role: 'status' });
    this.chips = el('div', { class: 'chips' });
    const row = el('div', { class: 'row' }, this.box, this.attach, this.picker, this.sendButton);
    this.element = el('div', { class: 'compose' }, this.chips, row, this.note);
    this.#acceptDrops();
    this.restore();
    this.localize();
  }

  localize() {
    const words = this.host.words();
    this.box.placeholder = words.typeMessage;
    this.box.setAttribute('aria-label', words.typeMessage);
    for (const [button, label] of [
      [this.attach, words.attach],
      [this.sendButton, words.send],
    ]) {
      button.title = label;
      button.setAttribute('aria-label', label);
    }
    this.#changed();
  }

  /** Another person sits down: their own draft. */
  restore() {
    this.box.value = sessionStorage.getItem(this.#draftKey) ?? '';
    this.#files = [];
    this.#changed();
  }

  write(text) {
    this.box.value = text;
    this.#changed();
    this.focus();
  }

  focus() {
    this.box.focus();
  }

  get #draftKey() {
    return `draft.${this.host.who().persona}`;
  }

  async #send() {
    const text = this.box.value.trim();
    const files = this.#files;
    if ((text === '' && files.length === 0) || text.length > maxText) return;
    this.box.value = '';
    this.#files = [];
    this.#changed();
    const taken = await this.host.send(
      text,
      files.map(({ id }) => id),
    );
    if (taken) return;
    // The chat itself did not take it: the words must not be lost, nor what was typed since.
    this.box.value = [text, this.box.value].filter(Boolean).join('\n');
    this.#files = [...files, ...this.#files];
    this.#changed();
  }

  #changed() {
    const { value } = this.box;
    const tooLong = value.trim().length - maxText;
    sessionStorage.setItem(this.#draftKey, value);
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight}px`;
    this.note.textContent = tooLong > 0 ? this.host.words().tooLong(tooLong) : '';
    this.sendButton.disabled = (value.trim() === '' && this.#files.length === 0) || tooLong > 0;
    this.#drawFiles();
  }

  #drawFiles() {
    const chips = this.#files.map((file) => {
      const label = this.host.words().remove(file.name);
      const remove = el('button', { type: 'button', 'aria-label': label, title: label }, icon('close'));
      remove.onclick = () => {
        this.#files = this.#files.filter((one) => one !== file);
        this.#changed();
        this.focus();
      };
      return el('span', { class: 'chip' }, file.name, remove);
    });
    this.chips.replaceChildren(...chips);
  }

  async #add(files) {
    for (const file of files) {
      const stored = await upload(file).catch(({ status }) => ({ status }));
      const { wentWrong, fileTooLarge } = this.host.words();
      if (stored.id === undefined) this.note.textContent = stored.status === 413 ? fileTooLarge : wentWrong;
      else {
        this.#files = [...this.#files, stored];
        this.#changed();
      }
    }
    this.focus();
  }

  #take(event, data) {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.#add(files);
  }

  #acceptDrops() {
    const mark = (on) => this.element.classList.toggle('dropping', on);
    this.element.ondragover = (event) => {
      event.preventDefault();
      mark(true);
    };
    this.element.ondragleave = () => mark(false);
    this.element.ondrop = (event) => {
      mark(false);
      this.#take(event, event.dataTransfer);
    };
  }
}
