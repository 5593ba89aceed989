import assert from 'node:assert/strict';
import { leavers } from '../support/leavers.ts';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

const MANY = 200;

describe('an undo for two hundred users, over the wire', function () {
  this.timeout(400_000);
  const product = useWholeProduct({ users: 600, latencyMs: { min: 5, max: 10 } });
  const wait = { timeoutMs: 300_000 };

  async function managersOf(ids: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
    const managers = new Map<string, string | undefined>();
    for (const id of ids) {
      const answer = await fetch(`${product.tenant.baseUrl}/v1.0/users/${id}/manager?$select=id`);
      managers.set(id, answer.ok ? ((await answer.json()) as { readonly id: string }).id : undefined);
    }
    return managers;
  }

  it('brings everybody back with their licenses and managers, each once', async () => {
    const chosen = (await leavers(product.tenant.baseUrl)).slice(0, MANY);
    assert.equal(chosen.length, MANY);
    const ids = chosen.map(({ id }) => id);
    const managers = await managersOf(ids);
    const within = [...managers.values()].filter((manager) => manager !== undefined && ids.includes(manager));
    assert.ok(within.length > 10, `${within.length} of them report to one of them`);
    const admin = product.person('admin', 'en-US');
    const plan = await planFor(admin, `delete ${chosen.map((one) => one.userPrincipalName).join(', ')}`);
    const count = /"title":"Delete (\d+) users"/.exec(JSON.stringify(plan.content))?.[1] ?? '';
    assert.ok(Number(count) >= MANY * 0.9, `${count} users in the plan`);
    await admin.press(verb('confirm'), { typed: count });
    const result = await admin.expectCard((_, text) => text.includes(`${count} of ${count} users deleted`), wait);
    const before = product.tenant.effects().length;
    await admin.press(verb('undo'), {}, result);
    const back = await admin.expectCard((_, text) => text.includes(`${count} of ${count} users restored`), wait);
    assert.ok(JSON.stringify(back.content).length < 25_000);
    const restored = product.tenant
      .effects()
      .slice(before)
      .filter(({ path }) => path.endsWith('/restore'))
      .map(({ targetId }) => targetId);
    assert.equal(restored.length, Number(count));
    assert.equal(new Set(restored).size, restored.length);
    const now = new Map((await leavers(product.tenant.baseUrl)).map((one) => [one.id, [...one.skuIds].sort()]));
    for (const one of chosen) assert.deepEqual(now.get(one.id), [...one.skuIds].sort(), one.userPrincipalName);
    const again = await managersOf(ids);
    assert.deepEqual(
      chosen.filter(({ id }) => again.get(id) !== managers.get(id)).map((one) => one.userPrincipalName),
      [],
    );
  });
});
