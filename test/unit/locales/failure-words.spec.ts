import assert from 'node:assert/strict';
import { failureText, failureWords } from '../../../src/locales/failure-words.ts';
import { words } from '../../../src/locales/words.ts';

describe('failureWords', () => {
  it('tells cause and next step in the reader’s language', () => {
    const { cause, next } = failureWords(words('nl'), { code: 'name-taken' });
    assert.equal(cause, 'Iemand anders heeft nu de gebruikersnaam die dit account had.');
    assert.match(next, /^Kies een nieuwe gebruikersnaam/u);
  });

  it('rounds the wait up: a second early is another refusal', () => {
    const { next } = failureWords(words('en'), { code: 'graph-throttled', retryAfter: 0.2 });
    assert.equal(next, 'Try again in 1 second.');
  });

  it('is one text where there is no card', () => {
    assert.match(
      failureText(words('en'), { code: 'graph-throttled', retryAfter: 0.2 }),
      /\. Try again in 1 second\.$/u,
    );
  });

  it('names no permission where none is known', () => {
    assert.equal(
      failureWords(words('en'), { code: 'permission-missing' }).cause,
      'This bot lacks a Microsoft Graph permission for this.',
    );
  });
});
