import assert from 'node:assert/strict';
import { startDrive, type Drive } from '../support/drive.ts';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

describe('exceptions and the export of a plan, over the wire', function () {
  this.timeout(120_000);
  const product = useWholeProduct();
  let drive: Drive;
  before(async () => {
    drive = await startDrive();
  });
  after(() => drive.close());

  it('blocks one of two, deletes the other, says so, and gives the plan as a file', async () => {
    const admin = product.person('admin');
    const written = product.tenant.effects().length;
    await planFor(admin, 'delete Adele Vance and alex.wilber@contoso.com');
    await admin.say('but only block Adele');
    await admin.expectCard((_, text) => /Set for Adele Vance only/u.test(text));
    await admin.press(verb('make-plan'));
    await admin.expectCard((_, text) => /Plan: delete 1 user and block sign-in of 1 user/u.test(text));

    const { replies } = await admin.say('export the plan');
    const offer = replies.find(({ attachments = [] }) => attachments.some(({ name }) => name?.endsWith('.csv')));
    const [attachment] = offer?.attachments ?? [];
    const content = attachment?.content as { sizeInBytes: number; acceptContext: object };
    const value = {
      type: 'fileUpload',
      action: 'accept',
      context: content.acceptContext,
      uploadInfo: drive.uploadInfo(),
    };
    await admin.invoke('fileConsent/invoke', value, offer?.id);
    const [put] = drive.puts;
    assert.equal(Buffer.byteLength(put?.body ?? ''), content.sizeInBytes);
    assert.match(put?.body ?? '', /Adele Vance,adele\.vance@contoso\.com,1,Block sign-in/u);
    assert.match(put?.body ?? '', /Alex Wilber,.*DELETE \/users\/\{id\}/u);
    assert.equal(product.tenant.effects().length, written, 'nothing was written so far');

    await admin.press(verb('confirm'));
    await admin.expectCard((_, text) => /User deleted · User blocked/u.test(text), { timeoutMs: 60_000 });
    const kept = (await fetch(
      `${product.tenant.baseUrl}/v1.0/users/adele.vance@contoso.com?$select=accountEnabled`,
    ).then((response) => response.json())) as { accountEnabled: boolean };
    assert.equal(kept.accountEnabled, false);
  });
});
