import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

describe('prices in the policy file', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'farewell-prices-'));
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, 'prices:\n  currency: EUR\n  per: month\n  products:\n    SPE_E3: 36.90\n');
  const product = useWholeProduct({}, { POLICY_FILE: file });
  const wait = { timeoutMs: 60_000 };
  after(() => rmSync(folder, { recursive: true }));

  it('are told on the plan, on the result that follows by itself, and with the free seats', async () => {
    const admin = product.person('admin', 'en-US');
    const plan = await planFor(admin, 'delete alex.wilber@contoso.com');
    assert.match(JSON.stringify(plan.content), /Microsoft 365 E3: 1 seat [^"]* · €36\.90 a month/u);
    await admin.press(verb('confirm'));
    const result = await admin.expectCard((_, text) => /User deleted/u.test(text), wait);
    assert.match(JSON.stringify(result.content), /Microsoft 365 E3: [^"]* free now · €36\.90 a month/u);
    await admin.say('how many E3 are free?');
    await admin.expectCard((_, text) => /\d+ free seats · €[\d.,]+ a month/u.test(text), wait);
  });
});
