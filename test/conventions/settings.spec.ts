import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { loadConfig } from '../../src/config.ts';
import { SETTINGS } from '../../src/config/settings.ts';

/** In file order, which node:util's parseEnv does not keep. */
async function example(): Promise<[string, string][]> {
  const text = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
  return [...text.matchAll(/^([A-Za-z_]+)=(.*)$/gm)].map(([, name, value]) => [name ?? '', value ?? '']);
}

describe('settings', () => {
  it('are all in .env.example, in the same order, with their defaults', async () => {
    const expected = SETTINGS.map((setting) => [setting.name, 'fallback' in setting ? setting.fallback : '']);
    assert.deepEqual(await example(), expected);
  });

  it('start the demo when .env.example is used as it is', async () => {
    assert.deepEqual(loadConfig(Object.fromEntries(await example())), loadConfig({}));
  });
});
