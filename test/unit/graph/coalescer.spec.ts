import assert from 'node:assert/strict';
import { Coalescer } from '../../../src/graph/transport/coalescer.ts';
import { LostConnection, type WireAnswer, type WireRequest } from '../../../src/graph/transport/wire.ts';
import { ManualClock } from '../../support/manual-clock.ts';

interface Envelope {
  readonly requests: readonly { readonly id: string; readonly url: string }[];
}

const get = (path: string): WireRequest => ({ method: 'GET', path, headers: {} });

function reply(status: number, body?: unknown): WireAnswer {
  return { status, headers: new Headers(), body, requestId: 'envelope' };
}

/** Answers every item with its own address, in reverse order. */
function echo(request: WireRequest): WireAnswer {
  if (request.path !== '/$batch') return reply(200, request.path);
  const { requests } = request.body as Envelope;
  return reply(200, { responses: requests.map(({ id, url }) => ({ id, status: 200, body: url })).reverse() });
}

function start(answer: (request: WireRequest) => WireAnswer = echo, maxInFlight = 2, patienceMs = 5) {
  const clock = new ManualClock();
  const sent: WireRequest[] = [];
  const waiting: (() => void)[] = [];
  const send = async (request: WireRequest): Promise<WireAnswer> => {
    sent.push(request);
    await new Promise<void>((go) => waiting.push(go));
    return answer(request);
  };
  const coalescer = new Coalescer({ send, sleep: clock.sleep, windowMs: 5, patienceMs, maxInFlight });
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    coalescer,
    sent,
    sizes: () => sent.map(({ body }) => (body as Envelope | undefined)?.requests.length ?? 1),
    async tick() {
      clock.advance(5);
      await settle();
    },
    /** Lets everything be answered that is on its way, again and again. */
    async answerAll() {
      for (let round = 0; round < 10; round += 1) {
        for (const go of waiting.splice(0)) go();
        await settle();
        clock.advance(5);
        await settle();
      }
    },
  };
}

describe('graph/coalescer', () => {
  it('puts requests made together into one envelope and gives each its own answer', async () => {
    const wire = start();
    const answers = Promise.all(['/a', '/b', '/c'].map((path) => wire.coalescer.submit(get(path))));
    await wire.answerAll();
    assert.deepEqual(
      (await answers).map(({ body }) => body),
      ['/a', '/b', '/c'],
    );
    assert.deepEqual(wire.sizes(), [3]);
  });

  it('sends a request that is alone as it is', async () => {
    const wire = start();
    const answer = wire.coalescer.submit(get('/a'));
    await wire.answerAll();
    assert.equal((await answer).body, '/a');
    assert.deepEqual(
      wire.sent.map(({ path }) => path),
      ['/a'],
    );
  });

  it('fills envelopes with 20 at once and no more, and does not wait for company when full', async () => {
    const wire = start();
    const answers = Promise.all(Array.from({ length: 45 }, (_, n) => wire.coalescer.submit(get(`/${n}`))));
    assert.deepEqual(wire.sizes(), [20, 20], 'before any window has passed');
    await wire.answerAll();
    assert.equal((await answers).length, 45);
    assert.deepEqual(wire.sizes(), [20, 20, 5]);
  });

  it('keeps to its number of requests in flight, while later envelopes fill up', async () => {
    const wire = start(echo, 1);
    const answers = [wire.coalescer.submit(get('/first'))];
    await wire.tick();
    for (let n = 0; n < 12; n += 1) {
      answers.push(wire.coalescer.submit(get(`/${n}`)));
      await wire.tick();
    }
    assert.deepEqual(wire.sizes(), [1]);
    await wire.answerAll();
    await Promise.all(answers);
    assert.deepEqual(wire.sizes(), [1, 12]);
  });

  it('lets what a person waits for go first', async () => {
    const wire = start(echo, 1);
    const answers = [wire.coalescer.submit(get('/first'))];
    await wire.tick();
    for (let n = 0; n < 20; n += 1) answers.push(wire.coalescer.submit(get(`/${n}`)));
    answers.push(wire.coalescer.submit(get('/urgent'), true));
    await wire.answerAll();
    await Promise.all(answers);
    assert.equal((wire.sent[1]?.body as Envelope).requests[0]?.url, '/urgent');
  });

  it('waits longer for company where many are under way, and no longer than it must', async () => {
    const wire = start(echo, 4, 20);
    const submit = (count: number) => {
      for (let at = 0; at < count; at += 1) void wire.coalescer.submit(get(`/${at}`));
    };
    submit(2);
    await wire.tick();
    assert.deepEqual(wire.sizes(), [2], 'two are no crowd');
    submit(6);
    await wire.tick();
    assert.deepEqual(wire.sizes(), [2, 6]);
    submit(3);
    await wire.tick();
    await wire.tick();
    assert.deepEqual(wire.sizes(), [2, 6], 'more may come');
    submit(17);
    assert.deepEqual(wire.sizes(), [2, 6, 20], 'full');
    submit(1);
    for (let round = 0; round < 4; round += 1) await wire.tick();
    assert.deepEqual(wire.sizes(), [2, 6, 20, 1], 'nobody came');
  });

  it('reports an item without an answer as lost, and the others as answered', async () => {
    const wire = start((request) => {
      const { responses } = echo(request).body as { responses: { id: string }[] };
      return reply(200, { responses: responses.filter(({ id }) => id !== '1') });
    });
    const results = Promise.allSettled(['/a', '/b', '/c'].map((path) => wire.coalescer.submit(get(path))));
    await wire.answerAll();
    const [first, second, third] = await results;
    assert.equal(first?.status, 'fulfilled');
    assert.ok(second?.status === 'rejected' && second.reason instanceof LostConnection);
    assert.equal(third?.status, 'fulfilled');
  });

  it('gives every item the status of an envelope that was throttled as a whole', async () => {
    const wire = start(() => reply(503));
    const answers = Promise.all(['/a', '/b'].map((path) => wire.coalescer.submit(get(path))));
    await wire.answerAll();
    assert.deepEqual(
      (await answers).map(({ status }) => status),
      [503, 503],
    );
  });

  it('does without envelopes on a server that has none', async () => {
    const wire = start((request) => (request.path === '/$batch' ? reply(501) : echo(request)));
    const first = Promise.all(['/a', '/b'].map((path) => wire.coalescer.submit(get(path))));
    await wire.answerAll();
    assert.equal((await first).length, 2);
    const second = Promise.all(['/c', '/d'].map((path) => wire.coalescer.submit(get(path))));
    await wire.answerAll();
    assert.equal((await second).length, 2);
    assert.deepEqual(
      wire.sent.map(({ path }) => path),
      ['/$batch', '/a', '/b', '/c', '/d'],
    );
  });
});
