import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { CARDS_DIRECTORY, loadCards, MAX_CARD_BYTES } from '../../src/bot/cards/render-card.ts';
import type { CardData, CardName } from '../../src/conversation/cards.ts';
import { ACTIONS } from '../../src/conversation/actions/index.ts';
import { cardViewer } from '../support/card-view.ts';

/** Does not compile unless it names every card of the closed list. */
const NAMES: Readonly<Record<CardName, true>> = {
  message: true,
  welcome: true,
  users: true,
  considerations: true,
  plan: true,
  progress: true,
  result: true,
  licenses: true,
  rename: true,
};
const names = Object.keys(NAMES) as CardName[];
const json = (file: string): unknown => JSON.parse(readFileSync(`${CARDS_DIRECTORY}${file}`, 'utf8'));

/** Every object in a card, the buttons' fallbacks left out. */
function elements(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).filter(([key]) => key !== 'fallback');
  return [value as Record<string, unknown>, ...inner.flatMap(([, part]) => elements(part))];
}

describe('cards', () => {
  const render = loadCards();
  const view = cardViewer();

  it('has a template and a sample for each card, and nothing else', () => {
    const expected = names.flatMap((name) => [`${name}.json`, `${name}.sample.json`]);
    assert.deepEqual(readdirSync(CARDS_DIRECTORY).sort(), expected.sort());
  });

  for (const name of names) {
    it(`has no human text in the template ${name}`, () => {
      const words = elements(json(`${name}.json`)).flatMap((element) =>
        ['text', 'title', 'label', 'placeholder', 'fallbackText', 'value', 'errorMessage'].flatMap((key) => {
          const text = element[key];
          return typeof text === 'string' ? [text.replaceAll(/\$\{[^}]*\}/g, '')] : [];
        }),
      );
      assert.deepEqual(
        words.filter((text) => text !== ''),
        [],
      );
    });

    it(`renders the sample of ${name} without complaint, with known verbs and labelled inputs`, () => {
      const card = render(name, json(`${name}.sample.json`) as CardData[typeof name]);
      assert.deepEqual(view(card).complaints, []);
      assert(Buffer.byteLength(JSON.stringify(card)) < MAX_CARD_BYTES / 2, 'the sample is an everyday card');
      for (const element of elements(card)) {
        const type = String(element['type']);
        if (type === 'Action.Execute') assert(ACTIONS.has(String(element['verb'])), String(element['verb']));
        if (type.startsWith('Input.')) assert(element['label'] ?? element['title'], `${name}: ${type} without label`);
        if (type === 'ColumnSet') assert((element['columns'] as unknown[]).length <= 3, `${name}: too many columns`);
      }
    });
  }
});
