import assert from 'node:assert/strict';
import { ERRORS, Failure, type ErrorCode } from '../../../src/domain/errors.ts';
import { isEverywhere, isWorthLater } from '../../../src/jobs/later.ts';
import { PAUSES, pauseAfter } from '../../../src/jobs/pauses.ts';

const attempts = (code: ErrorCode): number => {
  let n = 0;
  while (isWorthLater(new Failure(code), n + 1)) n += 1;
  return n;
};

describe('later', () => {
  it('is no answer to what only an admin can change', () => {
    for (const [code, { retryable }] of Object.entries(ERRORS)) {
      if (!retryable) assert.equal(attempts(code as ErrorCode), 0, code);
    }
  });

  it('outlasts an outage of Graph of six hours', () => {
    const pauses = Array.from({ length: attempts('graph-unavailable') }, (_, n) => pauseAfter(n + 1, PAUSES));
    assert.ok(pauses.reduce((sum, pause) => sum + pause, 0) > 6 * 3_600_000);
  });

  it('outlasts a minute of replication, and ends', () => {
    const pauses = Array.from({ length: attempts('not-confirmed') }, (_, n) => pauseAfter(n + 1, PAUSES));
    const total = pauses.reduce((sum, pause) => sum + pause, 0);
    assert.ok(total > 60_000 && total < 3_600_000, `${total} ms`);
  });

  it('tells what hits everybody from what hits one', () => {
    assert.equal(isEverywhere(new Failure('graph-throttled')), true);
    assert.equal(isEverywhere(new Failure('graph-conflict')), false);
  });
});
