import assert from 'node:assert/strict';
import { retryAfterMs } from '../../../src/graph/transport/retry-after.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

describe('graph/retry-after', () => {
  const wait = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), NOW);

  it('reads whole and fractional seconds, above three minutes too', () => {
    assert.equal(wait({ 'Retry-After': '7' }), 7000);
    assert.equal(wait({ 'retry-after': '2.128' }), 2128);
    assert.equal(wait({ 'Retry-After': '315' }), 315_000);
  });

  it('reads an HTTP date', () => {
    assert.equal(wait({ 'Retry-After': 'Tue, 24 Nov 2026 12:00:30 GMT' }), 30_000);
    assert.equal(wait({ 'Retry-After': 'Tue, 24 Nov 2026 11:00:00 GMT' }), 0);
  });

  it('waits for the longer of Retry-After and RateLimit-Reset', () => {
    assert.equal(wait({ 'Retry-After': '2', 'RateLimit-Reset': '9' }), 9000);
  });

  it('says nothing when the server says nothing that can be understood', () => {
    for (const value of ['', 'soon', '-3']) assert.equal(wait({ 'Retry-After': value }), undefined, value);
    assert.equal(wait({}), undefined);
  });
});
