import assert from 'node:assert/strict';
import { readConditions, type Conditions } from '../../../src/conversation/read-conditions.ts';
import type { Turn } from '../../../src/conversation/turn.ts';
import { words } from '../../../src/locales/words.ts';
import { understand } from '../../../src/understanding/understand.ts';
import { contoso } from '../../support/contoso.ts';

const memory = contoso();

/** As much of a turn as reading conditions takes. */
const turn = { world: memory.world, words: words('en', 'Europe/Amsterdam') } as Turn;

async function read(text: string): Promise<Conditions> {
  const conditions = await readConditions(turn, understand(text, 'en').entities, text);
  assert.ok(!('missing' in conditions), JSON.stringify(conditions));
  return conditions;
}

describe('readConditions', () => {
  for (const [text, filter] of [
    ['disabled guests', { accountEnabled: false, userType: 'Guest' }],
    ['enabled members without a license', { accountEnabled: true, userType: 'Member', licensed: false }],
    ['who is not in Sales or HR', { notDepartments: ['Sales', 'HR'] }],
    ['users without a department', { noDepartment: true }],
    ['who never signed in', { neverSignedIn: true }],
    ['users created after 2024', { createdSince: '2024-12-31T23:00:00.000Z' }],
    ['users created before 1 March 2024', { createdBefore: '2024-02-29T23:00:00.000Z' }],
    ['users not signed in since June', { notSignedInSince: '2026-05-31T22:00:00.000Z' }],
  ] as const)
    it(`reads "${text}"`, async () => assert.deepEqual((await read(text)).filter, filter));

  it('reads whose product is missing', async () => {
    const skus = await memory.world.directory.subscribedSkus();
    const [sku] = skus;
    const { filter, skuIds, asked } = await read(`users without ${sku!.skuPartNumber}`);
    assert.deepEqual(filter, { withoutSkuIds: [sku!.skuId] });
    assert.deepEqual(skuIds, []);
    assert.equal(asked.withoutProducts?.length, 1);
  });

  it('counts days back from now', async () => {
    const { filter } = await read('users not signed in for 90 days');
    assert.equal(filter.notSignedInSince, new Date(memory.now.getTime() - 90 * 86_400_000).toISOString());
  });

  it('holds to both a length of time and a day', async () => {
    const { filter } = await readConditions(
      turn,
      { filter: { notSignedInDays: 30, notSignedInSince: 'June' }, products: [] },
      '',
    ) as Conditions; // prettier-ignore
    assert.equal(filter.notSignedInSince, '2026-05-31T22:00:00.000Z');
  });

  it('keeps departments, managers and products apart: of each any one will do', async () => {
    const { filter, departments, managerIds, asked } = await read('users in Sales or HR reporting to Megan Bowen');
    assert.deepEqual(filter, {});
    assert.deepEqual(departments, ['Sales', 'HR']);
    assert.deepEqual(managerIds, ['megan']);
    assert.deepEqual(asked.manager, ['Megan Bowen']);
  });

  for (const [mention, said] of [
    [{ notSignedInSince: 'the merger' }, /cannot read “the merger”/u],
    [{ created: { side: 'before', day: '31 February 2024' } }, /cannot read “31 February 2024”/u],
    [{ signedIn: true }, /cannot list who did sign in/u],
    [{ notSignedInSince: '1 December 2027' }, /still to come/u],
    [{ manager: 'Quirinus Zonderling' }, /no manager called/u],
  ] as const)
    it(`asks instead of guessing: ${JSON.stringify(mention)}`, async () => {
      const answer = await readConditions(turn, { filter: mention, products: [] }, '');
      assert.ok('missing' in answer);
      assert.match(JSON.stringify(answer.missing), said);
    });
});
