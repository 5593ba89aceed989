import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { startDemo, type DemoProduct } from './demo-product.ts';

export interface DemoInBrowser {
  readonly browser: Browser;
  readonly product: DemoProduct;
}

/** The demo and a browser for the surrounding `describe`, which is skipped where there is no browser. */
export function useDemo(settings: Record<string, string> = {}): DemoInBrowser {
  let open: DemoInBrowser | undefined;
  before(async function () {
    const browser = await launchChromium();
    if (browser === undefined) this.skip();
    open = { browser, product: await startDemo(settings) };
  });
  after(async () => {
    await open?.browser.close();
    await open?.product.stop();
  });
  const opened = (): DemoInBrowser => {
    if (open === undefined) throw new Error('the demo runs while its specs do');
    return open;
  };
  return {
    get browser() {
      return opened().browser;
    },
    get product() {
      return opened().product;
    },
  };
}
