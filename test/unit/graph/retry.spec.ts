import assert from 'node:assert/strict';
import { backOffMs, judge } from '../../../src/graph/transport/retry.ts';
import type { Method, WireAnswer } from '../../../src/graph/transport/wire.ts';

function answer(status: number, code?: string): WireAnswer {
  return {
    status,
    headers: new Headers(),
    body: code === undefined ? undefined : { error: { code } },
    requestId: null,
  };
}

describe('graph/retry', () => {
  const again = (method: Method, status: number, code?: string) => judge(method, answer(status, code)).again;

  it('tries again when Graph is busy, in reads and writes alike', () => {
    for (const method of ['GET', 'DELETE'] as const) {
      for (const status of [424, 429, 503, 504]) assert.equal(again(method, status), true, `${method} ${status}`);
      assert.equal(again(method, 409, 'Directory_ConcurrencyViolation'), true);
    }
  });

  it('takes every other refusal as final', () => {
    for (const status of [400, 401, 403, 404, 410, 500, 501]) assert.equal(again('GET', status), false, String(status));
    assert.equal(again('POST', 409, 'Request_MultipleObjectsWithSameKeyValue'), false);
  });

  it('remembers that a write may have been carried out behind a gateway that gave up', () => {
    assert.deepEqual(judge('DELETE', answer(504)), { again: true, ambiguous: true });
    assert.deepEqual(judge('GET', answer(504)), { again: true, ambiguous: false });
    assert.deepEqual(judge('DELETE', answer(429)), { again: true, ambiguous: false });
  });

  it('doubles the wait, up to half a minute, and leaves half of it to chance', () => {
    assert.deepEqual(
      [1, 2, 3].map((attempt) => backOffMs(attempt, 1)),
      [500, 1000, 2000],
    );
    assert.deepEqual(
      [1, 2, 3].map((attempt) => backOffMs(attempt, 0)),
      [250, 500, 1000],
    );
    assert.equal(backOffMs(20, 1), 30_000);
  });
});
