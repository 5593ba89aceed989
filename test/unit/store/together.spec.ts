import assert from 'node:assert/strict';
import { Together } from '../../../src/store/together.ts';

/** A call that ends when told to. */
function slow() {
  const calls: { readonly items: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const together = new Together(
    (items: readonly string[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        calls.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((item) => `${item}!`))) });
      }),
  );
  /** The call after this many others, once it was made. */
  const call = async (index: number) => {
    for (let tick = 0; tick < 20 && calls.length <= index; tick += 1) await Promise.resolve();
    const found = calls[index];
    assert.ok(found, `call ${index}`);
    return found;
  };
  return { together, calls, call };
}

describe('calls together', () => {
  it('answers each with its own, and one that comes alone at once', async () => {
    const { together, call } = slow();
    const alone = together.add('a');
    const { items, end } = await call(0);
    assert.deepEqual(items, ['a']);
    end();
    assert.equal(await alone, 'a!');
  });

  it('takes those of one moment together, and whoever comes meanwhile in the next', async () => {
    const { together, calls, call } = slow();
    const first = ['a', 'b'].map((item) => together.add(item));
    const { items, end } = await call(0);
    assert.deepEqual(items, ['a', 'b']);
    const next = ['c', 'd', 'e'].map((item) => together.add(item));
    assert.equal(calls.length, 1, 'one at a time');
    end();
    assert.deepEqual(await Promise.all(first), ['a!', 'b!']);
    const second = await call(1);
    assert.deepEqual(second.items, ['c', 'd', 'e']);
    second.end();
    assert.deepEqual(await Promise.all(next), ['c!', 'd!', 'e!']);
  });

  it('fails only whose own call fails', async () => {
    const { together, call } = slow();
    const outcomes = Promise.allSettled(['good', 'bad'].map((item) => together.add(item)));
    (await call(0)).end(new Error('one of them'));
    const [good, bad] = [await call(1), await call(2)];
    assert.deepEqual([good.items, bad.items], [['good'], ['bad']]);
    good.end();
    bad.end(new Error('refused'));
    const [served, refused] = await outcomes;
    assert.deepEqual(served, { status: 'fulfilled', value: 'good!' });
    assert.ok(refused?.status === 'rejected' && (refused.reason as Error).message === 'refused');
  });

  it('goes on after a failure', async () => {
    const { together, call } = slow();
    const failed = together.add('a');
    (await call(0)).end(new Error('away'));
    await assert.rejects(failed, /away/u);
    const later = together.add('b');
    (await call(1)).end();
    assert.equal(await later, 'b!');
  });
});
