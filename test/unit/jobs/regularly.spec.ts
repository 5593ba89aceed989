import assert from 'node:assert/strict';
import { regularly } from '../../../src/jobs/regularly.ts';

describe('regularly', () => {
  it('looks at once and again, and goes on after a failure', async () => {
    let looks = 0;
    const failures: unknown[] = [];
    let enough = (): void => undefined;
    const third = new Promise<void>((resolve) => (enough = resolve));
    const watch = regularly(
      () => {
        looks += 1;
        if (looks === 3) enough();
        return looks === 1 ? Promise.reject(new RangeError('away')) : Promise.resolve();
      },
      5,
      (error) => failures.push(error),
    );
    await third;
    await watch.close();
    const seen = looks;
    assert.equal(failures.length, 1);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(looks, seen);
  });

  it('ends although a look does not', async () => {
    const watch = regularly(
      () => new Promise(() => undefined),
      60_000,
      () => undefined,
    );
    await watch.close(1);
  });
});
