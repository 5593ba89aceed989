/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** The words of a name without case, accents and punctuation: `Müller-Lüdenscheidt, Zoë` → `muller ludenscheidt zoe`. */
export function nameWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Same for two spellings of one name, whatever the order of its words: `Vries, Jan de` = `Jan de Vries`. */
export function foldName(name: string): string {
  return [...nameWords(name)].sort().join(' ');
}
