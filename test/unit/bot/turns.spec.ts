import assert from 'node:assert/strict';
import { createTurns } from '../../../src/bot/turns.ts';

describe('turns', () => {
  it('of one conversation come one after another, those of others at the same time', async () => {
    const turns = createTurns();
    const order: string[] = [];
    let finish = () => {};
    const first = turns.run('a', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      order.push('a1');
    });
    const second = turns.run('a', () => Promise.resolve(order.push('a2')));
    await turns.run('b', () => Promise.resolve(order.push('b1')));
    finish();
    await Promise.all([first, second]);
    assert.deepEqual(order, ['b1', 'a1', 'a2']);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns();
    const failed = turns.run('a', () => Promise.reject(new RangeError('x')));
    const next = turns.run('a', () => Promise.resolve('fine'));
    await assert.rejects(failed, RangeError);
    assert.equal(await next, 'fine');
  });

  it('have settled when the last has, those begun meanwhile too', async () => {
    const turns = createTurns();
    const ended: string[] = [];
    void turns.run('a', async () => {
      await Promise.resolve();
      void turns.run('b', () => Promise.resolve(ended.push('b')));
      ended.push('a');
    });
    await turns.settled();
    assert.deepEqual(ended.sort(), ['a', 'b']);
  });
});
