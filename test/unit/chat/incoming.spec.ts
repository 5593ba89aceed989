import assert from 'node:assert/strict';
import { Conversation } from '../../../src/chat/conversation.ts';
import { localTimestamp, textMessage } from '../../../src/chat/incoming.ts';
import { megan } from '../../support/personas.ts';

describe('localTimestamp', () => {
  const summer = Date.parse('2026-07-01T10:00:00Z');
  const winter = Date.parse('2026-12-31T23:30:00Z');

  it('gives the wall clock with its offset, in summer and in winter', () => {
    assert.equal(localTimestamp(summer, 'Europe/Amsterdam'), '2026-07-01T12:00:00.000+02:00');
    assert.equal(localTimestamp(winter, 'Europe/Amsterdam'), '2027-01-01T00:30:00.000+01:00');
  });

  it('knows zones west of Greenwich, zones of half an hour, and UTC', () => {
    assert.equal(localTimestamp(summer, 'America/New_York'), '2026-07-01T06:00:00.000-04:00');
    assert.equal(localTimestamp(summer, 'Asia/Kolkata'), '2026-07-01T15:30:00.000+05:30');
    assert.equal(localTimestamp(summer, 'UTC'), '2026-07-01T10:00:00.000+00:00');
  });
});

describe('textMessage', () => {
  const chat = new Conversation('t', megan, { id: '28:b', name: 'Bot' });
  const client = { locale: 'nl-NL', timezone: 'UTC', serviceUrl: 'http://127.0.0.1/', now: 0 };

  it("carries Teams' own HTML copy of the text, with markup in it made harmless", () => {
    const { attachments } = textMessage(chat, client, { id: '1', text: 'a <b>\nc & d' });
    assert.deepEqual(attachments, [{ contentType: 'text/html', content: '<p>a &lt;b&gt;<br>c &amp; d</p>' }]);
  });

  it('has no HTML copy when there is no text, as with a file alone', () => {
    const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.csv' };
    assert.deepEqual(textMessage(chat, client, { id: '1', text: '', attachments: [file] }).attachments, [file]);
  });
});
