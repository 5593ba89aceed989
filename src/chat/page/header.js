import { avatar, botIcon, el, icon } from './dom.js';
import { currentTheme, switchTheme } from './theme.js';
import { locales } from './words.js';

const narrow = matchMedia('(max-width: 640px)');

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
    this.#fillMenu();
    addEventListener('themechange', () => this.#drawTheme());
    narrow.addEventListener('change', () => this.draw());
    this.draw();
  }

  draw() {
    const words = this.host.words();
    const { name } = this.seat.persona;
    const role = words.role(this.seat.persona.role);
    document.documentElement.lang = this.seat.locale;
    document.title = `${this.host.botName()} · ${name}`;
    this.about.textContent = words.about;
    this.languageName.textContent = words.language;
    this.language.replaceChildren(
      ...locales.map((one) => el('option', { value: one.locale }, narrow.matches ? one.short : one.name)),
    );
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

  /** Made once: the radio buttons keep their focus while the person changes. */
  #fillMenu() {
    const people = this.seat.personas.map(({ id, name }) => {
      const input = el('input', { type: 'radio', name: 'persona', value: id });
      input.onchange = () => this.seat.become(id);
      // The arrow keys choose, Enter is done: a click has chosen already.
      input.onkeydown = ({ key }) => key === 'Enter' && this.menu.hidePopover();
      const who = el('span', { class: 'who' }, el('span', { class: 'name' }, name), el('span', { class: 'role' }));
      const label = el('label', {}, input, avatar(name), who, el('span', { class: 'tick' }, icon('tick')));
      label.onclick = ({ detail }) => detail > 0 && setTimeout(() => this.menu.hidePopover());
      return label;
    });
    this.legend = el('legend');
    this.clearText = el('span');
    const clear = el('button', { type: 'button', class: 'menu-item' }, icon('broom'), this.clearText);
    clear.onclick = () => {
      this.menu.hidePopover();
      void this.host.clear();
    };
    this.menu.append(el('fieldset', {}, this.legend, ...people), el('hr'), clear);
  }

  #drawMenu(words) {
    this.menu.setAttribute('aria-label', words.people);
    this.legend.textContent = words.people;
    this.clearText.textContent = words.clear;
    for (const input of this.menu.querySelectorAll('input')) input.checked = input.value === this.seat.persona.id;
    for (const [at, role] of this.menu.querySelectorAll('.role').entries())
      role.textContent = words.role(this.seat.personas[at].role);
  }
}
