import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

describe('stopping while the chat does not answer', function () {
  this.timeout(120_000);
  const product = useWholeProduct({}, { LOG_LEVEL: 'info' });

  it('ends by itself and cleanly, with a job and an answer on their way', async () => {
    const admin = product.person('admin');
    await planFor(admin, 'delete Adele Vance, Alex Wilber and Anna Visser');
    await admin.press(verb('confirm'), { typed: '3' });
    const { port } = new URL(product.connector.serviceUrl);
    await product.connector.close();
    // Takes every connection and never says a word.
    const held = new Set<Socket>();
    let asked = (): void => undefined;
    const called = new Promise<void>((resolve) => (asked = resolve));
    const silent = createServer((socket) => {
      held.add(socket.on('error', () => undefined));
      asked();
    });
    await new Promise<void>((resolve) => silent.listen(Number(port), '127.0.0.1', resolve));
    try {
      const turn = admin.say('how many E3 are free?').catch(() => undefined);
      await called;
      await product.farewell.stop();
      await turn;
      assert.match(product.farewell.stderr(), /"msg":"stopping"/);
      assert.doesNotMatch(product.farewell.stderr(), /did not stop cleanly/);
    } finally {
      for (const socket of held) socket.destroy();
      await new Promise((resolve) => silent.close(resolve));
    }
  });
});
