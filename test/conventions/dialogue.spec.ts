import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ACTIONS } from '../../src/conversation/actions/index.ts';
import { HANDLERS } from '../../src/conversation/handlers/index.ts';

const folder = (name: string) => new URL(`../../src/conversation/${name}/`, import.meta.url);
const sources = (name: string) => readdirSync(folder(name)).filter((file) => file.endsWith('.ts'));
const read = (name: string, file: string) => readFileSync(new URL(file, folder(name)), 'utf8');

describe('dialogue', () => {
  it('has one file for each intent and one intent for each file', () => {
    const files = sources('handlers').filter((file) => !['handler.ts', 'index.ts'].includes(file));
    const intents = Object.keys(HANDLERS).map((intent) => `${intent.replaceAll('_', '-')}.ts`);
    assert.deepEqual(files.sort(), intents.sort());
  });

  it('has one file for each verb and one verb for each file', () => {
    const files = sources('actions').filter((file) => /export const \w+: Action =/.test(read('actions', file)));
    assert.deepEqual(files.map((file) => file.replace(/\.ts$/, '')).sort(), [...ACTIONS.keys()].sort());
  });

  it('confirms jobs in two places only: a confirmed plan and a plan that gives back', () => {
    const all = ['.', 'actions', 'handlers', 'people', 'render', 'said-choices', 'state'].flatMap((name) =>
      sources(name)
        .filter((file) => /jobs\s*\.confirm\(/.test(read(name, file)))
        .map((file) => `${name}/${file}`),
    );
    assert.deepEqual(all.sort(), ['./run-restore.ts', 'actions/confirm.ts']);
  });
});
