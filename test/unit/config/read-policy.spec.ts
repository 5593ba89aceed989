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

  it('keeps the bot from starting when it cannot be read', () => {
    const said = refusal(() => loadConfig({ POLICY_FILE: '/nowhere/policy.yaml' }));
    assert.match(said, /The file \/nowhere\/policy\.yaml cannot be read/u);
  });
});
