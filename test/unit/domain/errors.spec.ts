import assert from 'node:assert/strict';
import { Failure, toFailure } from '../../../src/domain/errors.ts';

describe('Failure', () => {
  it('carries its code and details as JSON, without stack or cause', () => {
    const failure = new Failure('permission-missing', { permission: 'User.Read.All' }, { cause: new Error('secret') });
    assert.equal(failure.code, 'permission-missing');
    assert.deepEqual(JSON.parse(JSON.stringify(failure.info)), {
      code: 'permission-missing',
      permission: 'User.Read.All',
    });
  });

  it('passes through toFailure as it is; anything else becomes internal with its cause', () => {
    const failure = new Failure('graph-throttled', { retryAfter: 3 });
    assert.equal(toFailure(failure), failure);
    const bug = new TypeError('x is not a function');
    assert.equal(toFailure(bug).code, 'internal');
    assert.equal(toFailure(bug).cause, bug);
    assert.equal(toFailure('text').code, 'internal');
  });
});
