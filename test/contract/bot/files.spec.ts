import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FileEvent } from '../../../src/conversation/event.ts';
import { toFailure } from '../../../src/domain/errors.ts';
import { en } from '../../../src/locales/en/index.ts';
import { startBot, type BotUnderTest } from '../../support/farewell-bot.ts';

const MEGABYTE = 1024 * 1024;

describe('a file sent to the bot', () => {
  let test: BotUnderTest;
  let drive: Server;
  let serve: RequestListener;
  let asked: (string | undefined)[];
  beforeEach(async () => {
    asked = [];
    drive = createServer((request, response) => {
      asked.push(request.headers.authorization);
      serve(request, response);
    });
    await new Promise<void>((resolve) => void drive.listen(0, '127.0.0.1', resolve));
    test = await startBot();
    test.converse = async ({ event }) => {
      const { name, text, read } = event as FileEvent;
      try {
        return [{ kind: 'text', text: `${text}|${name}|${Buffer.from(await read()).toString()}` }];
      } catch (error) {
        return [{ kind: 'text', text: toFailure(error).code }];
      }
    };
  });
  afterEach(async () => {
    await test.close();
    drive.closeAllConnections();
    await new Promise((resolve) => void drive.close(resolve));
  });

  const address = (path = '/leavers') => `http://127.0.0.1:${(drive.address() as AddressInfo).port}${path}`;
  const attached = (downloadUrl: string, name = 'leavers.csv') => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl, uniqueId: '1', fileType: 'csv' },
  });
  const send = async (text: string, ...files: ReturnType<typeof attached>[]) => {
    const { replies } = await test.person().say(text, files);
    return replies.map((reply) => reply.text);
  };

  it('is fetched when the dialogue asks for it, without any token', async () => {
    serve = (_, response) => response.end('anna@contoso.com');
    assert.deepEqual(await send('delete these', attached(address())), ['delete these|leavers.csv|anna@contoso.com']);
    assert.deepEqual(asked, [undefined]);
  });

  it('is the first of several, and that is said', async () => {
    serve = (request, response) => response.end(request.url);
    const said = await send('', attached(address('/one')), attached(address('/two')));
    assert.deepEqual(said, ['|leavers.csv|/one', en['bot.one-file']]);
  });

  it('is not fetched from anywhere else', async () => {
    serve = (_, response) => response.end('x');
    for (const url of ['https://example.org/x', 'http://169.254.169.254/latest', 'file:///etc/passwd', 'nonsense'])
      assert.deepEqual(await send('', attached(url)), ['|file-unreachable'.slice(1)], url);
    assert.deepEqual(asked, []);
  });

  it('is not looked for where a redirect leads', async () => {
    serve = (request, response) => {
      if (request.url === '/leavers') {
        response.statusCode = 302;
        response.setHeader('location', address('/elsewhere'));
      }
      response.end('secret');
    };
    assert.deepEqual(await send('', attached(address())), ['file-unreachable']);
    assert.equal(asked.length, 1);
  });

  it('that is gone, breaks off or is too large is told apart', async () => {
    serve = (_, response) => {
      response.statusCode = 404;
      response.end();
    };
    assert.deepEqual(await send('', attached(address())), ['file-unreachable']);
    serve = (_, response) => {
      response.setHeader('content-length', '100');
      response.write('half', () => response.destroy());
    };
    assert.deepEqual(await send('', attached(address())), ['file-unreachable']);
    serve = (_, response) => response.end(Buffer.alloc(10 * MEGABYTE + 1, 'a'));
    assert.deepEqual(await send('', attached(address())), ['file-too-large']);
  });
});
