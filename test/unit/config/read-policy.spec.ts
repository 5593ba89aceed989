import assert from 'node:assert/strict';
import { loadConfig } from '../../../src/config.ts';
import { explainStart } from '../../../src/start-text.ts';

const load = (text: string) => loadConfig({ POLICY_FILE: 'policy.yaml' }, () => text);

function refusal(load: () => unknown): string {
  try {
    load();
  } catch (refused) {
    return explainStart({ refused }).text;
  }
  return '';
}

describe('POLICY_FILE', () => {
  it('is read into the settings, and nothing is protected without it', () => {
    assert.deepEqual(load('protected: [a@b.c]').policy, { protectedUsers: ['a@b.c'], defaults: {} });
    assert.deepEqual(loadConfig({}).policy, { protectedUsers: [], defaults: {} });
  });

  it('keeps the bot from starting when it is bad, and says file, line and what', () => {
    const said = refusal(() => load('protected:\n  - Break Glass\n'));
    assert.match(said, /POLICY_FILE: policy\.yaml, (?:line|regel) 2: “Break Glass”/u);
    assert.match(
      refusal(() => load('defaults:\n  reports: person\n')),
      /line 2: “person” is not possible here\. Possible: nobody and manager/u,
    );
  });

  it('says of a bad price which line, and what a price is', () => {
    const prices = (rest: string) => refusal(() => load(`prices:\n  currency: EUR\n${rest}`));
    assert.match(
      prices('  per: month\n  products:\n    SPE_E3: -1\n'),
      /line 5: “-1” is not a price\. Give each product a number of 0 or more/u,
    );
    assert.match(prices('  products:\n'), /line 2: prices need “per”\. Possible: month and year/u);
    assert.match(
      refusal(() => load('prices:\n  currency: eur\n')),
      /line 2: “eur” is not a currency\./u,
    );
  });

  it('keeps the bot from starting when it cannot be read', () => {
    const said = refusal(() => loadConfig({ POLICY_FILE: '/nowhere/policy.yaml' }));
    assert.match(said, /The file \/nowhere\/policy\.yaml cannot be read/u);
  });
});
