import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { until } from '../support/until.ts';
import { useWholeProduct } from '../support/whole-product.ts';

describe('a process killed in the middle of a job', function () {
  this.timeout(240_000);
  const product = useWholeProduct({ latencyMs: { min: 100, max: 200 } });

  it('finishes it after the restart, every deletion once, and the card says so', async () => {
    const response = await fetch(
      `${product.tenant.baseUrl}/v1.0/users?$filter=department eq 'Sales'&$select=userPrincipalName&$top=60`,
    );
    const { value } = (await response.json()) as { value: { userPrincipalName: string }[] };
    const admin = product.person('admin');
    const plan = await planFor(admin, `delete ${value.map((user) => user.userPrincipalName).join(', ')}`);
    const count = /"title":"Delete (\d+) users"/.exec(JSON.stringify(plan.content))?.[1] ?? '';
    assert.ok(Number(count) >= 10, `${count} users make a job long enough to be killed`);

    await admin.press(verb('confirm'), { typed: count });
    const deletions = () => product.tenant.effects().filter((effect) => effect.method === 'DELETE');
    await until(
      () => (deletions().length >= 3 ? true : undefined),
      (listener) => {
        const timer = setInterval(listener, 20);
        return () => clearInterval(timer);
      },
      { timeoutMs: 60_000, describe: () => `${deletions().length} deletions` },
    );
    await product.killAndRestart();
    assert.ok(deletions().length < Number(count), 'it was killed before the end');

    await admin.expectCard((_, text) => text.includes(`${count} of ${count} users deleted`), { timeoutMs: 120_000 });
    const ids = deletions().map((effect) => effect.targetId);
    assert.equal(ids.length, Number(count));
    assert.equal(new Set(ids).size, ids.length);
    const unassigned = product.tenant.effects().filter((effect) => effect.path.endsWith('/assignLicense'));
    assert.equal(new Set(unassigned.map((effect) => effect.targetId)).size, unassigned.length);
  });
});
