import { avatar, el, icon } from './dom.js';

const { AdaptiveCards } = globalThis;
let counter = 0;

/**
 * The renderer names radio buttons after the input. Cards that ask the same on one page would be one group, in which
 * ticking one unticks the others.
 */
function apart(drawn) {
  const name = `choice-${(counter += 1)}`;
  for (const input of drawn?.querySelectorAll('input') ?? []) input.name = name;
  return drawn;
}

/**
 * Input.ChoiceSet with a search field: `style: filtered`, dynamic typeahead (`choices.data`) and the people picker.
 * The renderer's own one submits the title instead of the value, cannot take several and is a div without a role.
 * @param lookUp (dataset, text) → choices; `undefined` dataset means the choices of the card.
 */
export function searchableChoiceSet(lookUp, words) {
  return class extends AdaptiveCards.ChoiceSetInput {
    #query;
    #picked = [];
    #field;
    #list;
    #chips;
    #active = -1;
    #shown = [];
    #asked = 0;
    #timer;

    internalParse(source, context) {
      super.internalParse(source, context);
      this.#query = source['choices.data'];
    }

    get #searches() {
      return this.#query !== undefined || (this.style === 'filtered' && !this.isMultiSelect);
    }

    get #people() {
      return this.#query?.dataset?.startsWith('graph.microsoft.com/users') ?? false;
    }

    internalRender() {
      if (!this.#searches) return apart(super.internalRender());
      const id = `choices-${(counter += 1)}`;
      this.#list = el('ul', { class: 'choices', role: 'listbox', id, hidden: true });
      this.#field = el('input', {
        class: 'ac-input ac-textInput choice-field',
        type: 'text',
        role: 'combobox',
        autocomplete: 'off',
        placeholder: this.placeholder ?? '',
        'aria-autocomplete': 'list',
        'aria-expanded': 'false',
        'aria-controls': id,
        oninput: () => this.#typed(),
        onfocus: () => this.#search(),
        onclick: () => this.#search(),
        onblur: () => this.#leave(),
        onkeydown: (event) => this.#key(event),
      });
      this.#chips = el('div', { class: 'chips' });
      const start = (this.defaultValue ?? '').split(',').filter(Boolean);
      this.#picked = start.map((value) => this.choices.find((one) => one.value === value) ?? { title: value, value });
      this.#draw();
      return el('div', { class: 'choice-search' }, this.#chips, this.#field, this.#list);
    }

    updateInputControlAriaLabelledBy() {
      if (!this.#searches) super.updateInputControlAriaLabelledBy();
      else this.#field?.setAttribute('aria-labelledby', this.getAllLabelIds().join(' '));
    }

    focus() {
      if (this.#searches) this.#field.focus();
      else super.focus();
    }

    get value() {
      if (!this.#searches) return super.value;
      return this.#picked.map(({ value }) => value).join(',') || undefined;
    }

    isSet() {
      return Boolean(this.value);
    }

    /** Words that were typed but not chosen are no choice. */
    isValid() {
      if (!this.#searches) return super.isValid();
      const text = this.#field?.value ?? '';
      return text === '' || (!this.isMultiSelect && this.#picked[0]?.title === text);
    }

    #typed() {
      if (!this.isMultiSelect) this.#picked = [];
      this.valueChanged();
      this.#search();
    }

    #search() {
      clearTimeout(this.#timer);
      const text = this.#field.value.trim();
      const asked = (this.#asked += 1);
      if (this.#query === undefined) {
        const fits = ({ title }) => title.toLowerCase().includes(text.toLowerCase());
        const chosen = this.#picked[0]?.title === text;
        this.#offer(this.choices.filter((choice) => chosen || fits(choice)));
        return;
      }
      // Teams waits for a pause in typing before it asks.
      this.#timer = setTimeout(async () => {
        this.#say(words().searching);
        const found = await lookUp(this.#query.dataset, text).catch(() => undefined);
        if (asked !== this.#asked || document.activeElement !== this.#field) return;
        if (found === undefined) this.#say(words().searchFailed);
        else this.#offer(found);
      }, 250);
    }

    #offer(choices) {
      const picked = new Set(this.#picked.map(({ value }) => value));
      this.#shown = choices.filter(({ value }) => !this.isMultiSelect || !picked.has(value)).slice(0, 15);
      this.#active = -1;
      if (this.#shown.length === 0) {
        this.#say(words().noResults);
        return;
      }
      const options = this.#shown.map((choice, index) =>
        el(
          'li',
          {
            role: 'option',
            id: `${this.#list.id}-${index}`,
            'aria-selected': String(picked.has(choice.value)),
            // A click would first take the focus from the field and so close the list.
            onpointerdown: (event) => {
              event.preventDefault();
              this.#pick(choice);
            },
          },
          this.#people ? avatar(choice.title) : undefined,
          choice.title,
        ),
      );
      this.#list.replaceChildren(...options);
      this.#open(true);
    }

    #say(text) {
      this.#shown = [];
      this.#list.replaceChildren(el('li', { class: 'note', role: 'status' }, text));
      this.#open(true);
    }

    #pick(choice) {
      this.#picked = this.isMultiSelect ? [...this.#picked, choice] : [choice];
      this.#field.value = '';
      this.#draw();
      this.#open(false);
      this.valueChanged();
    }

    #remove(value) {
      this.#picked = this.#picked.filter((one) => one.value !== value);
      this.#draw();
      this.valueChanged();
      this.#field.focus();
    }

    #draw() {
      if (!this.isMultiSelect) {
        this.#field.value = this.#picked[0]?.title ?? this.#field.value;
        return;
      }
      const chips = this.#picked.map(({ title, value }) => {
        const label = words().remove(title);
        const button = el('button', { type: 'button', 'aria-label': label, onclick: () => this.#remove(value) });
        button.append(icon('close'));
        return el('span', { class: 'chip' }, title, button);
      });
      this.#chips.replaceChildren(...chips);
    }

    #open(open) {
      this.#list.hidden = !open;
      this.#field.setAttribute('aria-expanded', String(open));
      if (!open) this.#field.removeAttribute('aria-activedescendant');
    }

    #leave() {
      clearTimeout(this.#timer);
      this.#asked += 1;
      this.#open(false);
    }

    #key(event) {
      const last = this.#shown.length - 1;
      if (event.key === 'ArrowDown' && this.#list.hidden) this.#search();
      else if (event.key === 'ArrowDown') this.#move(this.#active >= last ? 0 : this.#active + 1);
      else if (event.key === 'ArrowUp') this.#move(this.#active <= 0 ? last : this.#active - 1);
      else if (event.key === 'Enter' && this.#active >= 0) this.#pick(this.#shown[this.#active]);
      else if (event.key === 'Escape' && !this.#list.hidden) this.#open(false);
      else if (event.key === 'Backspace' && this.#field.value === '' && this.isMultiSelect && this.#picked.length > 0)
        this.#remove(this.#picked.at(-1).value);
      else return;
      event.preventDefault();
    }

    #move(index) {
      this.#active = index;
      for (const [at, option] of [...this.#list.children].entries()) {
        option.classList.toggle('active', at === index);
        if (at === index) option.scrollIntoView({ block: 'nearest' });
      }
      this.#field.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
    }
  };
}
