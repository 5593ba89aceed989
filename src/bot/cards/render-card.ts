import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// Not the package's root: its types drag in sources of adaptivecards that do not pass our compiler flags.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { CardData, CardName } from '../../conversation/cards.ts';
import { Failure } from '../../domain/errors.ts';
import type { Language } from '../../locales/index.ts';
import { finish, type Json } from './finish-card.ts';

/** What Teams accepts is around 28 KB by its oldest page; the difference is the envelope's. */
export const MAX_CARD_BYTES = 25 * 1024;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: Language;
  readonly [property: string]: Json;
}

export type RenderCard = <Name extends CardName>(name: Name, data: CardData[Name], language?: Language) => AdaptiveCard;

export const CARDS_DIRECTORY = fileURLToPath(new URL('../../../cards/', import.meta.url));

/** Names of the templates in a directory; `<name>.sample.json` stands beside each and is none. */
export function templateNames(directory = CARDS_DIRECTORY): readonly string[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json') && !file.endsWith('.sample.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/**
 * Reads all templates once.
 *
 * @returns a pure function from data to a finished card: Adaptive Cards 1.5, at most 25 KB of UTF-8
 * @throws Failure `internal` (its cause says why) for an unknown card, a binding without data, a card that is too large
 */
export function loadCards(directory = CARDS_DIRECTORY): RenderCard {
  const templates = new Map(
    templateNames(directory).map((name) => [
      name,
      new Template(JSON.parse(readFileSync(`${directory}/${name}.json`, 'utf8'))),
    ]),
  );
  return (name, data, language = 'en') => {
    const broken = (why: string) => new Failure('internal', {}, { cause: `card ${name}: ${why}` });
    const template = templates.get(name);
    if (template === undefined) throw broken('there is no such template');
    const expanded = template.expand({ $root: mask(data as unknown as Json) }) as Json;
    const left = JSON.stringify(expanded).match(/\$\{[^}]*\}?/)?.[0];
    if (left !== undefined) throw broken(`nothing is bound to ${left}`);
    const finished = finish(unmask(expanded)) as Record<string, Json>;
    const card: AdaptiveCard = { ...finished, type: 'AdaptiveCard', version: '1.5', lang: language };
    const size = Buffer.byteLength(JSON.stringify(card));
    if (size > MAX_CARD_BYTES) throw broken(`${size} bytes, more than ${MAX_CARD_BYTES}`);
    return card;
  };
}

/**
 * `${` in the data would look like a binding that was left over. A noncharacter, which text for interchange never holds,
 * stands in for it while the template is expanded.
 */
const STAND_IN = '\uFDD0';
const mask = (data: Json): Json => mapStrings(data, (text) => text.replaceAll(STAND_IN, '').replaceAll('${', STAND_IN));
const unmask = (data: Json): Json => mapStrings(data, (text) => text.replaceAll(STAND_IN, '${'));

function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, mapStrings(content, change)]));
}
