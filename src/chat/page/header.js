import { avatar, botIcon, el, icon } from './dom.js';
import { currentTheme, switchTheme } from './theme.js';
import { locales } from './words.js';

/** The bot's name on the left; language, theme and the person on the right. */
export class Header {
  constructor(seat, host) {
    this.seat = seat;
    this.host = host;
    this.about = el('div', { class: 'about' });
    this.language = el('select', { onchange: () => seat.speak(this.language.value) });
    this.languageName = el('span', { class: 'visually-hidden' });
    this.theme = el('button', { type: 'button', class: 'icon-button', onclick: switchTheme });
    this.me = el('button', { type: 'button', class: 'me', 'aria-haspopup': 'dialog' });
    this.menu = el('div', { class: 'people-menu', id: 'people-menu', popover: 'auto', role: 'dialog' });
    this.me.setAttribute('popovertarget', 'people-menu');
    this.menu.ontoggle = ({ newState }) => {
      this.me.setAttribute('aria-expanded', String(newState === 'open'));
      if (newState === 'open') this.menu.querySelector(':checked')?.focus();
    };
    this.element = el(
      'header',
      { class: 'header' },
      botIcon(),
      el('div', { class: 'bot' }, el('h1', {}, host.botName()), this.about),
      el('label', { class: 'language' }, icon('globe'), this.languageName, this.language),
      this.theme,
      this.me,
      this.menu,
    );
    addEventListener('themechange', () => this.#drawTheme());
    this.draw();
  }

  draw() {
    const words = this.host.words();
    const { name, role } = this.seat.persona;
    document.documentElement.lang = this.seat.locale;
    document.title = `${this.host.botName()} · ${name}`;
    this.about.textContent = words.about;
    this.languageName.textContent = words.language;
    this.language.replaceChildren(...locales.map(({ locale, name: title }) => el('option', { value: locale }, title)));
    this.language.value = this.seat.locale;
    this.me.setAttribute('aria-label', words.me(name, role));
    const who = el('span', { class: 'who' }, el('span', { class: 'name' }, name), el('span', { class: 'role' }, role));
    this.me.replaceChildren(avatar(name), who);
    this.#drawMenu(words);
    this.#drawTheme();
  }

  #drawTheme() {
    const dark = currentTheme() === 'dark';
    const { toLight, toDark } = this.host.words();
    const label = dark ? toLight : toDark;
    this.theme.replaceChildren(icon(dark ? 'sun' : 'moon'));
    this.theme.title = label;
    this.theme.setAttribute('aria-label', label);
  }

  #drawMenu(words) {
    this.menu.setAttribute('aria-label', words.people);
    const people = this.seat.personas.map((persona) => {
      const { id, name, role } = persona;
      const input = el('input', { type: 'radio', name: 'persona', value: id, checked: persona === this.seat.persona });
      input.onchange = () => this.seat.become(id);
      // The arrow keys choose, Enter is done: a click has chosen already.
      input.onkeydown = ({ key }) => key === 'Enter' && this.menu.hidePopover();
      const who = el(
        'span',
        { class: 'who' },
        el('span', { class: 'name' }, name),
        el('span', { class: 'role' }, role),
      );
      const label = el('label', {}, input, avatar(name), who, el('span', { class: 'tick' }, icon('tick')));
      label.onclick = (event) => event.detail > 0 && setTimeout(() => this.menu.hidePopover());
      return label;
    });
    const clear = el('button', { type: 'button', class: 'menu-item' }, icon('broom'), words.clear);
    clear.onclick = () => {
      this.menu.hidePopover();
      void this.host.clear();
    };
    this.menu.replaceChildren(el('fieldset', {}, el('legend', {}, words.people), ...people), el('hr'), clear);
    if (this.menu.matches(':popover-open')) this.menu.querySelector(':checked')?.focus();
  }
}
