import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../../src/locales/index.ts';
import { understand } from '../../../../src/understanding/understand.ts';

interface Row {
  readonly text: string;
  readonly people: readonly string[];
}

for (const language of LANGUAGES) {
  const file = new URL(`../../../understanding/${language}/people.json`, import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];

  describe(`people named in a message (${language})`, () => {
    for (const { text, people } of rows)
      it(`"${text.replaceAll('\n', ' ⏎ ')}" names ${people.length === 0 ? 'nobody' : people.join(' + ')}`, () => {
        const found = understand(text, language).entities.people.map((person) => person.text);
        assert.deepEqual(found, people);
      });
  });
}
