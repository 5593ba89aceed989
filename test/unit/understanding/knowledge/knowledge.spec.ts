import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, isMessageKey, messages } from '../../../../src/locales/index.ts';
import { TOPICS } from '../../../../src/understanding/classifier/labels.ts';
import { knowledge } from '../../../../src/understanding/knowledge/index.ts';
import type { Entry } from '../../../../src/understanding/knowledge/entry.ts';
import { understand } from '../../../../src/understanding/understand.ts';

const entries: readonly Entry[] = knowledge;
const folder = new URL('../../../../src/understanding/knowledge/', import.meta.url);

interface Row {
  readonly question: string;
  /** Ids of the entries that answer it. */
  readonly entries: readonly string[];
}

describe('knowledge', () => {
  it('has every subject file in its registry', () => {
    const others = new Set(['index.ts', 'entry.ts', 'pages.ts', 'search-knowledge.ts', 'terms.ts']);
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    for (const file of readdirSync(folder).filter((name) => !others.has(name)))
      assert.ok(index.includes(`'./${file}'`) && index.includes(`...${file.replace('.ts', '')},`), file);
  });

  it('has each entry once', () => {
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  });

  it('has an answer for every subject the classifier knows', () => {
    for (const topic of TOPICS)
      assert.ok(
        entries.some((entry) => entry.topic === topic),
        topic,
      );
  });

  for (const language of LANGUAGES)
    it(`has a question and a short text for every entry (${language})`, () => {
      for (const { id } of entries)
        for (const [part, longest] of [
          ['question', 120],
          ['text', 1_300],
        ] as const) {
          const key = `answer.${id}.${part}`;
          assert.ok(isMessageKey(key), key);
          const text = messages[language][key];
          assert.ok(text.length > 10 && text.length <= longest, `${key}: ${text.length} characters`);
          assert.doesNotMatch(text, /[{}<>]{2}|\blicence/u, key);
        }
    });

  it('speaks Dutch without the blunders of machine translations and without informal address', () => {
    for (const { id } of entries)
      for (const part of ['question', 'text']) {
        const key = `answer.${id}.${part}`;
        if (!isMessageKey(key)) continue;
        assert.doesNotMatch(
          messages.nl[key],
          /ontlenen|inleveren|terugvorderen|ontsiert|\b(?:je|jij|jouw|jullie)\b/iu,
          key,
        );
      }
  });

  it('names for every entry public pages over https and the month it was checked', () => {
    for (const { id, sources, date } of entries) {
      assert.ok(sources.length > 0, id);
      for (const { title, url } of sources) {
        assert.ok(title.length > 3, id);
        assert.equal(new URL(url).protocol, 'https:', id);
        assert.doesNotMatch(url, /\/en-us\/|#|\?|\s/u, `${id}: ${url}`);
      }
      assert.match(date, /^20\d\d-(?:0[1-9]|1[0-2])$/u, id);
    }
  });

  it("rests on Microsoft's own pages, but for what only the message center says", () => {
    const foreign = entries.filter(({ sources }) =>
      sources.some(({ url }) => new URL(url).hostname !== 'learn.microsoft.com'),
    );
    assert.deepEqual(
      foreign.map(({ id }) => id),
      ['unlicensed-onedrive'],
    );
    assert.equal(new URL(foreign[0]!.sources[0]!.url).hostname, 'learn.microsoft.com');
  });

  for (const [language, question] of [
    ['en', 'how do I convert a mailbox to a shared mailbox?'],
    ['en', "convert Adele's mailbox to a shared one"],
    ['nl', 'hoe zet ik een postvak om naar een gedeeld postvak?'],
    ['nl', 'postvak converteren naar gedeeld postvak'],
  ] as const)
    it(`tells how to convert a mailbox, from Microsoft's own page: ${question}`, () => {
      const [first] = understand(question, language).topics;
      assert.equal(first, 'convert-to-shared');
      const { sources } = entries.find(({ id }) => id === first)!;
      for (const { url } of sources) assert.equal(new URL(url).hostname, 'learn.microsoft.com');
    });

  for (const language of LANGUAGES) {
    const file = new URL(`../../../understanding/${language}/questions.json`, import.meta.url);
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];

    it(`finds the answer among three for at least 90 % of ${rows.length} questions (${language})`, () => {
      const found = rows.map(({ question }) => understand(question, language).topics);
      const share = (hit: (topics: readonly string[], row: Row) => boolean) =>
        rows.filter((row, at) => hit(found[at] ?? [], row)).length / rows.length;
      const three = share((topics, row) => topics.some((id) => row.entries.includes(id)));
      const first = share((topics, row) => row.entries.includes(topics[0] ?? ''));
      assert.ok(three >= 0.9, `among three: ${three.toFixed(3)}`);
      assert.ok(first >= 0.8, `first: ${first.toFixed(3)}`);
    });
  }
});
