import assert from 'node:assert/strict';
import { asksUndo } from '../../../src/understanding/asks-undo.ts';

describe('asksUndo', () => {
  it('hears a message that is nothing but "undo"', () => {
    for (const text of [
      'undo',
      'Undo that, please!',
      'roll back',
      'ongedaan maken',
      'maak dat weer ongedaan',
      'draai het terug aub',
    ])
      assert.ok(asksUndo(text), text);
  });

  it('hears no more than that', () => {
    for (const text of ['undo Adele', 'restore users', 'can a deletion be undone?', 'maak Anna ongedaan', ''])
      assert.ok(!asksUndo(text), text);
  });
});
