import assert from 'node:assert/strict';
import { answeredPrefix } from '../../../src/store/embedded-socket.ts';

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

const parse = message('P', '\0select 1\0\0\0');
const sync = message('S', '');
const startup = message('', '\0\x03\0\0user\0postgres\0\0');

describe('the socket of the embedded database', () => {
  it('sends the startup packet, which has no type, at once', () => {
    assert.equal(answeredPrefix(startup, false), startup.length);
  });

  it('holds back messages until one comes that is answered', () => {
    assert.equal(answeredPrefix(parse, true), 0);
    assert.equal(answeredPrefix(Buffer.concat([parse, sync]), true), parse.length + sync.length);
    assert.equal(answeredPrefix(Buffer.concat([sync, parse]), true), sync.length);
  });

  it('holds back a message of which only a part has come', () => {
    const query = message('Q', 'select 1\0');
    for (let length = 0; length < query.length; length += 1) {
      assert.equal(answeredPrefix(query.subarray(0, length), true), 0);
    }
    assert.equal(answeredPrefix(query, true), query.length);
  });
});
