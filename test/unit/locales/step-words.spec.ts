import assert from 'node:assert/strict';
import { stepWords } from '../../../src/locales/step-words.ts';
import { words } from '../../../src/locales/words.ts';

const values = { products: ['Microsoft 365 E3', 'Visio Plan 2'], count: 2, person: '', until: '2026-12-24T09:00:00Z' };

describe('stepWords', () => {
  it('names products and the last day to undo', () => {
    assert.equal(
      stepWords(words('en'), 'unassign-licenses', 'plan', values),
      'Unassign 2 licenses: Microsoft 365 E3 and Visio Plan 2.',
    );
    assert.match(stepWords(words('nl'), 'delete-user', 'undo', values), /tot do 24 december 2026;/u);
  });

  it('says nothing of days where there is no limit, and names a step it has no words for', () => {
    const none = { products: [], count: 0, person: '', until: '' };
    assert.equal(stepWords(words('en'), 'unblock-sign-in', 'plan', none), 'Allow sign-in again.');
    assert.equal(stepWords(words('en'), 'new-step', 'plan', none), 'new-step');
  });
});
