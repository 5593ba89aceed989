import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { loadConfig } from '../../src/config.ts';
import { SETTINGS } from '../../src/config/settings.ts';

const example = async () => parseEnv(await readFile(new URL('../../.env.example', import.meta.url), 'utf8'));

describe('settings', () => {
  it('are all in .env.example, in the same order, with their defaults', async () => {
    const expected = SETTINGS.map((setting) => [setting.name, 'fallback' in setting ? setting.fallback : '']);
    assert.deepEqual(Object.entries(await example()), expected);
  });

  it('start the demo when .env.example is used as it is', async () => {
    assert.deepEqual(loadConfig({ ...(await example()) } as Record<string, string>), loadConfig({}));
  });
});
