import assert from 'node:assert/strict';

/** The page is plain JavaScript for the browser; these two modules need none of it. */
const load = async (name: string) =>
  (await import(new URL(`../../../src/chat/page/${name}`, import.meta.url).href)) as Record<string, unknown>;
type Words = Record<string, unknown>;

describe("the page's words", () => {
  it('exist in both languages, and every one is filled in', async () => {
    const wordsOf = (await load('words.js'))['wordsOf'] as (locale: string) => Words;
    const [english, dutch] = [wordsOf('en-US'), wordsOf('nl-NL')];
    assert.deepEqual(Object.keys(dutch).sort(), Object.keys(english).sort());
    assert.notEqual(dutch, english);
    for (const [name, word] of [...Object.entries(english), ...Object.entries(dutch)])
      assert.ok(typeof word === 'function' || (typeof word === 'string' && word.length > 0), name);
    assert.equal(wordsOf('fr-FR'), english);
  });
});

describe("the page's days", () => {
  it('are today, yesterday, or named in the language of the person', async () => {
    const dayOf = (await load('time.js'))['dayOf'] as (iso: string, locale: string, words: Words, now: Date) => string;
    const words = { today: 'Vandaag', yesterday: 'Gisteren' };
    const now = new Date(2026, 10, 25, 0, 5);
    const day = (date: Date) => dayOf(date.toISOString(), 'nl-NL', words, now);
    assert.equal(day(new Date(2026, 10, 25, 0, 1)), 'Vandaag');
    assert.equal(day(new Date(2026, 10, 24, 23, 59)), 'Gisteren');
    assert.equal(day(new Date(2026, 10, 20)), 'vrijdag 20 november');
    assert.equal(day(new Date(2025, 10, 20)), 'donderdag 20 november 2025');
  });
});
