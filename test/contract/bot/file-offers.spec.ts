import assert from 'node:assert/strict';
import type { Activity } from '../../../src/chat/activity.ts';
import type { ConsentEvent } from '../../../src/conversation/event.ts';
import { toFailure } from '../../../src/domain/errors.ts';
import { startDrive, type Drive } from '../../support/drive.ts';
import { startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import type { TeamsClient } from '../../support/teams-client.ts';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const IDS = { export: 'plan', plan: 'p1' };

describe('a file the bot offers', () => {
  let test: BotUnderTest;
  let drive: Drive;
  let heard: ConsentEvent[];
  let person: TeamsClient;
  beforeEach(async () => {
    heard = [];
    drive = await startDrive();
    test = await startBot();
    test.converse = async ({ event }) => {
      if (event.kind !== 'consent')
        return [{ kind: 'file', name: 'plan.csv', description: 'For Excel.', sizeInBytes: 9, ids: IDS }];
      heard.push(event);
      if (!event.accepted) return [{ kind: 'text', text: 'declined' }];
      try {
        return [{ kind: 'stored', ...(await event.store(new TextEncoder().encode('name;Zoë\n'))) }];
      } catch (error) {
        return [{ kind: 'text', text: toFailure(error).code }];
      }
    };
    person = test.person();
  });
  afterEach(async () => {
    await test.close();
    await drive.close();
  });

  async function offered(): Promise<Activity> {
    const [offer] = (await person.say('export')).replies;
    assert.ok(offer);
    return offer;
  }
  const consent = async (offer: Activity, value: object) =>
    person.invoke('fileConsent/invoke', { type: 'fileUpload', context: IDS, ...value }, offer.id);

  it('is asked for first, with its size, and nothing is sent anywhere', async () => {
    const [attachment] = (await offered()).attachments ?? [];
    assert.equal(attachment?.contentType, CONSENT);
    assert.equal(attachment.name, 'plan.csv');
    assert.deepEqual(attachment.content, {
      description: 'For Excel.',
      sizeInBytes: 9,
      acceptContext: IDS,
      declineContext: IDS,
    });
    assert.deepEqual(drive.puts, []);
  });

  it('is put where the person allowed it, whole and without a token, and then shown instead of the question', async () => {
    const offer = await offered();
    const turn = await consent(offer, { action: 'accept', uploadInfo: drive.uploadInfo() });
    assert.equal(turn.status, 200);
    const [put] = drive.puts;
    assert.deepEqual([put?.path, put?.body], ['/upload', 'name;Zoë\n']);
    assert.equal(put?.headers['content-range'], 'bytes 0-9/10');
    assert.equal(put.headers.authorization, undefined);
    assert.deepEqual(heard[0]?.ids, IDS);
    const [file] = turn.replies.flatMap(({ attachments }) => attachments ?? []);
    assert.deepEqual(
      [file?.contentType, file?.name, file?.content],
      [INFO, 'plan.csv', { uniqueId: 'u1', fileType: 'csv' }],
    );
    assert.ok(!person.messages.some(({ id }) => id === offer.id), 'the question is gone');
  });

  it('is not put anywhere when it is not wanted', async () => {
    const turn = await consent(await offered(), { action: 'decline' });
    assert.deepEqual(
      turn.replies.map(({ text }) => text),
      ['declined'],
    );
    assert.deepEqual(drive.puts, []);
  });

  it('is put on no other host, and follows no redirect', async () => {
    for (const uploadUrl of [
      'https://example.org/x',
      'http://169.254.169.254/latest',
      'file:///etc/passwd',
      'nonsense',
    ]) {
      const turn = await consent(await offered(), {
        action: 'accept',
        uploadInfo: { ...drive.uploadInfo(), uploadUrl },
      });
      assert.deepEqual(
        turn.replies.map(({ text }) => text),
        ['file-not-stored'],
        uploadUrl,
      );
    }
    assert.deepEqual(drive.puts, []);
    for (const status of [302, 403, 507]) {
      drive.status = status;
      const turn = await consent(await offered(), { action: 'accept', uploadInfo: drive.uploadInfo() });
      assert.equal(turn.replies[0]?.text, 'file-not-stored', String(status));
    }
    assert.deepEqual(
      drive.puts.map(({ path }) => path),
      ['/upload', '/upload', '/upload'],
    );
  });

  it('answers what is no consent with words, and asks the dialogue nothing', async () => {
    const offer = await offered();
    for (const value of [
      { action: 'accept' },
      { action: 'maybe', uploadInfo: drive.uploadInfo() },
      { action: 'accept', context: { plan: { $gt: '' } }, uploadInfo: drive.uploadInfo() },
      { type: 'other', action: 'decline' },
    ]) {
      const { status } = await consent(offer, value);
      assert.equal(status, 200, JSON.stringify(value));
    }
    assert.deepEqual([heard, drive.puts], [[], []]);
  });
});
