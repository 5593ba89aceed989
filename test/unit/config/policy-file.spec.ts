import assert from 'node:assert/strict';
import { readPolicy } from '../../../src/config/policy-file.ts';

const ID = '3f2b8c1e-6a0d-4d5c-9b57-0123456789ab';

describe('policy file', () => {
  it('reads YAML', () => {
    const text = `# ours\nprotected:\n  - break.glass@contoso.com\n  - ${ID}\ndefaults:\n  licenseWay: release-by-deletion\n  blockSignIn: true\n  reports: manager\n`;
    assert.deepEqual(readPolicy(text), {
      protectedUsers: ['break.glass@contoso.com', ID],
      defaults: { licenseWay: 'release-by-deletion', blockSignIn: true, reports: 'manager' },
    });
  });

  it('reads JSON, and a file in which everything is left out', () => {
    const json = '{"protected": ["a@b.c"], "defaults": {"revokeSessions": false}}';
    assert.deepEqual(readPolicy(json), { protectedUsers: ['a@b.c'], defaults: { revokeSessions: false } });
    for (const text of ['', '# nothing yet', 'protected:\ndefaults:\n'])
      assert.deepEqual(readPolicy(text), { protectedUsers: [], defaults: {} });
  });

  for (const [what, text, kind, line, found] of [
    ['a part nobody knows', 'protected: []\nprotcted:\n  - a@b.c\n', 'unknown', 2, 'protcted'],
    ['an option nobody knows', 'defaults:\n  blockSignIn: true\n  block: true\n', 'unknown', 3, 'block'],
    ['a value that is not possible', 'defaults:\n  reports: person\n', 'value', 2, 'person'],
    ['a word for true', 'defaults:\n  blockSignIn: yes please\n', 'value', 2, 'yes please'],
    ['a name that protects nobody', 'protected:\n  - a@b.c\n  - Break Glass\n', 'account', 3, 'Break Glass'],
    ['one account instead of a list', 'protected: a@b.c\n', 'account', 1, 'a@b.c'],
    ['a list instead of parts', '- a@b.c\n', 'value', 1, '…'],
  ] as const)
    it(`names the line of ${what}`, () => {
      const problem = readPolicy(text);
      assert.ok('kind' in problem);
      assert.deepEqual([problem.kind, problem.line, problem.found], [kind, line, found]);
    });

  it('names the line where it stops being YAML or JSON', () => {
    for (const text of ['protected:\n  - "a@b.c\n', '{\n  "protected": [\n', 'defaults:\n\t- x: {\n']) {
      const problem = readPolicy(text);
      assert.ok('kind' in problem && problem.kind === 'syntax' && problem.line >= 1, text);
    }
  });
});
