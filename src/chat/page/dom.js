/**
 * Makes an element. Properties are set, `class`, `role` and names with a dash become attributes; children are nodes or
 * text, never HTML.
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name === 'class' || name === 'role' || name === 'for' || name.includes('-')) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

const paths = {
  send: 'M3 10 17 3l-4 14-3-6zM10 11l7-8',
  attach: 'm15 9-5.5 5.5a3 3 0 0 1-4.2-4.2l6.4-6.4a2 2 0 0 1 2.8 2.8l-6 6a1 1 0 0 1-1.4-1.4L12 6.5',
  close: 'm5 5 10 10M15 5 5 15',
  tick: 'm4 10.5 4 4 8-9',
  sending: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15',
  sent: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M6.8 10.2l2.3 2.3 4.3-4.8',
  failed: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6v5M10 13.6v.1',
  globe: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M2.5 10h15M10 2.5c4 4 4 11 0 15M10 2.5c-4 4-4 11 0 15',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  broom: 'M4 16.5h12M6 16.5 5 9h10l-1 7.5M8.5 9V4a1.5 1.5 0 0 1 3 0v5',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  code: 'm7 6-4 4 4 4M13 6l4 4-4 4',
  chevron: 'm6 8 4 4 4-4',
};

/** A decorative icon: what it stands for must be said in words beside it or in a label. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

export const botIcon = () => el('img', { class: 'bot-icon', src: '/page/bot.svg', alt: '' });

/** A round picture with initials, in one of five colours that stays the same for a name. */
export function avatar(name) {
  const words = name.split(/\s+/u).filter(Boolean);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  const colour = ([...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 5) + 1;
  return el('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, initials.join('').toUpperCase());
}
