import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generatedPages } from '../../scripts/pages/index.ts';

describe('docs', () => {
  it('say what the code says; `npm run docs` writes them anew', () => {
    for (const [name, text] of generatedPages()) {
      assert.equal(readFileSync(`docs/${name}`, 'utf8'), text, `docs/${name} is stale`);
    }
  });
});
