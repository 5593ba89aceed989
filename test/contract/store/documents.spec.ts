import assert from 'node:assert/strict';
import { EditedMeanwhile } from '../../../src/store/errors.ts';
import { onEachDatabase, testStore, type TestStore } from '../../support/databases.ts';

onEachDatabase('documents', (kind) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await testStore(kind);
  });
  afterEach(() => test.remove());

  it('gives back what was saved, with its version', async () => {
    const { documents } = test.store;
    assert.equal(await documents.load('flow', 'a'), undefined);
    assert.equal(await documents.save('flow', 'a', { step: 1, names: ['Zoë', 'Łukasz'] }, 0), 1);
    assert.equal(await documents.save('flow', 'a', { step: 2 }, 1), 2);
    assert.deepEqual(await documents.load('flow', 'a'), { body: { step: 2 }, version: 2 });
    assert.equal(await documents.load('other', 'a'), undefined);
  });

  it('lets exactly one of twenty racers save over a version', async () => {
    const { documents } = test.store;
    await documents.save('flow', 'a', { winner: null }, 0);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, racer) => documents.save('flow', 'a', { winner: racer }, 1)),
    );
    const won = outcomes.flatMap((outcome, racer) => (outcome.status === 'fulfilled' ? [racer] : []));
    assert.equal(won.length, 1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') assert.ok(outcome.reason instanceof EditedMeanwhile);
    assert.deepEqual(await documents.load('flow', 'a'), { body: { winner: won[0] }, version: 2 });
  });

  it('refuses to create what is there and to change what is not', async () => {
    const { documents } = test.store;
    await documents.save('flow', 'a', 1, 0);
    await assert.rejects(documents.save('flow', 'a', 2, 0), EditedMeanwhile);
    await assert.rejects(documents.save('flow', 'b', 2, 1), EditedMeanwhile);
    assert.deepEqual(await documents.load('flow', 'a'), { body: 1, version: 1 });
  });

  it('keeps whatever people paste: NUL, lone surrogates, quotes and a megabyte', async () => {
    const { documents } = test.store;
    const body = { text: '\u0000 \ud800 \' " ; drop table documents; -- ${1+1}', long: 'x'.repeat(1_000_000) };
    await documents.save('flow', `'; drop`, body, 0);
    assert.deepEqual((await documents.load('flow', `'; drop`))?.body, body);
  });
});
