import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CARDS_DIRECTORY, loadCards, MAX_CARD_BYTES, templateNames } from '../../src/bot/cards/render-card.ts';
import type { CardName } from '../../src/conversation/cards.ts';
import { actionsOf, inputsOf, type Json } from '../support/card-elements.ts';
import { ALLOWED, READ } from '../support/card-schema.ts';
import { cardViewer } from '../support/card-view.ts';

const read = (file: string) => JSON.parse(readFileSync(join(CARDS_DIRECTORY, file), 'utf8')) as Json;
const names = templateNames() as readonly CardName[];
const HOSTILE =
  ' *a* _b_ [x](https://evil.example) <b>c</b> ${1+1} `d` http://evil.example {{DATE(2026-01-01T00:00:00Z)}}';

describe('cards', () => {
  const renderCard = loadCards();
  const view = cardViewer();

  it('are those of the list in src/conversation/cards.ts, each with a sample beside it and nothing else', () => {
    assert.deepEqual([...names].sort(), [...cardNames()].sort());
    const expected = names.flatMap((name) => [`${name}.json`, `${name}.sample.json`]);
    assert.deepEqual(readdirSync(CARDS_DIRECTORY).sort(), expected.sort());
  });

  for (const name of names)
    describe(name, () => {
      const template = read(`${name}.json`);
      const sampleFile = `${name}.sample.json`;
      const sample = existsSync(join(CARDS_DIRECTORY, sampleFile)) ? read(sampleFile) : {};
      const nodes = objectsIn(template);
      const render = (data: Json) => renderCard(name, data as never, 'nl');

      it('says version 1.5 and uses only elements and properties of it that Teams draws', () => {
        assert.equal(template['version'], '1.5');
        for (const node of nodes.filter(({ type }) => type !== undefined)) {
          const allowed = [...(ALLOWED[String(node['type'])] ?? []), '$data', '$when'];
          const foreign = Object.keys(node).filter((key) => !allowed.includes(key));
          assert.deepEqual(foreign, [], `${String(node['type'])} has ${foreign.join()}`);
        }
      });

      it('holds no word of any language', () => {
        for (const node of nodes)
          for (const key of READ) {
            const content = node[key];
            if (typeof content !== 'string') continue;
            const literal = content.replace(/\$\{[^}]*\}/g, '');
            const quoted = [...content.matchAll(/'([^']*)'/g)].map(([, text]) => text).join('');
            assert.doesNotMatch(literal + quoted, /\p{L}/u, `${key}: ${content}`);
          }
      });

      it('binds conditions to what its data really have', () => {
        const known = new Set(objectsIn(sample).flatMap(Object.keys));
        for (const node of nodes)
          for (const [, word] of (typeof node['$when'] === 'string' ? node['$when'] : '')
            .replace(/'[^']*'/g, '')
            .matchAll(/(?<![.\w$])([a-z]\w*)(?!\w*\()/gi))
            // prettier-ignore
            assert.ok(known.has(word ?? '') || ['true', 'false', 'null'].includes(word ?? ''), `$when names ${word}`);
      });

      it('starts with a heading and can be read out where it cannot be drawn', () => {
        const { body, fallbackText } = render(sample) as unknown as { body: Json[]; fallbackText: unknown };
        assert.ok(objectsIn(body[0]).some(({ style }) => style === 'heading'));
        assert.ok(typeof fallbackText === 'string' && fallbackText !== '');
      });

      it('has at most three columns side by side, and text that wraps', () => {
        for (const { columns } of nodes)
          assert.ok(!Array.isArray(columns) || columns.length <= 3, 'a phone has no room for more');
        for (const node of nodes.filter(({ type }) => type === 'TextBlock'))
          assert.ok(node['wrap'] === true || node['text'] === '${symbol}', JSON.stringify(node));
      });

      it('is drawn by the real renderer without a complaint, and is small enough', () => {
        const card = render(sample);
        assert.deepEqual(view(card).complaints, []);
        assert.ok(Buffer.byteLength(JSON.stringify(card)) <= MAX_CARD_BYTES);
        assert.deepEqual([card.version, card.lang], ['1.5', 'nl']);
      });

      it('labels every input, and uses no id twice', () => {
        const inputs = inputsOf(render(sample));
        for (const input of inputs)
          assert.ok(input.label !== undefined || (input.type === 'Input.Toggle' && input['title']), input.id);
        const ids = objectsIn(render(sample)).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
        assert.deepEqual(ids, [...new Set(ids)]);
        const { root } = view(render(sample));
        for (const field of root.querySelectorAll('input, select, textarea'))
          assert.ok(field.getAttribute('aria-label') ?? field.getAttribute('aria-labelledby'), field.outerHTML);
      });

      it('has a verb on every button, and a button for older clients under it that says the same', () => {
        for (const { type, verb, title, data, fallback } of actionsOf(render(sample))) {
          assert.ok(title !== undefined && title !== '');
          if (type === 'Action.OpenUrl') continue;
          assert.equal(type, 'Action.Execute');
          assert.match(verb ?? '', /^[a-z][a-z.-]*$/);
          const submit = fallback as Json | undefined;
          assert.deepEqual([submit?.['type'], submit?.['title']], ['Action.Submit', title]);
          assert.deepEqual(submit?.['data'], { ...data, verb });
        }
      });

      it('shows data of the directory as they are, whatever is in them', () => {
        const words: string[] = [];
        const card = render(poison(sample, words) as Json);
        const { root, texts, complaints } = view(card);
        assert.deepEqual(complaints, []);
        assert.ok(texts.some((text) => text.includes(HOSTILE.trim())));
        for (const text of texts) assert.ok(words.includes(text) || !text.includes('evil'), text);
        assert.equal(root.querySelector('a[href], b, em, strong, code, img, ul, ol, h1'), null);
      });
    });
});

function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsIn)];
}

/** What is an id or a choice of ours, and no text. */
const OURS = ['verb', 'data', 'inputId', 'url', 'tone', 'done', 'left'];

/** The same data with something hostile behind every text; `words` collects what a reader must then see. */
function poison(value: unknown, words: string[], isInput = false): unknown {
  if (typeof value === 'string') {
    if (value === '') return value;
    words.push(value.trim() + HOSTILE);
    return value + HOSTILE;
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, words, isInput));
  if (typeof value !== 'object' || value === null) return value;
  const within = isInput || 'inputId' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, content]) => [
      key,
      OURS.includes(key) || (key === 'value' && within) ? content : poison(content, words, within),
    ]),
  );
}

/** The keys of `CardData`, which exist only as types. */
function cardNames(): readonly string[] {
  const path = new URL('../../src/conversation/cards.ts', import.meta.url);
  const source = ts.createSourceFile('cards.ts', readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
  const list = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'CardData');
  return (list?.members ?? []).flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}
