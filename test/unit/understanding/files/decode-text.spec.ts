import assert from 'node:assert/strict';
import { decodeText } from '../../../../src/understanding/files/decode-text.ts';

const TEXT = 'Zoë;zoe@c.com\n';

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 with and without a mark, and Windows-1252', () => {
    const utf16 = Buffer.from(TEXT, 'utf16le');
    for (const bytes of [
      Buffer.from(TEXT),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]),
      utf16,
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.from(utf16).swap16(),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      Buffer.from(TEXT, 'latin1'),
    ])
      assert.equal(decodeText(bytes), TEXT);
  });

  it('knows what Windows-1252 has beyond Latin-1', () => {
    assert.equal(decodeText(Uint8Array.from([0x93, 0x41, 0x94, 0x80])), '“A”€');
  });

  it('takes no binary for text', () => {
    assert.equal(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1])), undefined);
  });
});
