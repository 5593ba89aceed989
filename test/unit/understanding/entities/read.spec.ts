import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { understand } from '../../../../src/understanding/understand.ts';

const file = new URL('../../../../../shared/reference/utterances-dev.json', import.meta.url);

interface Labelled {
  readonly lang: 'en' | 'nl';
  readonly text: string;
  readonly entities?: Readonly<Record<string, readonly { readonly text: string }[]>>;
}

describe('people in labelled sentences', () => {
  it('are found in 97 % and right in 97 %', function () {
    if (!existsSync(file)) this.skip();
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
    let hits = 0;
    let found = 0;
    let wanted = 0;
    for (const { lang, text, entities = {} } of rows) {
      const named = new Set(
        ['name', 'upn', 'alias', 'guid'].flatMap((type) =>
          (entities[type] ?? []).map((each) => each.text.toLowerCase()),
        ),
      );
      const people = new Set(understand(text, lang).entities.people.map((person) => person.text.toLowerCase()));
      wanted += named.size;
      found += people.size;
      hits += [...people].filter((person) => named.has(person)).length;
    }
    assert.ok(hits / wanted >= 0.97, `found ${(hits / wanted).toFixed(3)}`);
    assert.ok(hits / found >= 0.97, `right ${(hits / found).toFixed(3)}`);
  });
});
