import type { Language } from '../../locales/index.ts';

const NAMES: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:english|engels|engelse|inglés|anglais)(?!\p{L})|(?:lang(?:uage)?|taal)(?: (?:to|naar|op|is|=|:))? en(?!\p{L})|^\W*en(?:-gb|-us)?\W*$/iu,
  nl: /(?<!\p{L})(?:dutch|nederlands|nederlandse|hollands|vlaams|flemish|nederland)(?!\p{L})|(?:lang(?:uage)?|taal)(?: (?:to|naar|op|is|=|:))? nl(?!\p{L})|^\W*nl(?:-nl|-be)?\W*$/iu,
};

/** The language asked for, of those the bot speaks. When both are named, the last one ("not English, Dutch"). */
export function targetLanguage(text: string): Language | undefined {
  const places = (Object.keys(NAMES) as Language[])
    .map((language) => ({
      language,
      at: Math.max(-1, ...Array.from(text.matchAll(new RegExp(NAMES[language], 'giu')), (m) => m.index)),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return places[0]?.language;
}
