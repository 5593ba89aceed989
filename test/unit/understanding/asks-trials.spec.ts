import assert from 'node:assert/strict';
import { asksTrials } from '../../../src/understanding/asks-trials.ts';

describe('asksTrials', () => {
  it('hears the word in both languages, and nothing else', () => {
    for (const text of ['which licenses are trials?', 'show trial subscriptions', 'welke licenties zijn proefversies?'])
      assert.equal(asksTrials(text), true, text);
    for (const text of ['how many Copilot are free?', 'hoeveel licenties zijn er vrij?', 'industrial licenses'])
      assert.equal(asksTrials(text), false, text);
  });
});
