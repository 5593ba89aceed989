import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

describe('the language of whoever writes, over the wire', function () {
  this.timeout(120_000);
  const product = useWholeProduct();

  it('stays that of the cards of a job, whatever the client says', async () => {
    const admin = product.person('admin', 'en-US');
    await planFor(admin, 'verwijder adele.vance@contoso.com');
    await admin.press(verb('confirm'));
    const done = await admin.expectCard((_, text) => /1 of 1|1 van 1|Gebruiker verwijderd|User deleted/.test(text));
    assert.match(JSON.stringify(done.content), /Gebruiker verwijderd/);
    assert.equal((done.content as { lang?: string }).lang, 'nl');
  });

  it('is changed by asking for another, also on the cards of what is under way', async () => {
    const admin = product.person('secondAdmin', 'en-US');
    await planFor(admin, 'delete alex.wilber@contoso.com on 31 December at 18:00');
    await admin.press(verb('confirm'));
    const scheduled = await admin.expectCard((_, text) => /Scheduled: delete 1 user/.test(text));
    const plan = await planFor(admin, 'delete grady.archie@contoso.com');
    await admin.say('spreek Nederlands');
    const again = await admin.expectCard((_, text) => /Gepland: 1 gebruiker verwijderen/.test(text));
    const inHand = await admin.expectCard((_, text) => /Plan: 1 gebruiker verwijderen/.test(text));
    assert.deepEqual([again.activityId, inHand.activityId], [scheduled.activityId, plan.activityId]);
  });
});
