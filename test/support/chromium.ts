import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** A headless Chromium that asks nothing of anybody, or undefined where there is none (CHROMIUM_PATH names another). */
export async function launchChromium(): Promise<Browser | undefined> {
  if (!existsSync(path)) return undefined;
  const quiet = ['background-networking', 'component-update', 'sync', 'gpu'].map((one) => `--disable-${one}`);
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--no-first-run', ...quiet] });
}
