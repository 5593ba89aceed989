import { locales } from './words.js';

/**
 * Who sits here and how: the person belongs to the tab (two tabs can be two admins, and a link can name one), the
 * language to the person, the theme to the browser.
 */
export class Seat extends EventTarget {
  constructor(personas) {
    super();
    this.personas = personas;
    this.timezone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    this.persona = this.#fromAddress() ?? this.#byId(sessionStorage.getItem('persona')) ?? personas[0];
    this.#read();
    addEventListener('hashchange', () => this.become(this.#fromAddress()?.id));
  }

  /** What the server needs to know with every call. */
  get who() {
    return { persona: this.persona.id, locale: this.locale, timezone: this.timezone };
  }

  become(personaId) {
    const persona = this.#byId(personaId);
    if (persona === undefined || persona === this.persona) return;
    this.persona = persona;
    this.#read();
    this.dispatchEvent(new Event('persona'));
  }

  speak(locale) {
    localStorage.setItem(`locale.${this.persona.id}`, locale);
    this.#read();
    this.dispatchEvent(new Event('locale'));
  }

  #read() {
    const { id, locale } = this.persona;
    sessionStorage.setItem('persona', id);
    const wanted = localStorage.getItem(`locale.${id}`) ?? locale;
    this.locale = locales.some((one) => one.locale === wanted) ? wanted : locales[0].locale;
  }

  #byId(id) {
    return this.personas.find((persona) => persona.id === id);
  }

  /** `#megan.bowen` chooses the person whose user name begins so. */
  #fromAddress() {
    const alias = decodeURIComponent(location.hash.slice(1)).toLowerCase();
    return this.personas.find(({ userPrincipalName }) => userPrincipalName.toLowerCase().split('@')[0] === alias);
  }
}
