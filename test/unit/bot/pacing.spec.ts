import assert from 'node:assert/strict';
import { createPacing } from '../../../src/bot/pacing.ts';
import { ManualClock } from '../../support/manual-clock.ts';

describe('pacing', () => {
  const setUp = () => {
    const clock = new ManualClock();
    const pacing = createPacing(clock, clock.sleep);
    const done: string[] = [];
    const work = (name: string) => () => {
      done.push(name);
      return Promise.resolve();
    };
    return { clock, pacing, done, work };
  };

  it('does the first at once, and of those that come within a second only the last', async () => {
    const { clock, pacing, done, work } = setUp();
    await pacing.run('m', work('1'));
    const waiting = ['2', '3', '4'].map((name) => pacing.run('m', work(name)));
    assert.ok(pacing.isBusy('m'));
    await clock.asleep();
    clock.advance(999);
    assert.deepEqual(done, ['1']);
    clock.advance(1);
    await Promise.all(waiting);
    assert.deepEqual(done, ['1', '4']);
  });

  it('lets nobody wait for another key', async () => {
    const { pacing, done, work } = setUp();
    await Promise.all([pacing.run('m', work('m')), pacing.run('n', work('n'))]);
    assert.deepEqual(done.sort(), ['m', 'n']);
  });

  it('never does two of one key at the same time, however long the first takes', async () => {
    const { clock, pacing, done, work } = setUp();
    let finish = () => {};
    let long = Promise.resolve();
    await new Promise<void>((begun) => {
      long = pacing.run('m', () => {
        begun();
        return new Promise((resolve) => (finish = resolve));
      });
    });
    const second = pacing.run('m', work('2'));
    clock.advance(5000);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(done, []);
    finish();
    await Promise.all([long, second]);
    assert.deepEqual(done, ['2']);
  });

  it('tells whoever asked that it failed, and goes on with the next', async () => {
    const { clock, pacing, done, work } = setUp();
    await assert.rejects(
      pacing.run('m', () => Promise.reject(new RangeError('gone'))),
      RangeError,
    );
    const next = pacing.run('m', work('2'));
    await clock.asleep();
    clock.advance(1000);
    await next;
    assert.deepEqual(done, ['2']);
    clock.advance(1000);
    assert.ok(!pacing.isBusy('m'));
  });
});
