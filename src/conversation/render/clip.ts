/** What a directory may hold is longer than what a line of a card should: 25 KB are soon full. Ends at a whole word. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, ''); // no half characters
  const word = /\s/u.test(text.charAt(length - 1)) ? cut.length : cut.search(/\s\S*$/u);
  // A word that is most of the text is cut all the same.
  const whole = word > length / 2 ? cut.slice(0, word) : cut;
  return `${whole.replace(/[\s,;:·(–-]+$/u, '')}…`;
}

/**
 * Several sentences, cut behind one of them where that leaves enough: half a sentence may say the opposite of the whole.
 * The dots tell that there is more.
 */
export function clipSentence(text: string, length: number): string {
  if (text.length <= length) return text;
  const ends = [...text.slice(0, length - 2).matchAll(/[.!?](?=\s\p{Lu})/gu)].map(({ index }) => index + 1);
  const end = ends.at(-1) ?? 0;
  return end > length / 3 ? `${text.slice(0, end)} …` : clip(text, length);
}

/** A person's name. Entra allows 256 characters. */
export const NAME = 60;
/** A sentence made of directory data, for example the groups somebody owns. */
export const SENTENCE = 320;
